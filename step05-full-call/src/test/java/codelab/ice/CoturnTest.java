package codelab.ice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codelab.RunningServer;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a real TURN server believes our credentials. */
class CoturnTest {
  private static final String REFUSED = "error 401: Unauthorized";

  @TempDir private Path folder;
  private Coturn coturn;

  @BeforeAll
  static void needsCoturn() {
    assumeTrue(
        "true".equals(System.getenv("CI")) || Coturn.isInstalled(),
        "There is no coturn on the PATH: install it to see that it takes the credentials.");
  }

  @BeforeEach
  void start() throws Exception {
    coturn = new Coturn("the secret", folder);
  }

  @AfterEach
  void stop() {
    coturn.close();
  }

  @Test
  void theCredentialsOfTheServerGetARelay() throws Exception {
    try (RunningServer server =
        new RunningServer("ice.turn=" + coturn.address(), "ice.secret=the secret")) {
      assertEquals("success", allocate(server.get("/ice-servers.json").body()));
    }
  }

  @Test
  void afterAnHourTheyAreWorthNothing() throws Exception {
    Duration anHourAndASecond = Duration.ofSeconds(3601);
    IceServers then =
        new IceServers(options("the secret"), () -> Instant.now().minus(anHourAndASecond));
    assertEquals(REFUSED, allocate(then.json()));
  }

  @Test
  void credentialsOfAnotherSecretAreWorthNothing() throws Exception {
    IceServers stranger = new IceServers(options("another secret"), Instant::now);
    assertEquals(REFUSED, allocate(stranger.json()));
  }

  private IceOptions options(String secret) {
    return IceOptions.from(
        RunningServer.properties("ice.turn=" + coturn.address(), "ice.secret=" + secret));
  }

  private String allocate(String iceServers) throws Exception {
    JsonObject turn =
        new Gson()
            .fromJson(iceServers, JsonObject.class)
            .getAsJsonArray("iceServers")
            .get(0)
            .getAsJsonObject();
    return coturn.allocate(
        turn.get("username").getAsString(), turn.get("credential").getAsString());
  }
}
