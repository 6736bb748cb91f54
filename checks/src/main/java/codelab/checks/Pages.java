package codelab.checks;

import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Page;
import codelab.checks.start.Line;
import java.net.URI;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages of a lab, each opened when it is first asked for. */
final class Pages implements AutoCloseable {
  private final URI address;
  private final Function<Camera, Browser> browsers;
  private final Map<Peer, Page> peers = new EnumMap<>(Peer.class);
  private final Map<Peer, Line> lines = new EnumMap<>(Peer.class);
  private Page shared;
  private Page fresh;

  Pages(URI address, Function<Camera, Browser> browsers) {
    this.address = address;
    this.browsers = browsers;
  }

  /** Answers the page without a peer; it comes back to the front of its browser. */
  Page shared() {
    closeFresh();
    if (shared == null) {
      shared = open(Camera.of(Lab.CAMERA), address);
    }
    return shared;
  }

  private void closeFresh() {
    if (fresh != null) {
      fresh.close();
      fresh = null;
      Optional.ofNullable(shared).ifPresent(Page::activate);
    }
  }

  /** Answers a page that takes the place of the last fresh one. */
  Page fresh(Camera camera, URI where) {
    closeFresh();
    fresh = open(camera, where);
    return fresh;
  }

  Page of(Peer peer) {
    Page page = peers.get(peer);
    if (page == null || !page.isOpen()) {
      page = open(peer.camera(), lineOf(peer).address());
      peers.put(peer, page);
    }
    return page;
  }

  Line lineOf(Peer peer) {
    return lines.computeIfAbsent(peer, who -> Line.to(address));
  }

  private Page open(Camera camera, URI where) {
    return browsers.apply(camera).tab(where);
  }

  /** Answers the page that was looked at or touched last; empty before the first. */
  Optional<Page> lastUsed() {
    return all().filter(Page::isOpen).max(Comparator.comparingLong(Page::lastUsed));
  }

  private Stream<Page> all() {
    return Stream.concat(Stream.of(shared, fresh), peers.values().stream())
        .filter(Objects::nonNull);
  }

  @Override
  public void close() {
    all().forEach(Page::close);
    lines.values().forEach(Line::close);
  }
}
