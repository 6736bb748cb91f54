import { negotiate } from "../negotiation.js";
import { COUNT, travel } from "./bad-network.js";

// tag::lanes[]
const LANES = [
  { name: "Ordered", options: {} },
  { name: "Unordered", options: { ordered: false } },
  {
    name: "Sent once",
    options: { ordered: false, maxRetransmits: 0 },
  },
  {
    name: "Sent again for half a second",
    options: { ordered: false, maxPacketLifeTime: 500 },
  },
];
// end::lanes[]

const SVG = "http://www.w3.org/2000/svg";
const CROSS_SHOWN = 300; // ms
const PATIENCE = 2000; // ms: a busy machine may lose a number, too
const [LEFT, RIGHT, BALL] = [20, 620, 34];

const loss = document.getElementById("loss");
const delay = document.getElementById("delay");
const lanes = document.getElementById("lanes");
const template = document.getElementById("lane");
const startButton = document.getElementById("startButton");
const statusLine = document.getElementById("status");

loss.addEventListener("input", showNetwork);
delay.addEventListener("input", showNetwork);
startButton.addEventListener("click", start);
addEventListener("pagehide", endRun);

let run;

LANES.forEach(addLane);
showNetwork();

function addLane(lane) {
  const section = template.content.cloneNode(true).firstElementChild;
  section.querySelector("h2").textContent = lane.name;
  section.querySelector("code").textContent = JSON.stringify(lane.options);
  lane.arrived = section.querySelector(".arrived");
  lane.result = section.querySelector(".result");
  lane.picture = section.querySelector("svg");
  lane.track = lane.picture.firstElementChild;
  lanes.append(section);
}

function showNetwork() {
  document.getElementById("lossText").value = `${loss.value} %`;
  document.getElementById("delayText").value = `${delay.value} ms`;
}

async function start() {
  setState("connecting", "Opening four real channels.");
  const caller = new RTCPeerConnection();
  const callee = new RTCPeerConnection();
  const thisRun = { caller, callee };
  run = thisRun;
  callee.addEventListener("datachannel", receiveChannel);
  for (const lane of LANES) prepare(lane);
  try {
    await negotiate(caller, callee);
    await Promise.all(LANES.map(({ opened }) => opened));
    if (run !== thisRun) return;
    run.started = performance.now();
    run.sent = 0;
    setState("open", "The numbers are on their way.");
    requestAnimationFrame(step);
  } catch (error) {
    console.error(error);
    endRun();
    setState("error", "The channels did not open: the console says more.");
  }
}

function prepare(lane) {
  const chance = loss.valueAsNumber / 100;
  const network = { loss: chance, delay: delay.valueAsNumber };
  lane.journeys = travel(network, lane.options);
  lane.waiting = lane.journeys.filter(({ passes }) => passes !== undefined);
  lane.waiting.sort((one, other) => one.passes - other.passes);
  lane.all = lane.waiting.length;
  lane.received = [];
  lane.arrived.value = "";
  lane.result.textContent = "";
  lane.channel = run.caller.createDataChannel(lane.name, lane.options);
  lane.opened = new Promise((resolve) =>
    lane.channel.addEventListener("open", resolve),
  );
}

function receiveChannel({ channel }) {
  const lane = LANES.find(({ name }) => name === channel.label);
  const { ordered, maxRetransmits, maxPacketLifeTime } = channel;
  const options = { ordered, maxRetransmits, maxPacketLifeTime };
  lane.result.textContent = `Receiving end: ${JSON.stringify(options)}`;
  channel.addEventListener("message", ({ data }) => {
    lane.received.push(Number(data));
    lane.arrived.value = lane.received.join(" ");
    if (isDone(lane)) tell(lane);
    if (LANES.every(isDone)) finish();
  });
}

function isDone({ received, all }) {
  return received.length === all;
}

/** With each frame: what is handed over now goes through its real channel. */
function step() {
  if (!run) return;
  const now = performance.now() - run.started;
  for (const lane of LANES) {
    while (lane.waiting[0]?.passes <= now) {
      lane.channel.send(String(lane.waiting.shift().number));
      run.sent = now;
    }
    draw(lane, now);
  }
  const allSent = LANES.every(({ waiting }) => waiting.length === 0);
  if (allSent && now > run.sent + PATIENCE) finish();
  else requestAnimationFrame(step);
}

function draw(lane, now) {
  const moving = lane.journeys.flatMap(({ number, attempts }) =>
    attempts.map((attempt) => mark(number, attempt, now)),
  );
  const held = lane.journeys.filter(
    ({ arrives, passes }) => arrives <= now && now < passes,
  );
  const waiting = held.map(({ number }, place) =>
    ball(number, RIGHT - BALL * (held.length - place), "waiting"),
  );
  const shown = [...moving, ...waiting].filter(Boolean);
  lane.picture.replaceChildren(lane.track, ...shown);
}

function mark(number, { leaves, arrives, lost }, now) {
  const way = (now - leaves) / (arrives - leaves);
  if (way < 0) return undefined;
  const middle = (leaves + arrives) / 2;
  if (lost && now > middle + CROSS_SHOWN) return undefined;
  if (lost && now > middle) return shape("lost", (LEFT + RIGHT) / 2, "×");
  if (way > 1) return undefined;
  return ball(number, LEFT + way * (RIGHT - LEFT), "moving");
}

function ball(number, x, kind) {
  const group = shape(kind, x, number);
  group.prepend(svg("circle", { cx: x, cy: 24, r: 16 }));
  return group;
}

function shape(kind, x, text) {
  const group = svg("g", { class: kind });
  group.append(svg("text", { x, y: 30 }, text));
  return group;
}

function svg(name, attributes, text = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.textContent = text;
  return element;
}

function tell(lane) {
  const { received, journeys } = lane;
  const late = received.filter((number, place) =>
    received.slice(0, place).some((earlier) => earlier > number),
  );
  const ways = journeys.map(({ sent, passes = sent }) => passes - sent);
  const slowest = (Math.max(...ways) / 1000).toFixed(1);
  lane.result.textContent =
    `${received.length} of ${COUNT} arrived, ` +
    `${late.length} of them after a later one; ` +
    `the slowest took ${slowest} s.`;
}

function finish() {
  endRun();
  for (const lane of LANES) {
    draw(lane, Infinity);
    tell(lane);
  }
  setState("closed", "Done: compare the four, then change loss or delay.");
}

function endRun() {
  run?.caller.close();
  run?.callee.close();
  run = undefined;
}

function setState(state, sentence) {
  statusLine.dataset.state = state;
  statusLine.textContent = sentence;
  startButton.disabled = ["connecting", "open"].includes(state);
}
