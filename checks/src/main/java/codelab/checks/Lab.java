package codelab.checks;

import static java.util.stream.Collectors.joining;

import codelab.checks.browser.Browser;
import codelab.checks.browser.Camera;
import codelab.checks.browser.Colour;
import codelab.checks.browser.Page;
import codelab.checks.explain.Finding;
import codelab.checks.explain.TaskFailure;
import codelab.checks.start.Line;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a check works with: the step's page in a browser, and a way to say what it expects. */
public final class Lab implements AutoCloseable {
  /** What the camera films in the browser of the page that the tasks share. */
  public static final Colour CAMERA = Colour.GREEN;

  /** How many problems fit into a sentence. */
  private static final int SHOWN = 3;

  private final URI address;
  private Duration limit;
  private final Pages pages;
  private final String room = "check-" + UUID.randomUUID();

  /**
   * A lab for the page of one server.
   *
   * @param limit how long to wait at the most
   * @param browsers the browser to use for a camera
   */
  public Lab(URI address, Duration limit, Function<Camera, Browser> browsers) {
    this.address = address;
    this.limit = limit;
    this.pages = new Pages(address, browsers);
  }

  /** From now on, how long to wait at the most. */
  void waitFor(Duration newLimit) {
    limit = newLimit;
  }

  public URI address() {
    return address;
  }

  /** A room that is nobody else's, wherever the server is. */
  public String room() {
    return room;
  }

  /** The page that all tasks share, in the state in which the task before left it. */
  public Page page() {
    return pages.shared();
  }

  /** The page that all tasks share of a peer, or another one after that was closed. */
  public Page page(Peer peer) {
    return pages.of(peer);
  }

  /** What the page of a peer reaches the server over. */
  public Line lineOf(Peer peer) {
    return pages.lineOf(peer);
  }

  /** A page of its own, not yet loaded, in the browser with this camera. */
  public Page freshPage(Camera camera, URI where) {
    return pages.fresh(camera, where);
  }

  /**
   * Waits as long as {@code -Dlimit} says for what the lesson promises.
   *
   * @param what the promise, in words
   * @param look what to look at; its {@code toString} tells what was seen
   * @throws TaskFailure when the promise is not kept
   */
  public <T> T expect(String what, Supplier<T> look, Predicate<T> good) {
    T seen = Wait.until(limit, look, good);
    if (!good.test(seen)) {
      String expected = "%s within %d s".formatted(what, limit.toSeconds());
      throw new TaskFailure(Finding.of(expected, String.valueOf(seen)));
    }
    return seen;
  }

  /** Checks something that is true now or never. */
  public <T> T expectNow(String what, T seen, Predicate<T> good) {
    if (!good.test(seen)) {
      throw new TaskFailure(Finding.of(what, String.valueOf(seen)));
    }
    return seen;
  }

  /** Checks that a list of problems is empty; the first of them are what was seen. */
  public void expectNone(String what, List<?> problems) {
    if (!problems.isEmpty()) {
      String first = problems.stream().limit(SHOWN).map(String::valueOf).collect(joining("; "));
      String more =
          problems.size() > SHOWN ? "; and %d more".formatted(problems.size() - SHOWN) : "";
      throw new TaskFailure(Finding.of(what, first + more));
    }
  }

  /** The page that was looked at last; empty before the first. */
  Optional<Page> lookedAt() {
    return pages.lastUsed();
  }

  @Override
  public void close() {
    pages.close();
  }
}
