package codelab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codelab.checks.WholeCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code java Course.java} as a person does, in a copy of the course. */
@WholeCourse
class CourseTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  @TempDir private Path course;

  @BeforeEach
  void copyTheCourse() throws IOException {
    List<String> parts = List.of("Course.java", "carried.txt", "pom.xml", "work", "docs/skeleton");
    for (String part : parts) {
      copy(ROOT.resolve(part), course.resolve(part));
    }
    for (Path step : steps(ROOT)) {
      copy(step.resolve("src"), course.resolve(step.getFileName()).resolve("src"));
      copy(step.resolve("pom.xml"), course.resolve(step.getFileName()).resolve("pom.xml"));
    }
  }

  @Test
  void withoutACommandItSaysWhichThereAre() throws Exception {
    Outcome outcome = run();
    assertEquals(0, outcome.exitCode());
    for (String command : List.of("doctor", "start 03", "carry", "verify")) {
      assertTrue(outcome.said().contains("java Course.java " + command), outcome.said());
    }
  }

  @Test
  void anUnknownCommandIsNamed() throws Exception {
    Outcome outcome = run("strat", "01");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.said().startsWith("There is no command strat."), outcome.said());
  }

  @Test
  void outsideTheCourseItSaysWhereToGo(@TempDir Path elsewhere) throws Exception {
    Path helper = course.resolve("Course.java");
    Outcome outcome = runIn(elsewhere, Map.of(), helper.toString(), "carry");
    assertEquals(1, outcome.exitCode());
    assertEquals(
        "Run this in the course's folder, the one that holds Course.java.", outcome.said());
  }

  @Test
  void workAsItComesIsWhereStep01Begins() throws Exception {
    assumeTrue(System.getenv("CI") != null, "an attendee's work is their own");
    Map<String, String> before = files(course.resolve("work"));
    assertEquals(0, run("start", "01").exitCode());
    assertEquals(before, files(course.resolve("work")));
  }

  @Test
  void startKeepsWhatWasInWork() throws Exception {
    Files.writeString(course.resolve("work/mine.txt"), "mine");
    Outcome outcome = run("start", "01");
    assertEquals(0, outcome.exitCode(), outcome.said());
    assertFalse(Files.exists(course.resolve("work/mine.txt")));
    assertEquals("mine", Files.readString(saved().resolve("mine.txt")));
    assertTrue(outcome.said().contains(saved().getFileName().toString()), outcome.said());
  }

  @Test
  void startFillsWorkWithTheFinishedStepBefore() throws Exception {
    assertEquals(0, run("start", "02").exitCode());
    Map<String, String> expected = files(course.resolve("step01-getusermedia/src/main"));
    expected.replaceAll(
        (name, text) -> text.replaceFirst("new Step\\(.*\\),", "new Step(\"02\", \"your work\"),"));
    assertEquals(expected, files(course.resolve("work/src/main")));
    String pom = Files.readString(course.resolve("work/pom.xml"));
    assertTrue(pom.contains("<artifactId>work</artifactId>"), pom);
  }

  @Test
  void startWithAnythingElseNamesTheChoicesAndTouchesNothing() throws Exception {
    Map<String, String> before = files(course.resolve("work"));
    for (String[] wrong : new String[][] {{"start"}, {"start", "1"}, {"start", "07"}}) {
      Outcome outcome = run(wrong);
      assertEquals(1, outcome.exitCode());
      assertTrue(outcome.said().startsWith("Say where to start: one of 01, 02"), outcome.said());
    }
    assertEquals(before, files(course.resolve("work")));
  }

  @Test
  void everyCarriedFileIsTheSameInAllSteps() throws Exception {
    assertEquals("Every carried file is the same.", run("carry").said());
  }

  @Test
  void everyCarriedFileIsInItsFirstStep() throws IOException {
    for (String line : Files.readAllLines(ROOT.resolve("carried.txt"))) {
      if (line.matches("\\d.*")) {
        String step = "step" + line.substring(0, 2);
        Path file = Path.of(line.split("\\s+")[1]);
        assertTrue(
            steps(ROOT).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(step))
                .anyMatch(folder -> Files.exists(folder.resolve(file))),
            line);
      }
    }
  }

  @Test
  void carryCopiesIntoLaterStepsAndNoFurtherThanAsked() throws Exception {
    String file = "src/main/java/codelab/Step.java";
    Files.createDirectories(course.resolve("step02-next"));
    Files.createDirectories(course.resolve("step03-last"));
    Files.writeString(course.resolve("carried.txt"), "01-02 " + file + "\n");
    assertTrue(run("carry").said().endsWith("1 files copied."));
    assertEquals(
        Files.readString(course.resolve("step01-getusermedia").resolve(file)),
        Files.readString(course.resolve("step02-next").resolve(file)));
    assertFalse(Files.exists(course.resolve("step03-last").resolve(file)));
  }

  @Test
  void doctorSaysWhatIsMissingAndWhatToDo(@TempDir Path empty) throws Exception {
    Outcome outcome = runIn(course, Map.of("PATH", empty.toString()), "Course.java", "doctor");
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.said().contains("FAIL  no Maven - install 3.8.7"), outcome.said());
    assertTrue(outcome.said().contains("ok    JDK " + Runtime.version()), outcome.said());
  }

  @Test
  void doctorBelievesThatAllWasFetchedOnlyWhereAllWasVerified() throws Exception {
    assertTrue(run("doctor").said().contains("warn  not yet ready to work offline"));
    for (String module : List.of("docs", "checks")) {
      copy(ROOT.resolve(module).resolve("pom.xml"), course.resolve(module).resolve("pom.xml"));
    }
    Files.createDirectories(course.resolve("target"));
    Files.writeString(course.resolve("target/verified-poms.txt"), "another state of the course");
    assertTrue(run("doctor").said().contains("warn  not yet ready to work offline"));
  }

  @Test
  void verifyWithoutMavenSaysSo(@TempDir Path empty) throws Exception {
    for (String program : List.of("chromium", "chromedriver", "firefox", "haproxy", "turnserver")) {
      program(empty.resolve(program), "");
    }
    Outcome outcome = runIn(course, Map.of("PATH", empty.toString()), "Course.java", "verify");
    assertEquals(1, outcome.exitCode());
    assertEquals("mvn cannot be run: is it installed and on the PATH?", outcome.said());
  }

  @Test
  void verifySaysWhatItInstalls(@TempDir Path empty) throws Exception {
    assumeTrue(isRootOnDebian(), "nothing is installed on this system");
    program(empty.resolve("chromium"), "");
    program(empty.resolve("chromedriver"), "");
    program(empty.resolve("apt-get"), "#!/bin/sh\necho apt-get $*\n");
    Outcome outcome = runIn(course, Map.of("PATH", empty.toString()), "Course.java", "verify");
    assertEquals(
        """
        Installing firefox-esr haproxy coturn, which the tests need.
        apt-get -qq update
        apt-get -qq install -y firefox-esr haproxy coturn
        mvn cannot be run: is it installed and on the PATH?""",
        outcome.said());
  }

  private static boolean isRootOnDebian() throws IOException {
    Path release = Path.of("/etc/os-release");
    return System.getProperty("user.name").equals("root")
        && Files.exists(release)
        && Files.readAllLines(release).contains("ID=debian");
  }

  private static void program(Path file, String script) throws IOException {
    assertTrue(Files.writeString(file, script).toFile().setExecutable(true));
  }

  private Path saved() throws IOException {
    try (Stream<Path> folders = Files.list(course)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("work.saved-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private record Outcome(int exitCode, String said) {}

  private Outcome run(String... arguments) throws Exception {
    List<String> all = Stream.concat(Stream.of("Course.java"), Stream.of(arguments)).toList();
    return runIn(course, Map.of(), all.toArray(String[]::new));
  }

  private static Outcome runIn(Path folder, Map<String, String> environment, String... arguments)
      throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    return new Outcome(process.waitFor(), said);
  }

  private static List<Path> steps(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("step\\d\\d-.+"))
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, String> file : files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  /** The text of each file below a folder, without what Maven built. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith("target")) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }
}
