package codelab.https;

import java.nio.file.Path;
import javax.net.ssl.SSLContext;

/** TLS with a certificate that this machine made for itself. */
public final class Https {
  private Https() {}

  // tag::kept[]
  /**
   * Answers with the key that lies in a folder, and makes it first where there is none that fits.
   *
   * @throws codelab.UsageException where none can be made
   */
  public static SSLContext keptIn(Path folder) {
    Path file = folder.resolve("this-machine.p12");
    return Identity.in(file).filter(Identity::fits).orElseGet(() -> make(file)).context();
  }

  private static Identity make(Path file) {
    System.out.println("Making a certificate for https, which takes a second: " + file);
    Keytool.ofThisJava().makeCertificate(file);
    return Identity.in(file).orElseThrow();
  }
  // end::kept[]
}
