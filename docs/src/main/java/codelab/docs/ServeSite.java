package codelab.docs;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds the site, serves it, and builds it again when a source changes. */
public final class ServeSite {

  private final Site site;
  private final SiteServer server;

  private ServeSite(Site site, SiteServer server) {
    this.site = site;
    this.server = server;
  }

  /**
   * Serves until it is stopped.
   *
   * @param arguments the folder of the course
   */
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    Course course = new Course(Path.of(arguments[0]).toAbsolutePath().normalize());
    try {
      SiteServer server = new SiteServer(course, ServeOptions.from(System.getProperties()));
      server.start();
      ServeSite serveSite =
          new ServeSite(new Site(course, new Asciidoc(), System.out::println), server);
      SourceWatch watch = new SourceWatch(course, serveSite::build);
      serveSite.build();
      watch.start();
      System.out.println(server.startBlock());
    } catch (SiteFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  /** A failure is no end: it is shown, here and on the page, until the source is mended. */
  private void build() {
    System.out.println("Building the lessons");
    try {
      site.build();
      server.show("");
    } catch (SiteFailure failure) {
      tell(failure.getMessage());
    } catch (RuntimeException surprise) {
      tell("The generator failed: " + surprise);
    }
  }

  private void tell(String failure) {
    System.out.println(failure);
    server.show(failure);
  }
}
