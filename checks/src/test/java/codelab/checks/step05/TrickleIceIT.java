package codelab.checks.step05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.browser.Page;
import codelab.checks.everybody.Everybody;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The lab on candidates says in words what a real TURN server makes of a list. */
@EnabledIf(value = "codelab.checks.step05.Coturn#isExpected", disabledReason = Coturn.MISSING)
class TrickleIceIT extends FinishedStep {
  private static final int PORT = Coturn.freePort();
  private static final String TURN = "turn:127.0.0.1:" + PORT;
  private static final String UDP = TURN + "?transport=udp";
  private static final String TCP = TURN + "?transport=tcp";
  private static final String STUN = "stun:127.0.0.1:" + PORT;

  @TempDir private Path folder;
  private Coturn coturn;
  private Page page;

  TrickleIceIT() {
    super(
        "step05-full-call",
        "-Dice.stun=" + STUN,
        "-Dice.turn=" + UDP + "," + TCP,
        "-Dice.secret=" + Coturn.SECRET);
  }

  @BeforeEach
  void openThePage() throws Exception {
    coturn = new Coturn(PORT, folder);
    page = page("extra/trickle-ice.html").allowCamera().load();
    new Buttons(lab, page, "gatherButton").expectEnabled("gatherButton");
  }

  @AfterEach
  void stop() {
    coturn.close();
  }

  @Test
  void theServersOfTheStepGiveRelays() {
    gather("closed");
    expect("verdicts", "Host: yes, ");
    expect("verdicts", "STUN " + STUN + ": ");
    expect("verdicts", "TURN over UDP " + UDP + ": works, with a relay at 127.0.0.1.");
    expect("verdicts", "TURN over TCP " + TCP + ": works, with a relay at 127.0.0.1.");
    expect("candidates", "relay · udp · 127.0.0.1, port ");
    expect("candidates", ", component 1");
    assertEquals(List.of(), page.errors());
  }

  @Test
  void aWrongCredentialIsRefused() {
    write("credential", "wrong");
    gather("closed");
    String refused = ": refused: the user name or the credential is wrong, or has expired (401).";
    expect("verdicts", UDP + refused);
    expect("verdicts", TCP + refused);
    expect("errors", UDP + " · 401: ");
  }

  @Test
  void anExpiredUserNameIsNamed() {
    write("username", "1000000000:course");
    gather("closed");
    expect("verdicts", TCP + ": refused: the user name was good until ");
  }

  @Test
  void aServerThatDoesNotRunGivesNoAnswer() {
    coturn.close();
    write("urls", TCP);
    gather("closed");
    expect("verdicts", TCP + ": no answer: it does not run, or a firewall is in between (701).");
    expect("errors", TCP + " · 701: ");
  }

  @Test
  void aSilentServerHoldsUpNobody() {
    coturn.close();
    write("urls", UDP);
    page.click("gatherButton");
    expectState("connecting");
    expect("verdicts", "Host: yes, ");
    expectState("closed");
    expect("verdicts", UDP + ": no answer in time.");
  }

  @Test
  void stopEndsItEarly() {
    coturn.close();
    write("urls", UDP);
    page.click("gatherButton");
    new Buttons(lab, page, "stopButton").press("stopButton");
    expectState("stopped");
    expect("verdicts", UDP + ": stopped before it answered.");
  }

  @Test
  void withoutServersOnlyHostCandidatesCome() {
    write("urls", "");
    gather("closed");
    expect("verdicts", "Host: yes, ");
    List<String> types =
        page.look().document().select("#candidates li").eachText().stream()
            .map(text -> text.replaceFirst("^\\d+ ms (\\w+) · .*$", "$1"))
            .distinct()
            .toList();
    assertEquals(List.of("host"), types);
  }

  @Test
  void onlyThroughARelayAsksNobodyElse() {
    page.click("relayOnly");
    gather("closed");
    String verdicts = page.look().text("verdicts");
    assertEquals(2, verdicts.lines().count(), verdicts);
    write("urls", STUN);
    gather("error");
    expect("status", "A relay needs a TURN server: type one in.");
  }

  @Test
  void aWrongAddressIsExplained() {
    write("urls", UDP + "\nhttp://127.0.0.1");
    gather("error");
    expect("status", "http://127.0.0.1 is no address of a server: write stun:HOST:3478 or ");
  }

  @Test
  void missingCredentialsAreExplained() {
    write("username", "");
    write("credential", "");
    gather("error");
    expect("status", UDP + " needs a user name and a credential: fill in both.");
  }

  @Test
  void theLabIsForEverybody() {
    Everybody everybody = new Everybody(lab, page);
    everybody.pressWithTheKeyboard("gatherButton", Keys.ENTER);
    expectState("closed");
    everybody.isWellMade();
    everybody.fitsAPhone();
    assertEquals(List.of(), page.errors());
  }

  private void write(String id, String text) {
    page.look().ask(Void.class, "write", id, text);
  }

  private void gather(String state) {
    page.click("gatherButton");
    expectState(state);
  }

  private void expectState(String state) {
    lab.expect("the lab is " + state, page.look()::status, status -> status.is(state));
  }

  private void expect(String id, String part) {
    lab.expect("#" + id + " says: " + part, () -> page.look().text(id), t -> t.contains(part));
  }
}
