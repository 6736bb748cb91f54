package codelab.https;

import codelab.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JDK's program for keys and certificates. */
record Keytool(Path program) {
  /** Browsers want serverAuth, and no more than 398 days; other clocks may be a little behind. */
  private static final String CERTIFICATE =
      "-storetype PKCS12 -keyalg EC -groupname secp256r1 -sigalg SHA256withECDSA"
          + " -dname CN=WebRTC-course -startdate -1d -validity 397"
          + " -ext KU:critical=digitalSignature -ext EKU=serverAuth";

  static Keytool ofThisJava() {
    return new Keytool(Path.of(System.getProperty("java.home"), "bin", "keytool"));
  }

  /**
   * Makes a key, and a certificate for all names and addresses of this machine.
   *
   * @param file which it replaces at once, because another start may be reading it
   * @throws UsageException where that cannot be done
   */
  void makeCertificate(Path file) {
    Path fresh = file.resolveSibling(ProcessHandle.current().pid() + ".p12");
    try {
      makePrivate(file.getParent());
      Files.deleteIfExists(fresh);
      run(command(fresh));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UsageException("The certificate cannot be kept in " + file + ": " + failure);
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private List<String> command(Path file) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "-genkeypair"));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", Identity.PASSWORD));
    command.addAll(List.of("-alias", Identity.ALIAS, "-ext", "SAN=" + names()));
    command.addAll(List.of(CERTIFICATE.split(" ")));
    return command;
  }

  private static String names() {
    Stream<String> names = ThisMachine.names().stream().map("dns:"::concat);
    Stream<String> addresses = ThisMachine.addresses().stream().map("ip:"::concat);
    return Stream.concat(names, addresses).collect(Collectors.joining(","));
  }

  private void run(List<String> command) throws IOException {
    Process process = start(new ProcessBuilder(command).redirectErrorStream(true));
    String said = new String(process.getInputStream().readAllBytes()).strip();
    if (process.onExit().join().exitValue() != 0) {
      throw new UsageException("keytool could not make a certificate for https: " + said);
    }
  }

  private Process start(ProcessBuilder keytool) {
    try {
      return keytool.start();
    } catch (IOException missing) {
      throw new UsageException(
          "There is no keytool at %s, which https needs: run this with a whole JDK, 17 or newer."
              .formatted(program));
    }
  }
}
