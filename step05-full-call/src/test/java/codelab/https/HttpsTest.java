package codelab.https;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a certificate is made anew, and what is said where none can be made. */
class HttpsTest {
  @TempDir private Path course;

  @Test
  void isMadeAnewWhenItHasExpired() throws Exception {
    String names = "dns:localhost,ip:" + String.join(",ip:", ThisMachine.addresses());
    makeWithKeytool("-startdate", "-2d", "-validity", "1", "-ext", "SAN=" + names);
    Https.keptIn(folder());
    Identity.in(file()).orElseThrow().certificate().checkValidity();
  }

  @Test
  void isMadeAnewWhenThisMachineHasAnAddressThatItDoesNotName() throws Exception {
    makeWithKeytool("-validity", "100", "-ext", "SAN=dns:localhost,ip:203.0.113.9");
    assertFalse(Identity.in(file()).orElseThrow().fits());
    Https.keptIn(folder());
    assertTrue(Identity.in(file()).orElseThrow().fits());
  }

  @Test
  void isMadeAnewWhenItNamesNothing() throws Exception {
    makeWithKeytool("-validity", "100");
    Https.keptIn(folder());
    assertTrue(Identity.in(file()).orElseThrow().fits());
  }

  @Test
  void isMadeAnewWhenItIsDamaged() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(file(), "no PKCS #12");
    Https.keptIn(folder());
    assertTrue(Identity.in(file()).orElseThrow().fits());
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(folder(), "a file where the folder should be");
    String sentence = sentence(Keytool.ofThisJava());
    assertTrue(sentence.startsWith("The certificate cannot be kept in " + file() + ": "), sentence);
  }

  @Test
  void aJavaWithoutKeytoolIsNamed() {
    Path nowhere = course.resolve("keytool");
    assertEquals(
        "There is no keytool at %s, which https needs: run this with a whole JDK, 17 or newer."
            .formatted(nowhere),
        sentence(new Keytool(nowhere)));
  }

  @Test
  void whatKeytoolSaysIsQuoted() {
    Path java = Keytool.ofThisJava().program().resolveSibling("java"); // knows no -genkeypair
    String sentence = sentence(new Keytool(java));
    assertTrue(
        sentence.startsWith("keytool could not make a certificate for https: Unrecognized option"),
        sentence);
  }

  private String sentence(Keytool keytool) {
    return assertThrows(UsageException.class, () -> keytool.makeCertificate(file())).getMessage();
  }

  private Path folder() {
    return course.resolve(".https");
  }

  private Path file() {
    return folder().resolve("this-machine.p12");
  }

  private void makeWithKeytool(String... options) throws Exception {
    Files.createDirectory(folder());
    String program = Keytool.ofThisJava().program().toString();
    String usual = "-genkeypair -alias course -storepass changeit -keyalg EC -dname CN=test";
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(usual.split(" ")));
    command.addAll(List.of("-keystore", file().toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
  }
}
