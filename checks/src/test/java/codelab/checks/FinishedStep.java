package codelab.checks;

import codelab.checks.browser.Camera;
import codelab.checks.browser.Page;
import codelab.checks.start.StepServer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Runs a finished step and opens its pages, for tests of more than the lesson's tasks. */
@WholeCourse
@TestInstance(Lifecycle.PER_CLASS)
public abstract class FinishedStep {
  private static final Options DEFAULTS = Options.from(name -> Optional.empty(), Course.here());

  /** What a finished step promises comes in the end, however busy the machine is. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** What the test works with. */
  protected Lab lab;

  private final String module;
  private final String[] options;
  private final Browsers browsers = new Browsers();
  private StepServer server;

  /**
   * Names what to run.
   *
   * @param options more options of the step, for example {@code -Dice.stun=stun:192.0.2.1:3478}
   */
  protected FinishedStep(String module, String... options) {
    this.module = module;
    this.options = options;
  }

  @BeforeAll
  void start() {
    server = StepServer.start(Course.here(), module, options);
  }

  @AfterAll
  void stop() {
    server.close();
    browsers.close();
  }

  @BeforeEach
  void openTheLab() {
    lab = lab("");
  }

  @AfterEach
  void closeTheLab() {
    lab.close();
  }

  /** A page of the step, not yet loaded. */
  protected Page page(String path) {
    lab = lab(path);
    return lab.page();
  }

  /** One more tab in a peer's browser, for a page at any address. */
  protected Page tab(Peer peer, URI where) {
    return tab(peer.camera(), where);
  }

  /** A tab in the browser with this camera, for a page at any address. */
  protected Page tab(Camera camera, URI where) {
    return browsers.with(camera, DEFAULTS).tab(where);
  }

  /** The last lines that the step has printed. */
  protected String said() {
    return server.said();
  }

  /** Ends the step's server as Ctrl+C does. */
  protected void stopServer() {
    server.close();
  }

  /** Ends the step's server as a power cut does. */
  protected void killServer() {
    server.kill();
  }

  /** Starts the server again, at the same address. */
  protected void restartServer() {
    server = server.restart();
  }

  private Lab lab(String path) {
    return new Lab(server.page().resolve(path), LIMIT, camera -> browsers.with(camera, DEFAULTS));
  }
}
