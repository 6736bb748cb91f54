const MOST_RESTARTS = 3;
const POLITE_PAUSE = 5000; // ms
// tag::files[]
// Both sides make these channels.
const NOTES = { negotiated: true, id: 0 };
const FILES = { negotiated: true, id: 1 };
// end::files[]

/**
 * One call: one RTCPeerConnection, from `ready` to the end. Both sides run the
 * same code, perfect negotiation (W3C WebRTC, section 10.7), and differ in who
 * gives way when both make an offer at once: the polite one does.
 */
export class Call {
  #connection;
  #channel;
  #tracks;
  #polite;
  #handlers;
  #makingOffer = false;
  #settingAnswer = false;
  #ignoring = false;
  #early = [];
  #found = { own: undefined, other: undefined };
  #restarts = 0;

  /**
   * @param {string} id the same on both sides; messages of other calls are none
   *   of ours
   * @param {boolean} polite
   * @param {RTCConfiguration} configuration
   * @param {MediaStreamTrack[]} tracks what the other one sees and hears
   * @param {object} handlers
   * @param {(message: object) => void} handlers.send to the other side
   * @param {(stream: MediaStream) => void} handlers.remote it is seen and heard
   * @param {(state: RTCPeerConnectionState) => void} handlers.changed
   * @param {() => void} handlers.open `tell` works from now on
   * @param {(note: object) => void} handlers.told what the other side tells
   * @param {(channel: RTCDataChannel, mostBytes: number) => void} handlers.files
   *   photos and files can go now, this many bytes a message
   * @param {(event: RTCPeerConnectionIceErrorEvent) => void} handlers.server an
   *   ICE server is of no use
   * @param {(side: "own" | "other") => void} handlers.unreachable that side has
   *   no candidate
   * @param {(error: Error) => void} handlers.failed
   */
  constructor({ id, polite, configuration, tracks, handlers }) {
    this.id = id;
    this.#tracks = tracks;
    this.#polite = polite;
    this.#handlers = handlers;
    this.#connection = new RTCPeerConnection(configuration);
    this.#listen();
    if (!polite) this.#begin();
  }

  /** Makes an offer necessary, unless it answers one. */
  #begin() {
    this.#channel = this.#connection.createDataChannel("notes", NOTES);
    this.#channel.addEventListener("open", () => this.#handlers.open());
    this.#channel.addEventListener("message", ({ data }) =>
      this.#handlers.told(parse(data)),
    );
    // tag::open-files[]
    const files = this.#connection.createDataChannel("files", FILES);
    files.addEventListener("open", () =>
      this.#handlers.files(files, this.#connection.sctp.maxMessageSize),
    );
    // end::open-files[]
    const stream = new MediaStream(this.#tracks); // so that they stay in step
    for (const track of this.#tracks) this.#connection.addTrack(track, stream);
  }

  #listen() {
    const on = (name, handle) =>
      this.#connection.addEventListener(name, handle.bind(this));
    on("negotiationneeded", this.#offer);
    on("icecandidate", this.#sendCandidate);
    on("icecandidateerror", (event) => this.#handlers.server(event));
    on("track", this.#showRemote);
    on("connectionstatechange", this.#checkState);
  }

  async #offer() {
    try {
      this.#makingOffer = true;
      await this.#connection.setLocalDescription();
      this.#sendDescription();
    } catch (error) {
      this.#handlers.failed(error);
    } finally {
      this.#makingOffer = false;
    }
  }

  #sendDescription() {
    const { type, sdp } = this.#connection.localDescription;
    this.#send({ type, sdp });
  }

  #sendCandidate({ candidate }) {
    this.#send({ type: "candidate", candidate: candidate?.toJSON() ?? null });
    this.#note("own", candidate);
  }

  /**
   * ICE waits without a word for a side that has gathered nothing: the last
   * candidate, null, is the moment to say so.
   */
  #note(side, candidate) {
    if (candidate?.candidate) this.#found[side] = true;
    else if (candidate === null) this.#found[side] ??= false;
    const { own, other } = this.#found;
    if (own === false) this.#handlers.unreachable("own");
    else if (own && other === false) this.#handlers.unreachable("other");
  }

  #send(message) {
    this.#handlers.send({ ...message, call: this.id });
  }

  /** Takes an offer, an answer or a candidate of the other side. */
  async receive({ type, sdp, candidate }) {
    if (type !== "candidate") {
      await this.#describe({ type, sdp });
      return;
    }
    await this.#addCandidate(candidate);
    this.#note("other", candidate);
  }

  async #describe(description) {
    const isOffer = description.type === "offer";
    if (this.#connection.getSenders().length === 0) this.#begin();
    this.#ignoring = isOffer && !this.#polite && this.#isBusy();
    if (this.#ignoring) return;
    this.#settingAnswer = !isOffer;
    await this.#connection.setRemoteDescription(description); // <1>
    this.#settingAnswer = false;
    for (const early of this.#early.splice(0)) await this.#addCandidate(early);
    if (!isOffer) return;
    await this.#connection.setLocalDescription(); // <2>
    this.#sendDescription();
  }

  /** Whether an offer that comes now meets one of ours. */
  #isBusy() {
    const isStable = this.#connection.signalingState === "stable";
    return this.#makingOffer || !(isStable || this.#settingAnswer);
  }

  async #addCandidate(candidate) {
    if (!this.#connection.remoteDescription) {
      this.#early.push(candidate); // <1>
      return;
    }
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch (error) {
      if (!this.#ignoring) throw error; // <2>
    }
  }

  #checkState() {
    const { connectionState } = this.#connection;
    if (connectionState === "connected") this.#restarts = 0; // <1>
    if (connectionState !== "failed") {
      this.#handlers.changed(connectionState);
    } else if (this.#restarts < MOST_RESTARTS) {
      this.#restarts += 1;
      this.#handlers.changed("restarting");
      setTimeout(() => this.#restart(), this.#polite ? POLITE_PAUSE : 0); // <2>
    } else {
      this.#handlers.failed(new DOMException("No way works.", "NetworkError"));
    }
  }

  /** The polite one waits for the other's offer, so that two seldom meet. */
  #restart() {
    if (this.#connection.connectionState !== "failed") return;
    this.#connection.restartIce();
  }

  #showRemote({ streams }) {
    this.#handlers.remote(streams[0]);
  }

  /** Sends another track in the place of the one of its kind: no new offer. */
  async replaceTrack(track) {
    const sender = this.#connection
      .getSenders()
      .find((candidate) => candidate.track?.kind === track.kind);
    await sender?.replaceTrack(track);
  }

  /** Tells the other side something that no picture shows. */
  tell(note) {
    if (this.#channel?.readyState !== "open") return;
    this.#channel.send(JSON.stringify(note));
  }

  getStats() {
    return this.#connection.getStats();
  }

  end() {
    this.#connection.close();
  }
}

function parse(data) {
  try {
    return Object(JSON.parse(data));
  } catch (error) {
    console.error(error);
    return {};
  }
}
