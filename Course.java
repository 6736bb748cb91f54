import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The course's helper, in one file that needs no build: {@code java Course.java doctor}. */
final class Course {
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
  private static final String USAGE =
      """
      java Course.java doctor      is this machine ready for the course?
      java Course.java start 03    fills work/ with the place where step 03 begins
      java Course.java carry       copies the files that later steps keep unchanged
      java Course.java verify      tests everything: the steps, the lessons, the checks
      """;

  public static void main(String[] arguments) {
    try {
      System.exit(run(List.of(arguments)));
    } catch (Mistake mistake) {
      System.err.println(mistake.getMessage());
      System.exit(1);
    }
  }

  private static int run(List<String> arguments) {
    if (arguments.isEmpty()) {
      System.out.print(USAGE);
      return 0;
    }
    List<String> rest = arguments.subList(1, arguments.size());
    return switch (arguments.get(0)) {
      case "doctor" -> new Doctor(root()).run();
      case "start" -> new Start(root()).run(rest);
      case "carry" -> new Carry(root()).run();
      case "verify" -> new Verify(root()).run(rest);
      default -> throw new Mistake("There is no command " + arguments.get(0) + ".\n\n" + USAGE);
    };
  }

  /** The course's folder: this one, or the nearest above it that holds Course.java. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("carried.txt"))) {
        return folder;
      }
    }
    throw new Mistake("Run this in the course's folder, the one that holds Course.java.");
  }

  /** What a person can mend, told in a sentence. */
  static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mistake(String sentence) {
      super(sentence);
    }
  }

  /** Looks at the machine, a line for each thing the course needs. */
  record Doctor(Path root) {
    enum Verdict {
      ok,
      warn,
      FAIL
    }

    record Finding(Verdict verdict, String what) {}

    int run() {
      List<Supplier<Finding>> looks =
          List.of(this::java, this::maven, this::browser, this::port, this::disk, this::offline);
      boolean failed = false;
      for (Supplier<Finding> look : looks) {
        Finding finding = look.get();
        System.out.printf("%-5s %s%n", finding.verdict(), finding.what());
        failed |= finding.verdict() == Verdict.FAIL;
      }
      return failed ? 1 : 0;
    }

    private Finding java() {
      int feature = Runtime.version().feature();
      return feature >= 17
          ? new Finding(Verdict.ok, "JDK " + Runtime.version())
          : new Finding(Verdict.FAIL, "JDK " + feature + " - install JDK 17 or newer");
    }

    private Finding maven() {
      String said = Shell.output(Shell.maven(), "-version").orElse("");
      Optional<String> maven = group(said, "Apache Maven (\\d+\\.\\d+\\.\\d+)");
      Optional<String> java = group(said, "Java version: (\\d+)");
      if (maven.isEmpty() || java.isEmpty()) {
        return new Finding(
            Verdict.FAIL, "no Maven - install 3.8.7 or newer and put mvn on the PATH");
      }
      if (Arrays.compare(numbers(maven.get()), numbers("3.8.7")) < 0) {
        return new Finding(Verdict.FAIL, "Maven " + maven.get() + " - install 3.8.7 or newer");
      }
      if (Integer.parseInt(java.get()) < 17) {
        String what = "Maven runs on JDK " + java.get() + " - point JAVA_HOME to JDK 17 or newer";
        return new Finding(Verdict.FAIL, what);
      }
      return new Finding(Verdict.ok, "Maven " + maven.get() + " on JDK " + java.get());
    }

    private Finding browser() {
      Optional<Path> browser = Browsers.any();
      if (browser.isEmpty()) {
        return new Finding(Verdict.FAIL, "no browser - install Chrome, Chromium, Edge or Firefox");
      }
      return Browsers.driver().isPresent()
          ? new Finding(
              Verdict.ok, "browser " + browser.get() + ", driver " + Browsers.driver().get())
          : new Finding(
              Verdict.warn,
              "browser %s without a driver - the first check fetches one, so run it while online"
                  .formatted(browser.get()));
    }

    private Finding port() {
      try (ServerSocket socket = new ServerSocket(8080, 1, InetAddress.getByName("localhost"))) {
        return new Finding(Verdict.ok, "port " + socket.getLocalPort() + " is free");
      } catch (IOException e) {
        return new Finding(Verdict.warn, "port 8080 is taken - run steps with -Dport=0");
      }
    }

    private Finding disk() {
      long free = root.toFile().getUsableSpace() / 1_000_000;
      return free >= 1000
          ? new Finding(Verdict.ok, "disk has " + free / 1000 + " GB free")
          : new Finding(Verdict.FAIL, "disk has " + free + " MB free - the course needs 1000");
    }

    private Finding offline() {
      return Verify.everythingWasFetched(root)
          ? new Finding(Verdict.ok, "ready to work offline")
          : new Finding(
              Verdict.warn,
              "not yet ready to work offline - run java Course.java verify once while online");
    }

    private static Optional<String> group(String text, String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(text);
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static int[] numbers(String version) {
      return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
  }

  /** Fills work/ with the place where a step begins: the finished step before it. */
  record Start(Path root) {
    private static final String WARNINGS_MAY_STAY =
        "\n    <maven.compiler.failOnWarning>false</maven.compiler.failOnWarning>";

    int run(List<String> arguments) {
      String number = arguments.size() == 1 ? arguments.get(0) : "";
      List<String> numbers = beginnings();
      if (!numbers.contains(number)) {
        throw new Mistake(
            "Say where to start: one of %s, and not %s."
                .formatted(String.join(", ", numbers), arguments));
      }
      Path work = root.resolve("work");
      Path fresh = root.resolve("work.new");
      try {
        delete(fresh);
        fill(number, fresh);
        save(work);
        Files.move(fresh, work);
      } catch (IOException e) {
        throw new Mistake("work/ could not be filled: close what uses it and try again. " + e);
      }
      System.out.println("work/ is where step " + number + " begins. Run it with:");
      System.out.println("  mvn -pl work compile exec:java -Dport=8081");
      return 0;
    }

    /** Step 01 can be begun, and whatever follows a finished step. */
    private List<String> beginnings() {
      Stream<String> next = steps(root).map(step -> "0" + (Integer.parseInt(number(step)) + 1));
      return Stream.concat(Stream.of("01"), next).filter(number -> !number.equals("07")).toList();
    }

    private void fill(String number, Path fresh) throws IOException {
      Path from = steps(root).toList().get(Math.max(0, Integer.parseInt(number) - 2));
      copy(from.resolve("src/main"), fresh.resolve("src/main"));
      String pom =
          read(from.resolve("pom.xml"))
              .replace("<artifactId>" + from.getFileName() + "<", "<artifactId>work<")
              .replaceFirst("<name>.*</name>", "<name>Your work</name>")
              .replace("<properties>", "<properties>" + WARNINGS_MAY_STAY)
              .replaceFirst("<description>.*</description>", "<description>Yours.</description>");
      Files.writeString(fresh.resolve("pom.xml"), pom);
      nameStep(number, fresh.resolve("src/main/java/codelab"));
      if (number.equals("01")) {
        Path page = fresh.resolve("src/main/resources/web");
        delete(page);
        copy(root.resolve("docs/skeleton/web"), page);
      }
    }

    /** Lets the server say which step it is about to become. */
    private static void nameStep(String number, Path java) throws IOException {
      for (File file : java.toFile().listFiles((in, name) -> name.endsWith("App.java"))) {
        String app = read(file.toPath());
        Files.writeString(
            file.toPath(),
            app.replaceFirst("new Step\\(.*?\\)", "new Step(\"" + number + "\", \"your work\")"));
      }
    }

    private static void save(Path work) throws IOException {
      if (Files.exists(work)) {
        String time = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Path saved = work.resolveSibling("work.saved-" + time);
        delete(work.resolve("target"));
        Files.move(work, saved);
        System.out.println("What was in work/ is now in " + saved.getFileName() + "/.");
      }
    }

    private static String number(Path step) {
      return step.getFileName().toString().substring(4, 6);
    }
  }

  /** Copies each file that later steps keep unchanged from the step that introduces it. */
  record Carry(Path root) {
    int run() {
      List<Path> steps = steps(root).toList();
      long copied =
          read(root.resolve("carried.txt"))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .mapToLong(line -> carry(line.split("\\s+"), steps))
              .sum();
      System.out.println(
          copied == 0 ? "Every carried file is the same." : copied + " files copied.");
      return 0;
    }

    private static long carry(String[] words, List<Path> steps) {
      String first = words[0].substring(0, 2);
      String last = words[0].substring(3);
      List<Path> copies =
          steps.stream()
              .filter(step -> Start.number(step).compareTo(first) >= 0)
              .filter(step -> Start.number(step).compareTo(last) <= 0)
              .map(step -> step.resolve(words[1]))
              .toList();
      return copies.stream().skip(1).filter(copy -> copyIfDifferent(copies.get(0), copy)).count();
    }

    private static boolean copyIfDifferent(Path original, Path copy) {
      try {
        if (Files.exists(copy) && Files.mismatch(original, copy) == -1) {
          return false;
        }
        Files.createDirectories(copy.getParent());
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        System.out.println(original + " => " + copy);
        return true;
      } catch (IOException e) {
        throw new Mistake("carried.txt names a file that could not be copied: " + e);
      }
    }
  }

  /** Makes sure that what the tests need is there, then lets Maven test everything. */
  record Verify(Path root) {
    private static final String PATIENCE = "-Dlimit=20"; // s: the machine may be a busy one

    /** What Maven starts here lives for seconds: too short for the second compiler to pay. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    int run(List<String> arguments) {
      if (debian() && System.getProperty("user.name").equals("root")) {
        installWhatIsMissing();
      }
      if (Browsers.any().isEmpty()) {
        throw new Mistake(
            debian()
                ? "There is no browser: run apt-get install chromium chromium-driver as root."
                : "There is no browser: install Chrome or Chromium, then run this again.");
      }
      List<String> command = new ArrayList<>(List.of(Shell.maven()));
      if (System.console() == null) {
        command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
      }
      command.add(PATIENCE);
      command.addAll(arguments);
      command.add("verify");
      String given = Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("");
      Map<String, String> options = Map.of("MAVEN_OPTS", FIRST_COMPILER + " " + given);
      int exitCode = Shell.run(root, command, options);
      if (exitCode == 0 && arguments.isEmpty()) {
        write(stamp(root), poms(root));
      }
      return exitCode;
    }

    /** Whether everything these POMs name was fetched, because all of it was used once. */
    static boolean everythingWasFetched(Path root) {
      return Files.exists(stamp(root)) && read(stamp(root)).equals(poms(root));
    }

    private static Path stamp(Path root) {
      return root.resolve("target/verified-poms.txt");
    }

    private static String poms(Path root) {
      Stream<Path> modules = Stream.of("", "docs", "checks").map(root::resolve);
      return Stream.concat(modules, steps(root))
          .map(module -> read(module.resolve("pom.xml")))
          .collect(Collectors.joining());
    }

    private static boolean debian() {
      Path release = Path.of("/etc/os-release");
      return Files.exists(release) && read(release).lines().anyMatch("ID=debian"::equals);
    }

    /** Tries to: whoever needs what could not be installed says so. */
    private void installWhatIsMissing() {
      List<String> missing = new ArrayList<>();
      if (Browsers.any().isEmpty() || Browsers.driver().isEmpty()) {
        missing.addAll(List.of("chromium", "chromium-driver"));
      }
      if (onPath("firefox").isEmpty()) {
        missing.add("firefox-esr");
      }
      if (onPath("haproxy").isEmpty()) {
        missing.add("haproxy");
      }
      if (onPath("turnserver").isEmpty()) {
        missing.add("coturn");
      }
      if (!missing.isEmpty()) {
        System.out.println("Installing " + String.join(" ", missing) + ", which the tests need.");
        Shell.run(root, List.of("apt-get", "-qq", "update"), Map.of());
        List<String> install = List.of("apt-get", "-qq", "install", "-y");
        Shell.run(root, Stream.concat(install.stream(), missing.stream()).toList(), Map.of());
      }
    }
  }

  /** Browsers and their drivers, where systems keep them. */
  static final class Browsers {
    private static final List<String> NAMES =
        List.of(
            "chromium", "chromium-browser", "google-chrome", "chrome", "microsoft-edge", "firefox");
    private static final List<String> PLACES =
        List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
            "C:/Program Files/Mozilla Firefox/firefox.exe");

    static Optional<Path> any() {
      Stream<Path> installed = PLACES.stream().map(Path::of).filter(Files::isExecutable);
      return Stream.concat(NAMES.stream().flatMap(name -> onPath(name).stream()), installed)
          .findFirst();
    }

    static Optional<Path> driver() {
      return Stream.of("chromedriver", "msedgedriver", "geckodriver")
          .flatMap(name -> onPath(name).stream())
          .findFirst();
    }
  }

  /** Runs other programs. */
  static final class Shell {
    static String maven() {
      return WINDOWS ? "mvn.cmd" : "mvn";
    }

    /** Runs a command in a folder, on this terminal, and answers its exit code. */
    static int run(Path folder, List<String> command, Map<String, String> environment) {
      try {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().putAll(environment);
        return process.inheritIO().start().waitFor();
      } catch (IOException e) {
        throw new Mistake(command.get(0) + " cannot be run: is it installed and on the PATH?");
      } catch (InterruptedException e) {
        throw new Mistake(command.get(0) + " was interrupted.");
      }
    }

    /** Answers what a command prints, and nothing where it cannot be run. */
    static Optional<String> output(String... command) {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return Optional.of(new String(process.getInputStream().readAllBytes()));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, WINDOWS ? program + ".exe" : program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The folders of the steps, in order. */
  private static Stream<Path> steps(Path root) {
    File[] folders = root.toFile().listFiles((in, name) -> name.matches("step\\d\\d-.+"));
    return Stream.of(folders).map(File::toPath).sorted();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Mistake(file + " cannot be read: " + e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new Mistake(file + " cannot be written: " + e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
