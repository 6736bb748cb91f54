package codelab.https;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a first start leaves behind. */
class CertificateTest {
  @TempDir private static Path course;
  private static Path folder;
  private static Path file;

  @BeforeAll
  static void startForTheFirstTime() {
    folder = course.resolve(".https");
    file = folder.resolve("this-machine.p12");
    Https.keptIn(folder);
  }

  @Test
  void namesLocalhostAndEveryAddressOfThisMachine() throws Exception {
    Set<Object> names =
        certificate().getSubjectAlternativeNames().stream()
            .map(name -> name.get(1))
            .collect(Collectors.toSet());
    assertTrue(names.contains("localhost"), names::toString);
    assertTrue(names.contains("127.0.0.1"), names::toString);
    assertTrue(names.containsAll(ThisMachine.addressesForOthers()), names::toString);
  }

  @Test
  void isWhatBrowsersTake() throws Exception {
    X509Certificate certificate = certificate();
    Duration lifetime =
        Duration.between(
            certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
    assertTrue(lifetime.compareTo(Duration.ofDays(398)) < 0, lifetime::toString);
    assertEquals(List.of("1.3.6.1.5.5.7.3.1"), certificate.getExtendedKeyUsage(), "serverAuth");
    assertEquals("SHA256withECDSA", certificate.getSigAlgName());
  }

  @Test
  void isKeptFromOneStartToTheNext() throws IOException {
    byte[] first = Files.readAllBytes(file);
    Https.keptIn(folder);
    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void liesAloneInItsFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isForItsOwnerOnly() throws IOException {
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  private static X509Certificate certificate() {
    return Identity.in(file).orElseThrow().certificate();
  }
}
