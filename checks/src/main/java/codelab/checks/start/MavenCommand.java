package codelab.checks.start;

import codelab.checks.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command of the README that starts a module, run by the Maven that runs this build.
 *
 * @param course where it is run
 * @param module what it starts
 * @param options more options of the module
 */
record MavenCommand(Course course, String module, List<String> options) {
  /** The first compiler alone: a step does not run long enough for the second to pay. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  /** Starts the module on a port, 0 for any free one. */
  Process start(int port) throws IOException {
    List<String> command = new ArrayList<>(List.of(executable(), "-B", "-ntp"));
    property("course.maven.repository")
        .map(path -> "-Dmaven.repo.local=" + path)
        .ifPresent(command::add);
    if (Boolean.getBoolean("course.maven.offline")) {
      command.add("-o");
    }
    property("course.maven.settings")
        .filter(file -> Files.isRegularFile(Path.of(file)))
        .ifPresent(file -> command.addAll(List.of("-s", file)));
    command.addAll(List.of("-pl", module, "compile", "exec:java", "-Dport=" + port));
    command.addAll(options);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().merge("MAVEN_OPTS", QUICK, (given, ours) -> given + " " + ours);
    return process.directory(course.root().toFile()).redirectErrorStream(true).start();
  }

  private static String executable() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String name = windows ? "mvn.cmd" : "mvn";
    return property("course.maven.home")
        .map(home -> Path.of(home, "bin", name).toString())
        .orElse(name);
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name));
  }
}
