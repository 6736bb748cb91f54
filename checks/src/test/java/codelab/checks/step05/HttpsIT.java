package codelab.checks.step05;

import static codelab.checks.Peer.ALICE;
import static codelab.checks.Peer.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codelab.checks.Buttons;
import codelab.checks.FinishedStep;
import codelab.checks.Peer;
import codelab.checks.browser.OwnName;
import codelab.checks.browser.Page;
import codelab.checks.explain.Entry;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Step 05 over https, where browsers give the camera under every name. */
class HttpsIT extends FinishedStep {
  private static final Pattern HTTP = Pattern.compile("(http://\\S+) leads to https");

  HttpsIT() {
    super("step05-full-call", "-Dhttps");
  }

  @Test
  void twoCallEachOtherUnderTheNameOfThisMachine() {
    URI there = underTheNameOfThisMachine(lab.address());
    try (Page alice = join(ALICE, there);
        Page bob = join(BOB, there)) {
      expectPicture(alice, "remoteVideo", BOB);
      expectPicture(bob, "remoteVideo", ALICE);
      for (Page page : List.of(alice, bob)) {
        assertEquals(List.of("true"), details(page, "opened", "event", "secure"));
        String room = "wss://" + there.getAuthority() + "/signaling/" + lab.room();
        assertEquals(List.of(room), details(page, "created", "done", "url"));
      }
    }
  }

  @Test
  void whoComesWithoutHttpsIsLedToIt() {
    URI there = underTheNameOfThisMachine(lab.address());
    URI http = underTheNameOfThisMachine(addressWithoutHttps());
    try (Page alice = tab(ALICE, http).load("?room=" + lab.room())) {
      assertEquals(there + "?room=" + lab.room(), alice.front().getCurrentUrl());
    }
  }

  /** What a page of the checks reaches its server over carries https to another port. */
  @Test
  void theServerLetsPagesInThatComeOverALine() {
    Page alice = lab.page(ALICE).allowCamera().allowMicrophone().load();
    assertEquals("https", alice.address().getScheme());
    new Buttons(lab, alice, "joinButton").press("joinButton");
    lab.expect("Alice is let in", alice.look()::status, status -> status.is("waiting"));
  }

  private static URI underTheNameOfThisMachine(URI address) {
    assumeTrue(OwnName.other().isPresent(), "this machine has no name but localhost");
    String name = OwnName.other().orElseThrow();
    return URI.create(address.toString().replace("localhost", name));
  }

  private URI addressWithoutHttps() {
    return lab
        .expect(
            "the step says where http leads to https",
            () -> HTTP.matcher(said()).results().toList(),
            found -> !found.isEmpty())
        .stream()
        .map(found -> URI.create(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  private Page join(Peer peer, URI there) {
    Page page = tab(peer, there).allowCamera().allowMicrophone().load("?room=" + lab.room());
    expectPicture(page, "localVideo", peer);
    new Buttons(lab, page, "joinButton").press("joinButton");
    return page;
  }

  private void expectPicture(Page page, String video, Peer whose) {
    lab.expect(
        "#%s shows the camera of %s".formatted(video, whose),
        () -> page.look().video(video),
        seen -> page.look().films(seen, whose.colour()));
  }

  /** What the recorder wrote down of what has this detail. */
  private static List<String> details(Page page, String what, String outcome, String name) {
    Stream<Entry> entries = page.look().timeline().all(what, outcome);
    return entries.map(entry -> entry.text(name)).filter(text -> !text.isEmpty()).toList();
  }
}
