package codelab.ice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.RunningServer;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IceServersTest {

  @Test
  void withoutOptionsTheListIsEmpty() throws Exception {
    assertEquals("{\"iceServers\":[]}", body());
  }

  @Test
  void stunNeedsNoCredentials() throws Exception {
    assertEquals(
        "{\"iceServers\":[{\"urls\":[\"stun:a:3478\",\"stun:b\"]}]}",
        body("ice.stun=stun:a:3478,stun:b"));
  }

  @Test
  void turnComesWithCredentialsForOneHour() throws Exception {
    JsonArray servers =
        new Gson()
            .fromJson(
                body("ice.stun=stun:a", "ice.turn=turn:a,turns:b", "ice.secret=s"),
                JsonObject.class)
            .getAsJsonArray("iceServers");
    assertEquals(2, servers.size());
    JsonObject turn = servers.get(1).getAsJsonObject();
    assertEquals("[\"turn:a\",\"turns:b\"]", turn.get("urls").toString());
    String username = turn.get("username").getAsString();
    assertTrue(username.endsWith(":course"), username);
    Instant expiry = Instant.ofEpochSecond(Long.parseLong(username.replace(":course", "")));
    Instant inAnHour = Instant.now().plusSeconds(3600);
    assertTrue(
        expiry.isAfter(inAnHour.minusSeconds(60)) && !expiry.isAfter(inAnHour), expiry::toString);
    assertEquals(20, Base64.getDecoder().decode(turn.get("credential").getAsString()).length);
  }

  /** As openssl has it: printf 1800000000:course | openssl dgst -sha1 -hmac secret -binary. */
  @Test
  void theCredentialIsTheSignatureOfTheUserName() {
    assertEquals(
        "Ql0OdTlmnmCBB3vseZZFp5j4gZU=", new TurnSecret("secret").credential("1800000000:course"));
  }

  @Test
  void theAnswerIsJsonThatNobodyKeeps() throws Exception {
    try (RunningServer server = new RunningServer()) {
      HttpResponse<String> response = server.get("/ice-servers.json");
      assertEquals(Optional.of("application/json"), response.headers().firstValue("Content-Type"));
      assertEquals(Optional.of("no-store"), response.headers().firstValue("Cache-Control"));
    }
  }

  private static String body(String... options) throws Exception {
    try (RunningServer server = new RunningServer(options)) {
      return server.get("/ice-servers.json").body();
    }
  }
}
