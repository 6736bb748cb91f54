// What a person would choose in the browser's own window, which no test can press: a blue screen
// with a bar that moves. Its track is the page's to use, and ends when `display.end()` says so.

const canvas = document.createElement("canvas");
canvas.width = 640;
canvas.height = 360;
const context = canvas.getContext("2d");

function draw() {
  context.fillStyle = "rgb(40, 60, 190)";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "white";
  context.fillRect((performance.now() / 3) % canvas.width, 0, 40, canvas.height);
}

setInterval(draw, 1000 / 15);

MediaDevices.prototype.getDisplayMedia = async () => {
  const stream = canvas.captureStream(15);
  const [track] = stream.getVideoTracks();
  window.display = {
    end() {
      track.stop();
      track.dispatchEvent(new Event("ended"));
    },
  };
  return stream;
};
