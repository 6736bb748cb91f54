package codelab.signaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageCheckTest {

  @Test
  void agreesWithTheGrammarAboutFiftyThousandMutatedMessages() {
    Mutations mutations = new Mutations(new Random(8259));
    for (int i = 0; i < 50_000; i++) {
      String message = mutations.next();
      boolean isJson = !MessageCheck.problem(message).equals(Optional.of(Refusal.NOT_JSON));
      assertEquals(StrictJson.accepts(message), isJson, message);
    }
  }
}
