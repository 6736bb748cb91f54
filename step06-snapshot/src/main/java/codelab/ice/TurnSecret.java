package codelab.ice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What this server and a TURN server both know; not a record, which would print it. */
final class TurnSecret {
  private static final String ALGORITHM = "HmacSHA1";

  private final SecretKeySpec key;

  TurnSecret(String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  // tag::credential[]
  /**
   * Signs a user name, so that the TURN server believes it without knowing the user.
   *
   * @param username {@code UNIXTIME:name}, good until that time
   * @see <a href="https://datatracker.ietf.org/doc/html/draft-uberti-behave-turn-rest-00">A REST
   *     API for access to TURN services</a>, section 2.2; coturn: {@code use-auth-secret}
   */
  String credential(String username) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature = mac.doFinal(username.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
  // end::credential[]
}
