// tag::class[]
import {
  syntheticCamera,
  syntheticMicrophone,
} from "/course/synthetic-camera.js";

/** The camera, the microphone and the screen of this side. */
export class LocalMedia {
  stream; // one video and one audio track while it is open
  #screen; // the track of the screen while it is shared
  #handlers;

  /**
   * @param {object} handlers
   * @param {() => void} handlers.changed other tracks, or one is on or off
   * @param {() => void} handlers.lost a device is gone
   */
  constructor(handlers) {
    this.#handlers = handlers;
  }
// end::class[]

  // tag::open[]
  /**
   * Opens a camera and a microphone, or others in their place.
   *
   * @param {string} [camera] a deviceId
   * @param {string} [microphone] a deviceId
   */
  async open(camera, microphone) {
    const stream = await openDevices(camera, microphone);
    for (const track of stream.getTracks()) {
      track.enabled = this.#isOn(track.kind); // <1>
      track.addEventListener("ended", () => this.#handlers.lost());
    }
    stop(this.stream); // <2>
    this.stream = stream;
    this.#handlers.changed();
  }
  // end::open[]

  // tag::close[]
  close() {
    stop(this.stream);
    this.#screen?.stop();
    this.stream = undefined;
    this.#screen = undefined;
    this.#handlers.changed();
  }
  // end::close[]

  // tag::toggle[]
  /**
   * Switches the camera or the microphone off or on: who has switched it off
   * sends black pictures or silence.
   *
   * @param {"video" | "audio"} kind
   */
  toggle(kind) {
    const track = this.#trackOf(kind);
    track.enabled = !track.enabled;
    this.#handlers.changed();
  }

  // end::toggle[]
  // tag::on[]
  get cameraIsOn() {
    return this.sharesScreen || this.#isOn("video");
  }

  get microphoneIsOn() {
    return this.#isOn("audio");
  }

  #isOn(kind) {
    return this.#trackOf(kind)?.enabled ?? true;
  }

  #trackOf(kind) {
    return this.stream?.getTracks().find((track) => track.kind === kind);
  }

  // end::on[]
  // tag::screen[]
  async shareScreen() {
    const stream = await navigator.mediaDevices.getDisplayMedia();
    [this.#screen] = stream.getVideoTracks();
    this.#screen.contentHint = "detail"; // sharp text rather than many frames
    this.#screen.addEventListener("ended", () => this.endScreen());
    this.#handlers.changed();
  }

  endScreen() {
    this.#screen?.stop();
    this.#screen = undefined;
    this.#handlers.changed();
  }
  // end::screen[]

  // tag::shares[]
  get sharesScreen() {
    return this.#screen !== undefined;
  }

  // end::shares[]
  // tag::tracks[]
  /** The tracks for the other side: the screen goes before the camera. */
  get tracks() {
    const tracks = this.stream?.getTracks() ?? [];
    return tracks.map((track) =>
      track.kind === "video" ? (this.#screen ?? track) : track,
    );
  }
  // end::tracks[]
}

// tag::devices[]
function openDevices(camera, microphone) {
  const query = new URLSearchParams(location.search);
  if (query.get("camera") === "synthetic") return synthetic(query);
  return navigator.mediaDevices.getUserMedia({
    video: { deviceId: camera },
    audio: { deviceId: microphone },
  });
}

function synthetic(query) {
  const camera = syntheticCamera(query.get("color"));
  const microphone = syntheticMicrophone(query.get("tone"));
  return new MediaStream([...camera.getTracks(), ...microphone.getTracks()]);
}

function stop(stream) {
  stream?.getTracks().forEach((track) => track.stop());
}
// end::devices[]
