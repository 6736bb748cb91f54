package codelab.checks.step06;

import codelab.checks.Lab;
import codelab.checks.Peer;
import codelab.checks.browser.Look;
import java.util.List;

/**
 * A peer that sends what no page would, over the channel of a real call.
 *
 * @param lab where it does it
 * @param attacker who sends
 * @param victim who must stay unharmed
 */
record Hostile(Lab lab, Peer attacker, Peer victim) {
  private static final String CHANNEL = "files";
  private static final String SCRIPT = "<script>document.title = 'taken over'</script>";
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
  private static final String NAME =
      "../../etc/<img src=x onerror=alert(1)>\"'\u202egpj." + "x".repeat(5000);
  private static final String WRONG_HASH = "0".repeat(64);

  /** For an answer, in ms: the truth has one, and some lies have none. */
  private static final int PATIENCE = 20_000;

  private static final int SILENCE = 2000;

  void sendBytesWithoutAHeader() {
    look().ask(Void.class, "sendRaw", CHANNEL, List.of(new int[] {1, 2, 3}, new int[0]));
  }

  /** Text that is no JSON, JSON that is no object, and kinds that there are not. */
  void sendNoMessage() {
    List<String> texts =
        List.of(
            "",
            "{",
            "null",
            "[]",
            "1",
            "{\"kind\":\"__proto__\"}",
            "{\"kind\":\"virus\"}",
            "{\"kind\":{\"toString\":0}}",
            "{\"kind\":\"cancel\",\"id\":\"1\",\"reason\":{\"toString\":0}}",
            "{\"kind\":\"file\",\"id\":\"1\",\"name\":\"\",\"type\":\"\",\"size\":1,"
                + "\"sha256\":{\"toString\":0},\"time\":{\"toString\":0}}");
    look().ask(Void.class, "sendRaw", CHANNEL, texts);
  }

  /** Headers that lie about the hash, the size, the kind and the type of what follows. */
  void sendLies() {
    List<Parcel> lies =
        List.of(
            Parcel.of(SCRIPT).saying("sha256", WRONG_HASH),
            Parcel.of("more than that").saying("size", 3),
            Parcel.of("a size that is none").saying("size", -1),
            Parcel.of("too much for anybody").saying("size", Long.MAX_VALUE >> 11),
            Parcel.of("a script").saying("kind", "photo").saying("type", "text/html"),
            Parcel.of(SCRIPT).saying("kind", "photo").saying("type", "image/png"),
            Parcel.of(SVG).saying("kind", "photo").saying("type", "image/svg+xml"));
    int before = trail().all().size();
    for (Parcel lie : lies) {
      send(lie, SILENCE);
    }
    lab.expectNow("what lies is not shown", trail(), trail -> trail.has(before));
  }

  /** A name with folders, markup and marks, of 5,000 characters, for bytes that are in order. */
  Trail.Figure sendTheTruth() {
    int before = trail().all().size();
    send(Parcel.of("true").saying("name", NAME), PATIENCE);
    return new Exchange(lab).expectArrival(victim, before + 1);
  }

  /** Announces more than it ever sends. */
  void stopInTheMiddle() {
    send(Parcel.of("half of it").saying("size", 20), PATIENCE);
  }

  private void send(Parcel parcel, int patience) {
    look().ask(Void.class, "sendAnnounced", CHANNEL, parcel.header(), parcel.unsigned(), patience);
  }

  private Trail trail() {
    return new Exchange(lab).trail(victim);
  }

  private Look look() {
    return lab.page(attacker).look();
  }
}
