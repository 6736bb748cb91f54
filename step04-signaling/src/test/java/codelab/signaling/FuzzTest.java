package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A hundred thousand frames that no browser sends, while two others want to talk. */
class FuzzTest {
  private static final int ATTACKERS = 4;
  private static final int FRAMES = 25_000;
  private static final String END = "{\"type\":\"chat\",\"text\":\"The attack is over.\"}";

  private final CountDownLatch attacks = new CountDownLatch(ATTACKERS);

  @Test
  void doNoHarmAndNothingIsRelayedThatABrowserCannotParse() throws Exception {
    try (RunningServer server = new RunningServer("signaling.rate=0")) {
      Together.run(
          () -> Together.run(ATTACKERS, number -> attack(server, number)), () -> talk(server));
      server.assertEmpty();
      Pair.meet(server, "afterwards").close();
      server.assertEmpty();
    }
  }

  private void attack(RunningServer server, int number) throws Exception {
    try (RawPair pair = RawPair.meet(server, "attack-" + number)) {
      Together.run(
          () -> sendFrames(server, pair.first(), new Random(number)),
          () -> hearOnlyJson(pair.second()));
    } finally {
      attacks.countDown();
    }
  }

  /** Most of them within one connection, the others each in one of its own that they may end. */
  private static void sendFrames(RunningServer server, RawPeer peer, Random random)
      throws Exception {
    Mutations mutations = new Mutations(random);
    byte[] noise = new byte[50];
    for (int i = 0; i < FRAMES; i++) {
      random.nextBytes(noise);
      switch (i % 40) {
        case 0 -> sendAlone(server, noise);
        case 1 -> sendAlone(server, mutations.nextBytes());
        default -> peer.send(mutations.next());
      }
      if (i % 20 == 0) peer.forgetWhatItHeard();
    }
    peer.send(END);
  }

  private static void sendAlone(RunningServer server, byte[] bytes) throws Exception {
    try (RawPeer peer = RawPeer.join(server, "alone")) {
      peer.sendBytes(bytes);
    }
  }

  private static void hearOnlyJson(RawPeer peer) throws Exception {
    String heard = peer.read().text();
    while (!heard.equals(END)) {
      String message = heard;
      assertTrue(StrictJson.accepts(message), () -> "not JSON, and relayed: " + message);
      heard = peer.read().text();
    }
  }

  private void talk(RunningServer server) throws Exception {
    try (Pair pair = Pair.meet(server, "bystanders")) {
      for (int number = 0; attacks.getCount() > 0; number++) {
        String message = "{\"type\":\"chat\",\"text\":\"" + number + "\"}";
        pair.first().send(message);
        pair.second().assertHears(message);
        pair.second().send(message);
        pair.first().assertHears(message);
      }
    }
  }
}
