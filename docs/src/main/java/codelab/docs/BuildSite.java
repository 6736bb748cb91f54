package codelab.docs;

import java.nio.file.Path;

/** Builds the site once: {@code mvn -pl docs package}. */
public final class BuildSite {

  private BuildSite() {}

  /**
   * Builds the site.
   *
   * @param arguments the folder of the course
   */
  public static void main(String[] arguments) {
    Course course = new Course(Path.of(arguments[0]).toAbsolutePath().normalize());
    System.out.println("Building the lessons");
    try (Asciidoc asciidoc = new Asciidoc()) {
      new Site(course, asciidoc, System.out::println).build();
    } catch (SiteFailure failure) {
      System.out.println(failure.getMessage());
      throw new SiteFailure("The lessons are not built; the reasons are above.");
    }
  }
}
