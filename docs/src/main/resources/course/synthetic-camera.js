/**
 * A camera for machines that have none: a canvas in one colour, with a moving clock.
 *
 * @param {?string} color any CSS colour; teal where it is missing or none
 * @returns {MediaStream} one video track of 640 x 480 pixels at 30 frames a second
 */
export function syntheticCamera(color) {
  const canvas = document.createElement("canvas");
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext("2d");
  const background = CSS.supports("color", color) ? color : "teal";
  draw(context, background);

  const stream = canvas.captureStream(30);
  const [track] = stream.getVideoTracks();
  const timer = setInterval(() => {
    if (track.readyState === "ended") clearInterval(timer);
    else draw(context, background);
  }, 1000 / 30);
  return stream;
}

function draw(context, background) {
  const { width, height } = context.canvas;
  const now = new Date();
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  drawHand(context, (now.getSeconds() + now.getMilliseconds() / 1000) / 60);
  context.fillStyle = "white";
  context.strokeStyle = "black";
  context.lineWidth = 6;
  context.font = "bold 56px system-ui, sans-serif";
  context.textAlign = "center";
  context.strokeText(now.toLocaleTimeString(), width / 2, height - 40);
  context.fillText(now.toLocaleTimeString(), width / 2, height - 40);
}

function drawHand(context, turn) {
  const angle = (turn - 0.25) * 2 * Math.PI;
  context.strokeStyle = "white";
  context.lineWidth = 12;
  context.lineCap = "round";
  context.beginPath();
  context.arc(320, 200, 130, 0, 2 * Math.PI);
  context.moveTo(320, 200);
  context.lineTo(320 + 110 * Math.cos(angle), 200 + 110 * Math.sin(angle));
  context.stroke();
}

/**
 * A microphone for machines that have none: a quiet tone. Browsers keep it silent until the person
 * has pressed something on the page.
 *
 * @param {?string} frequency in hertz; 440 where it is missing or none
 * @returns {MediaStream} one audio track
 */
export function syntheticMicrophone(frequency) {
  const audio = new AudioContext();
  const tone = new OscillatorNode(audio, { frequency: Number(frequency) || 440 });
  const volume = new GainNode(audio, { gain: 0.1 });
  const microphone = new MediaStreamAudioDestinationNode(audio);
  tone.connect(volume).connect(microphone);
  tone.start();
  addEventListener("pointerdown", () => audio.resume(), { once: true });
  addEventListener("keydown", () => audio.resume(), { once: true });
  return microphone.stream;
}
