package codelab;

import io.undertow.server.handlers.resource.ClassPathResourceManager;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.ResourceManager;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the files a step serves: in the source folders while it runs from a checkout, so that an
 * edit shows at the next reload, and in the jar otherwise.
 */
final class CourseFiles {
  private final Path module;

  CourseFiles(Path module) {
    this.module = module;
  }

  /** The files of the step that is running: its classes are in {@code target/classes}. */
  static CourseFiles ofThisStep() {
    URI classes =
        URI.create(
            CourseFiles.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return new CourseFiles(Path.of(classes).resolve("../..").normalize());
  }

  /** The page of the step. */
  ResourceManager page() {
    return folderOrJar(module.resolve("src/main/resources/web"), "web");
  }

  /** The furniture all pages of the course share. */
  ResourceManager furniture() {
    return folderOrJar(module.resolveSibling("docs/src/main/resources/course"), "course");
  }

  /** The lessons, none before somebody builds them: so ask at each request. */
  ResourceManager lessons() {
    Path site = module.resolveSibling("docs/target/site");
    return Files.isDirectory(site)
        ? new PathResourceManager(site)
        : ResourceManager.EMPTY_RESOURCE_MANAGER;
  }

  /** Where the key for https is kept: beside the steps, in a folder that git ignores. */
  Path keys() {
    return module.resolveSibling(".https");
  }

  private static ResourceManager folderOrJar(Path folder, String inJar) {
    return Files.isDirectory(folder)
        ? new PathResourceManager(folder)
        : new ClassPathResourceManager(CourseFiles.class.getClassLoader(), inJar);
  }
}
