package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;

import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import codelab.checks.call.Meeting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Calls that may only go through a real TURN server, and what the page says when it fails. */
@EnabledIf(value = "codelab.checks.step05.Coturn#isExpected", disabledReason = Coturn.MISSING)
class RelayIT extends FinishedStep {
  private static final int PORT = Coturn.freePort();
  private static final String TURN = "turn:127.0.0.1:" + PORT;
  private static final String UDP = TURN + "?transport=udp";
  private static final String TCP = TURN + "?transport=tcp";
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir private Path folder;
  private Coturn coturn;

  RelayIT() {
    super("step05-full-call", "-Dice.turn=" + UDP + "," + TCP, "-Dice.secret=" + Coturn.SECRET);
  }

  @BeforeEach
  void start() throws Exception {
    coturn = new Coturn(PORT, folder);
  }

  @AfterEach
  void stop() {
    coturn.close();
  }

  @Test
  void theCallGoesOverUdpWhereTcpIsShut() throws Exception {
    coturn.close();
    coturn = new Coturn(PORT, folder, "--no-tcp");
    join();
    expectCall("relay over udp to relay");
  }

  @Test
  void theCallGoesOverTcpWhereUdpIsShut() throws Exception {
    coturn.close();
    coturn = new Coturn(PORT, folder, "--no-udp");
    join();
    expectCall("relay over tcp to relay");
  }

  @Test
  void anotherSecretIsExplained() {
    answer(TurnList.signed(UDP, "another secret", Instant.now().plus(HOUR)).json());
    join();
    expectSentence("error", UDP + " refuses the credentials: ");
  }

  @Test
  void expiredCredentialsAreExplained() {
    answer(TurnList.signed(TCP, Coturn.SECRET, Instant.now().minus(HOUR)).json());
    join();
    expectSentence("error", TCP + " refuses the credentials: ");
  }

  @Test
  void aServerThatDoesNotRunIsExplainedUntilItDoes() throws Exception {
    coturn.close();
    answer(TurnList.signed(TCP, Coturn.SECRET, Instant.now().plus(HOUR)).json());
    join();
    expectSentence("error", TCP + " does not answer: start the TURN server");
    coturn = new Coturn(PORT, folder);
    press(BOB);
    expectCall("relay over tcp to relay");
  }

  @Test
  void aServerThatKeepsThePageWaitingIsExplained() {
    coturn.close();
    join();
    expectSentence("calling", "a TURN server that does not answer");
  }

  @Test
  void noServerAtAllIsExplained() {
    answer("{\"iceServers\": []}");
    join();
    expectSentence("error", "?relay needs a TURN server");
  }

  @Test
  void whoHasAWayReadsThatTheOtherHasNone() {
    lab.page(BOB).answer("/ice-servers.json", "{\"iceServers\": []}");
    join();
    expectSentence(BOB, "error", "?relay needs a TURN server");
    expectSentence(ALICE, "error", "The other has found no way to be reached");
  }

  @Test
  void aRefusalEndsNoCallThatFindsAnotherWay() {
    answer(TurnList.signed(UDP, "another secret", Instant.now().plus(HOUR)).json());
    join("?room=");
    expectPictures();
  }

  private void answer(String json) {
    for (Peer peer : Meeting.BOTH) {
      lab.page(peer).answer("/ice-servers.json", json);
    }
  }

  private void join() {
    join("?relay&room=");
  }

  private void join(String query) {
    for (Peer peer : Meeting.BOTH) {
      lab.page(peer).allowCamera().allowMicrophone().load(query + lab.room());
      press(peer);
    }
  }

  private void press(Peer peer) {
    new Meeting(lab).join(peer);
  }

  private void expectCall(String path) {
    expectPictures();
    for (Peer peer : Meeting.BOTH) {
      lab.expect(
          peer + "'s call goes its way",
          lab.page(peer).look()::paths,
          paths -> !paths.isEmpty() && paths.get(paths.size() - 1).equals(path));
    }
  }

  private void expectPictures() {
    Meeting.BOTH.forEach(new Meeting(lab)::expectPicture);
  }

  private void expectSentence(String state, String part) {
    expectSentence(ALICE, state, part);
    expectSentence(BOB, state, part);
  }

  private void expectSentence(Peer peer, String state, String part) {
    lab.expect(
        peer + " reads: " + part,
        lab.page(peer).look()::status,
        status -> status.is(state) && status.text().contains(part));
  }
}
