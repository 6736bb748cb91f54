package codelab.https;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key, and the certificate that says whose it is. */
record Identity(KeyStore keys, X509Certificate certificate) {
  static final String ALIAS = "course";

  /** Every Java's usual one. What protects the key is the folder, which is its owner's alone. */
  static final String PASSWORD = "changeit";

  /** Reads an identity from a PKCS #12 file; empty where that holds none. */
  static Optional<Identity> in(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
      return Optional.ofNullable((X509Certificate) keys.getCertificate(ALIAS))
          .map(certificate -> new Identity(keys, certificate));
    } catch (GeneralSecurityException | IOException damaged) {
      return Optional.empty();
    }
  }

  /** Whether it names all that this machine is called now, and lasts for another day. */
  boolean fits() {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    Set<Object> named = names();
    return certificate.getNotAfter().toInstant().isAfter(tomorrow)
        && named.containsAll(ThisMachine.names())
        && named.containsAll(ThisMachine.addresses());
  }

  /** The names and addresses in the certificate (RFC 5280, section 4.2.1.6). */
  private Set<Object> names() {
    try {
      Collection<List<?>> kindsAndNames = certificate.getSubjectAlternativeNames();
      return kindsAndNames == null
          ? Set.of()
          : kindsAndNames.stream().map(pair -> pair.get(1)).collect(Collectors.toSet());
    } catch (CertificateParsingException damaged) {
      return Set.of();
    }
  }

  SSLContext context() {
    try {
      KeyManagerFactory keyManagers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keyManagers.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keyManagers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
