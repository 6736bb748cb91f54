/**
 * Writes down what a page does with its camera, its peer connections, its data channels and its
 * WebSockets: every call, its outcome, every event, every error.
 *
 * A classic script, because it must run before the page's own modules: load it first, or let the
 * checks inject it. It changes nothing a page could notice. Proxies keep the name, length, `this`
 * and prototype chain of what they wrap, and a watched promise still reaches the page unhandled
 * when the page forgets to handle it.
 *
 * Read it in the console: `window[Symbol.for("codelab.recorder")].timeline`
 */
(() => {
  const KEY = Symbol.for("codelab.recorder");
  if (KEY in window) return; // injected by the checks and loaded by the page: once is enough

  /** @typedef {{time: number, who: string, what: string, outcome: string, detail: object}} Entry */

  /** @type {Entry[]} times are milliseconds since the page was opened */
  const timeline = [];
  /** @type {MediaStreamTrack[]} every track that getUserMedia gave to the page */
  const tracks = [];
  /** @type {RTCPeerConnection[]} every connection that the page made */
  const connections = [];
  /** @type {RTCDataChannel[]} every channel that the page made or was given */
  const channels = [];
  /** @type {WebSocket[]} every socket that the page opened */
  const sockets = [];
  const changes = new EventTarget();

  const names = new WeakMap();
  const counters = new Map();
  const runs = new Map();

  Object.defineProperty(window, KEY, {
    value: Object.freeze({ timeline, tracks, connections, channels, sockets, changes }),
  });

  note("page", "opened", "event", { secure: isSecureContext });

  watch(window.MediaDevices?.prototype, "getUserMedia", "value", (proceed, [constraints]) =>
    promised("camera", "getUserMedia", { constraints: copy(constraints) }, proceed, describeStream),
  );
  watch(MediaStreamTrack.prototype, "stop", "value", (proceed, _, track) =>
    direct(nameOf(track, `${track.kind} track`), "stop", {}, proceed),
  );
  watch(HTMLMediaElement.prototype, "srcObject", "set", (proceed, [value], element) =>
    direct(describeElement(element), "srcObject", { value: describeValue(value) }, proceed),
  );
  watch(URL, "createObjectURL", "value", (proceed, [value]) =>
    direct("URL", "createObjectURL", { value: describeValue(value) }, proceed, (url) => ({ url })),
  );
  watch(URL, "revokeObjectURL", "value", (proceed, [url]) =>
    direct("URL", "revokeObjectURL", { url }, proceed),
  );

  const CALLS = ["createOffer", "createAnswer", "setLocalDescription", "setRemoteDescription"];
  const EVENTS = {
    signalingstatechange: (_, { signalingState }) => ({ state: signalingState }),
    connectionstatechange: (_, { connectionState }) => ({ state: connectionState }),
    iceconnectionstatechange: (_, { iceConnectionState }) => ({ state: iceConnectionState }),
    icegatheringstatechange: (_, { iceGatheringState }) => ({ state: iceGatheringState }),
    negotiationneeded: () => ({}),
    icecandidate: ({ candidate }) => describeCandidate(candidate),
    icecandidateerror: ({ errorCode, errorText, url }) => ({ errorCode, errorText, url }),
    track: ({ track, streams }) => ({ kind: track.kind, streams: streams.map(describeValue) }),
    datachannel: ({ channel }) => watchChannel(channel),
  };
  const CHANNEL_EVENTS = {
    open: (_, { readyState }) => ({ state: readyState }),
    closing: (_, { readyState }) => ({ state: readyState }),
    close: (_, { readyState }) => ({ state: readyState }),
    error: ({ error }) => describeError(error),
    message: ({ data }) => describeMessage(data),
  };

  construct("RTCPeerConnection", (connection, [configuration]) => {
    const who = nameOf(connection, "connection");
    connections.push(connection);
    note(who, "created", "done", { configuration: copy(configuration) });
    listen(connection, who, EVENTS);
  });
  const peer = window.RTCPeerConnection?.prototype;
  for (const call of CALLS) {
    watch(peer, call, "value", (proceed, [given], connection) =>
      promised(nameOf(connection, "connection"), call, describeDescription(given), proceed, (made) =>
        describeDescription(made ?? resultOf(call, connection)),
      ),
    );
  }
  watch(peer, "addIceCandidate", "value", (proceed, [candidate], connection) => {
    const detail = describeCandidate(candidate);
    const who = nameOf(connection, "connection");
    return promised(who, "addIceCandidate", detail, proceed, () => detail);
  });
  watch(peer, "addTrack", "value", (proceed, [track], connection) =>
    direct(nameOf(connection, "connection"), "addTrack", { kind: track?.kind }, proceed),
  );
  watch(peer, "createDataChannel", "value", (proceed, [, options], connection) => {
    const detail = { options: copy(options) };
    const who = nameOf(connection, "connection");
    return direct(who, "createDataChannel", detail, proceed, watchChannel);
  });
  for (const call of ["addStream", "restartIce", "close"]) {
    watch(peer, call, "value", (proceed, _, connection) =>
      direct(nameOf(connection, "connection"), call, {}, proceed),
    );
  }

  const channelCalls = window.RTCDataChannel?.prototype;
  watch(channelCalls, "send", "value", (proceed, [data], channel) =>
    direct(nameOf(channel, "channel"), "send", describeMessage(data), proceed, () => ({
      waiting: channel.bufferedAmount,
    })),
  );
  watch(channelCalls, "close", "value", (proceed, _, channel) =>
    direct(nameOf(channel, "channel"), "close", {}, proceed, () => ({ state: channel.readyState })),
  );

  const MOST_CHARACTERS = 16_384;
  const SOCKET_EVENTS = {
    open: () => ({}),
    close: ({ code, reason, wasClean }) => ({ code, reason, clean: wasClean }),
    error: () => ({}),
    message: ({ data }) => describeFrame(data),
  };

  construct("WebSocket", (socket) => {
    const who = nameOf(socket, "socket");
    sockets.push(socket);
    note(who, "created", "done", { url: socket.url });
    listen(socket, who, SOCKET_EVENTS);
  });
  const socketCalls = window.WebSocket?.prototype;
  watch(socketCalls, "send", "value", (proceed, [data], socket) => {
    const detail = { ...describeFrame(data), discarded: socket.readyState > socketCalls.OPEN };
    return direct(nameOf(socket, "socket"), "send", detail, proceed);
  });
  watch(socketCalls, "close", "value", (proceed, [code, reason], socket) =>
    direct(nameOf(socket, "socket"), "close", { code, reason }, proceed),
  );

  // With capture, because a script or picture that does not load tells only itself.
  addEventListener("error", noteError, { capture: true });
  addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) =>
    note("page", "blocked", "event", { url: blockedURI, directive: effectiveDirective }),
  );
  addEventListener("unhandledrejection", (event) =>
    note("page", "unhandled rejection", "thrown", describeError(event.reason)),
  );

  function note(who, what, outcome, detail) {
    if (joinsRun(`${who} ${what}`, outcome, detail)) return;
    const entry = { time: Math.round(performance.now()), who, what, outcome, detail };
    timeline.push(entry);
    if (detail.bytes !== undefined) runs.set(`${who} ${what}`, entry);
    changes.dispatchEvent(new CustomEvent("entry", { detail: entry }));
  }

  /** Binary messages without a text in between are one entry: a file is thousands of them. */
  function joinsRun(key, outcome, { type, bytes, waiting = 0 }) {
    const run = runs.get(key);
    if (bytes === undefined || type === "text") return false;
    if (run?.outcome !== outcome || run.detail.type !== type) return false;
    const { messages = 1, longest = run.detail.bytes } = run.detail;
    run.detail.messages = messages + 1;
    run.detail.longest = Math.max(longest, bytes);
    run.detail.waiting = Math.max(run.detail.waiting ?? 0, waiting);
    run.detail.bytes += bytes;
    return true;
  }

  /** Writes down each of these events, as its function describes it. */
  function listen(target, who, events) {
    for (const [name, describe] of Object.entries(events)) {
      target.addEventListener(name, (event) => note(who, name, "event", describe(event, target)));
    }
  }

  /** Puts `around(proceed, arguments, this)` in the place of a method or a setter. */
  function watch(owner, name, part, around) {
    const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) return; // this browser, or this insecure page, does not have it
    const proxy = new Proxy(descriptor[part], {
      apply: (target, self, values) =>
        around(() => Reflect.apply(target, self, values), values, self),
    });
    Object.defineProperty(owner, name, { ...descriptor, [part]: proxy });
  }

  /** Lets `made(object, arguments)` see every object that a constructor makes. */
  function construct(name, made) {
    const original = window[name];
    if (!original) return;
    const proxy = new Proxy(original, {
      construct(target, values, newTarget) {
        const object = Reflect.construct(target, values, newTarget);
        made(object, values);
        return object;
      },
    });
    original.prototype.constructor = proxy;
    Object.defineProperty(window, name, { value: proxy, configurable: true, writable: true });
  }

  function direct(who, what, detail, proceed, describeResult = () => ({})) {
    try {
      const result = proceed();
      note(who, what, "done", { ...detail, ...describeResult(result) });
      return result;
    } catch (error) {
      note(who, what, "thrown", { ...detail, ...describeError(error) });
      throw error;
    }
  }

  /** Hands on a promise of its own: a listener on the page's would mark a rejection as handled. */
  function promised(who, what, detail, proceed, describeResult) {
    note(who, what, "called", detail);
    return proceed().then(
      (result) => {
        note(who, what, "resolved", describeResult(result));
        return result;
      },
      (error) => {
        note(who, what, "rejected", describeError(error));
        throw error;
      },
    );
  }

  function describeStream(stream) {
    for (const track of stream.getTracks()) {
      tracks.push(track);
      const name = nameOf(track, `${track.kind} track`);
      track.addEventListener("ended", () => note(name, "ended", "event", {}));
    }
    return { stream: nameOf(stream, "stream") };
  }

  /** Follows a channel from the side that made it, or from the one that was given it. */
  function watchChannel(channel) {
    const who = nameOf(channel, "channel");
    channels.push(channel);
    listen(channel, who, CHANNEL_EVENTS);
    return { channel: who, label: channel.label, state: channel.readyState };
  }

  /** The type and the length of a message; what it says is the page's business. */
  function describeMessage(data) {
    if (typeof data === "string") {
      return { type: "text", bytes: new TextEncoder().encode(data).length };
    }
    const { byteLength, size } = Object(data);
    return { type: describeValue(data), bytes: byteLength ?? size };
  }

  /**
   * As describeMessage, with the text: the signaling of a page is what people want to read. Twice
   * the longest offer is kept, because what is written down stays for as long as the page lives.
   */
  function describeFrame(data) {
    const detail = describeMessage(data);
    if (detail.type !== "text") return detail;
    const text = data.slice(0, MOST_CHARACTERS);
    return { ...detail, text, whole: text.length === data.length };
  }

  function resultOf(call, { localDescription, remoteDescription }) {
    return call === "setRemoteDescription" ? remoteDescription : localDescription;
  }

  function describeDescription(description) {
    const { type, sdp } = Object(description);
    return { type, sdp };
  }

  function describeCandidate(candidate) {
    const { candidate: text, sdpMid, sdpMLineIndex } = Object(candidate);
    return { candidate: text ?? null, sdpMid, sdpMLineIndex };
  }

  function noteError(event) {
    if (event.target === window) {
      note("page", "error", "thrown", { ...describeError(event.error ?? event.message), at: placeOf(event) });
    } else {
      note(describeElement(event.target), "load", "failed", { url: addressOf(event.target) });
    }
  }

  function describeError(error) {
    const { name, message, constraint } = Object(error);
    const at = Object(error).stack?.match(/[\w.-]+\.js:\d+/)?.[0];
    return { name: name ?? typeof error, message: message ?? String(error), constraint, at };
  }

  /** "main.js:12" */
  function placeOf({ filename, lineno }) {
    return `${filename.split("/").pop()}:${lineno}`;
  }

  function addressOf({ currentSrc, src, href }) {
    return currentSrc || src || href || "";
  }

  function describeElement(element) {
    return element.id ? `#${element.id}` : nameOf(element, element.localName);
  }

  function describeValue(value) {
    if (value === null || value === undefined) return String(value);
    if (value instanceof MediaStream) return nameOf(value, "stream");
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  }

  /** "stream 1", "stream 2": the same name for the same object, for as long as the page lives. */
  function nameOf(object, kind) {
    if (!names.has(object)) {
      counters.set(kind, (counters.get(kind) ?? 0) + 1);
      names.set(object, `${kind} ${counters.get(kind)}`);
    }
    return names.get(object);
  }

  function copy(value) {
    try {
      return structuredClone(value);
    } catch {
      return String(value);
    }
  }
})();
