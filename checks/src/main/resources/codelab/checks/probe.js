// What the checks can ask a page. Comes in before the page's own scripts, which do not see it.

const RECORDER = Symbol.for("codelab.recorder");
const BETWEEN_LOOKS = 150; // ms: more than two frames of the slowest fake camera
const ONE_SOUND = 600; // ms: longer than a fake microphone is silent
const SILENCE = 2000; // ms without a message, after which none is waited for

const questions = {
  async video(id) {
    const video = document.getElementById(id);
    if (!(video instanceof HTMLVideoElement)) return { id, present: false };
    const before = pixels(video);
    await after(BETWEEN_LOOKS);
    const now = pixels(video);
    return {
      id,
      present: true,
      stream: video.srcObject instanceof MediaStream,
      paused: video.paused,
      visible: isVisible(video),
      width: video.videoWidth,
      height: video.videoHeight,
      moving: differ(before, now),
      colour: mostFrequent(now),
    };
  },

  /** The loudest tone in half a second of a video's sound. */
  async sound(id) {
    const stream = document.getElementById(id)?.srcObject;
    const tracks = stream?.getAudioTracks().length ?? 0;
    const silence = { tracks, level: -999, hertz: 0 };
    if (tracks === 0) return silence;
    const audio = new AudioContext();
    const analyser = new AnalyserNode(audio, { fftSize: 4096, smoothingTimeConstant: 0 });
    new MediaStreamAudioSourceNode(audio, { mediaStream: stream }).connect(analyser);
    await Promise.race([audio.resume(), after(SILENCE)]); // where nothing can play, it never does
    let loudest = silence;
    for (const end = performance.now() + ONE_SOUND; performance.now() < end; ) {
      await after(BETWEEN_LOOKS / 3);
      const heard = loudestTone(analyser);
      if (heard.level > loudest.level) loudest = { tracks, ...heard };
    }
    await audio.close();
    return loudest;
  },

  status() {
    const element = document.getElementById("status");
    return {
      present: element !== null,
      state: element?.dataset.state ?? "",
      error: element?.dataset.error ?? "",
      text: element && isVisible(element) ? element.innerText.trim() : "",
    };
  },

  timeline() {
    return { entries: window[RECORDER].timeline };
  },

  /** How many of the tracks that getUserMedia gave to the page are still live. */
  tracks() {
    const states = window[RECORDER].tracks.map((track) => track.readyState);
    const live = states.filter((state) => state === "live").length;
    return { live, ended: states.length - live };
  },

  /** The peer connections that the page made, oldest first. */
  async connections() {
    return { all: await Promise.all(window[RECORDER].connections.map(describeConnection)) };
  },

  /** Makes the page's newest connection look for another way, which takes a new offer. */
  restartIce() {
    window[RECORDER].connections.at(-1).restartIce();
  },

  /** On which candidates each connection goes, as "relay over udp to relay". */
  async paths() {
    const reports = await Promise.all(window[RECORDER].connections.map((one) => one.getStats()));
    return reports.map(describePath).filter(Boolean);
  },

  /** The data channels that the page made or was given, oldest first. */
  channels() {
    return { all: window[RECORDER].channels.map(describeChannel) };
  },

  /** What has arrived, the newest first. */
  trail() {
    const figures = [...document.querySelectorAll("#trail figure[data-sha256]")];
    return { all: figures.map(describeFigure) };
  },

  /** What is on its way or was, the newest first. */
  transfers() {
    const rows = [...document.querySelectorAll("#transfers li[data-state]")];
    return { all: rows.map(describeTransfer) };
  },

  /** Presses the first button with these words in an element, or tells that there is none. */
  pressIn(id, words) {
    const buttons = [...document.querySelectorAll(`#${CSS.escape(id)} button`)];
    const button = buttons.find((one) => isVisible(one) && one.textContent.trim() === words);
    button?.click();
    return button !== undefined;
  },

  /** Presses Cancel beside a name, or tells that it cannot be. */
  cancel(name) {
    const rows = [...document.querySelectorAll("#transfers li[data-state]")];
    const buttons = rows.find((row) => row.innerText.includes(name))?.querySelectorAll("button");
    const cancel = [...(buttons ?? [])].find((one) => one.textContent.trim() === "Cancel");
    cancel?.click();
    return cancel !== undefined;
  },

  /** Saves what arrived last. */
  save() {
    document.querySelector("#trail figure[data-sha256] a[download]").click();
  },

  /** Chooses in a list. */
  choose(id, value) {
    const list = document.getElementById(id);
    list.value = value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  },

  stateOf(id) {
    return document.getElementById(id)?.dataset.state ?? "";
  },

  /** A picture on the page: a canvas or an image. */
  picture(id) {
    const picture = document.getElementById(id);
    const { width, height } = picture;
    return { width, height, colour: mostFrequent(pixels(picture)) };
  },

  /** Sends what no page would, over the newest channel with this label: texts, or bytes. */
  sendRaw(label, messages) {
    const channel = window[RECORDER].channels.findLast((one) => one.label === label);
    for (const message of messages) {
      channel.send(typeof message === "string" ? message : new Uint8Array(message));
    }
  },

  /** Sends a header and, once the other side wants them, its bytes, and waits for the verdict. */
  async sendAnnounced(label, header, bytes, patience) {
    const channel = window[RECORDER].channels.findLast((one) => one.label === label);
    const answer = answerOn(channel, header.id, patience);
    channel.send(JSON.stringify(header));
    const { kind } = await answer;
    const verdict = answerOn(channel, header.id, patience);
    channel.send(new Uint8Array(bytes));
    if (kind === "accept") await verdict;
  },

  /** Writes each text into one element, presses a button, and tells what another element showed. */
  async exchange(from, button, to, texts) {
    const before = valueOf(to);
    const shown = [];
    let heard;
    const look = () => {
      heard = performance.now();
      if (valueOf(to) !== (shown.at(-1) ?? before)) shown.push(valueOf(to));
    };
    const { channels } = window[RECORDER];
    channels.forEach((channel) => channel.addEventListener("message", look));
    for (const text of texts) {
      questions.write(from, text);
      questions.press(button);
    }
    heard = performance.now();
    while (shown.at(-1) !== texts.at(-1) && performance.now() < heard + SILENCE) {
      await after(20);
    }
    channels.forEach((channel) => channel.removeEventListener("message", look));
    return { before, sent: texts, shown };
  },

  /** Puts a text into a field, as if it had been pasted. */
  write(id, text) {
    const field = document.getElementById(id);
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },

  value(id) {
    return valueOf(id);
  },

  /** How much sound has arrived, also where no sound card lets an AudioContext run, as in Firefox. */
  async soundEnergy() {
    const { connections } = window[RECORDER];
    const reports = await Promise.all(connections.map((connection) => connection.getStats()));
    return reports
      .flatMap((report) => [...report.values()])
      .filter(({ type }) => type === "inbound-rtp")
      .reduce((sum, { totalAudioEnergy = 0 }) => sum + totalAudioEnergy, 0);
  },

  async identity() {
    const health = await fetch("/health").then((response) => (response.ok ? response.json() : {}));
    const heading = document.querySelector("h1")?.textContent.trim() ?? "";
    return { title: document.title, heading, health: health.step ?? "" };
  },

  missing(ids) {
    return ids.filter((id) => document.getElementById(id) === null);
  },

  /** The attributes that the element has neither in the HTML nor as a property set by a script. */
  lacking(id, attributes) {
    const element = document.getElementById(id);
    return attributes.filter((name) => !element.hasAttribute(name) && !element[name]);
  },

  text(id) {
    const element = document.getElementById(id);
    return element?.innerText.trim() ?? "";
  },

  enabled(id) {
    return document.getElementById(id)?.disabled === false;
  },

  /** A click that waits for nothing, or several at once; a disabled button does not feel them. */
  press(id, times = 1) {
    for (let i = 0; i < times; i++) document.getElementById(id).click();
  },

  /** At once: a click aimed at a page that scrolls smoothly misses. */
  scrollTo(id) {
    document.getElementById(id)?.scrollIntoView({ behavior: "instant", block: "center" });
  },

  focus() {
    return document.activeElement?.id ?? "";
  },

  /** Another size from the same camera, as a phone gives it when it is turned. */
  async scale(id, factor) {
    const [track] = document.getElementById(id).srcObject.getVideoTracks();
    const { width, height } = track.getSettings();
    await track.applyConstraints({
      width: Math.round(width * factor),
      height: Math.round(height * factor),
    });
  },

  async source() {
    const response = await fetch(location.href);
    return response.text();
  },

  /** Elements that stick out of the window, as "button#stopButton". */
  cutOff() {
    return [...document.body.querySelectorAll("*")]
      .filter((element) => isVisible(element) && sticksOut(element.getBoundingClientRect()))
      .map((element) => element.localName + (element.id && `#${element.id}`));
  },
};

