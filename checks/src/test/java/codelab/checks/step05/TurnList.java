package codelab.checks.step05;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a server may answer for {@code /ice-servers.json}, also with a mistake in it.
 *
 * @param url the TURN server's address
 * @param username {@code UNIXTIME:name}, good until that time
 * @param credential the user name, signed with a secret
 */
record TurnList(String url, String username, String credential) {
  private static final String ALGORITHM = "HmacSHA1";

  static TurnList signed(String url, String secret, Instant expiry) {
    String username = expiry.getEpochSecond() + ":checks";
    return new TurnList(url, username, sign(username, secret));
  }

  private static String sign(String username, String secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] signature = mac.doFinal(username.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String json() {
    Map<String, String> server =
        Map.of("urls", url, "username", username, "credential", credential);
    return new Gson().toJson(Map.of("iceServers", List.of(server)));
  }
}