window[Symbol.for("codelab.probe")] = async (question, details) =>
  JSON.stringify(await questions[question](...details));

function after(delay) {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

/** The next message about an id; nothing when none has come within so many ms. */
function answerOn(channel, id, patience) {
  return new Promise((resolve) => {
    const hear = ({ data }) => {
      const message = typeof data === "string" ? JSON.parse(data) : {};
      if (message.id === id) end(message);
    };
    const end = (message) => {
      channel.removeEventListener("message", hear);
      resolve(message);
    };
    channel.addEventListener("message", hear);
    setTimeout(end, patience, {});
  });
}

async function describeConnection(connection) {
  const stats = [...(await connection.getStats()).values()];
  return {
    signaling: connection.signalingState,
    connection: connection.connectionState,
    iceServers: (connection.getConfiguration().iceServers ?? []).flatMap(({ urls }) => urls),
    framesDecoded: stats.reduce((sum, { framesDecoded = 0 }) => sum + framesDecoded, 0),
  };
}

function describePath(report) {
  const transport = [...report.values()].find(({ type }) => type === "transport");
  const pair = report.get(transport?.selectedCandidatePairId);
  if (!pair) return "";
  const { candidateType, relayProtocol } = report.get(pair.localCandidateId);
  const local = relayProtocol ? `${candidateType} over ${relayProtocol}` : candidateType;
  return `${local} to ${report.get(pair.remoteCandidateId).candidateType}`;
}

function describeFigure(figure) {
  const image = figure.querySelector("img");
  const link = figure.querySelector("a[download]");
  return {
    sha256: figure.dataset.sha256,
    text: figure.innerText,
    saveAs: link?.download ?? "",
    url: link?.href ?? "",
    width: image?.naturalWidth ?? 0,
    height: image?.naturalHeight ?? 0,
    colour: mostFrequent(pixels(image)),
  };
}

function describeTransfer(row) {
  return { ...row.dataset, text: row.innerText, moved: row.querySelector("progress")?.value ?? 0 };
}

function describeChannel({ label, readyState, ordered, maxRetransmits, maxPacketLifeTime }) {
  const reliable = maxRetransmits === null && maxPacketLifeTime === null;
  return { label, state: readyState, ordered, reliable };
}

/** What a field holds, or the text of any other element. */
function valueOf(id) {
  const element = document.getElementById(id);
  return element.value ?? element.textContent;
}

/** Nothing but black where there is no video, no picture, or nothing in it. */
function pixels(source) {
  const canvas = document.createElement("canvas");
  canvas.width = 64;
  canvas.height = 36;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const width = source?.videoWidth ?? source?.naturalWidth ?? source?.width ?? 0;
  if (width > 0) context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** More than noise: some pixel changed by more than a tenth. */
function differ(before, now) {
  return now.some((value, index) => Math.abs(value - before[index]) > 25);
}

function loudestTone(analyser) {
  const levels = new Float32Array(analyser.frequencyBinCount);
  analyser.getFloatFrequencyData(levels);
  const level = Math.max(...levels);
  const width = analyser.context.sampleRate / analyser.fftSize;
  return { level: Math.max(level, -999), hertz: levels.indexOf(level) * width };
}

function mostFrequent(data) {
  const counts = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const key = data.slice(i, i + 3).map((value) => value & 0xf0).join();
    const found = counts.get(key) ?? { count: 0, red: data[i], green: data[i + 1], blue: data[i + 2] };
    counts.set(key, { ...found, count: found.count + 1 });
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best));
}

function isVisible(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function sticksOut({ left, right }) {
  return left < -1 || right > document.documentElement.clientWidth + 1;
}
