package codelab.checks.step01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import codelab.checks.browser.Status;
import codelab.checks.explain.Entry;
import codelab.checks.explain.Evidence;
import codelab.checks.explain.Explanation;
import codelab.checks.explain.Finding;
import codelab.checks.explain.Lesson;
import codelab.checks.explain.Timeline;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class Step01RulesTest {
  private static final Finding NO_PICTURE = Finding.of("#localVideo shows a picture", "no picture");
  private static final Lesson LESSON = new Lesson("01", "camera");

  @Test
  void aPromiseInPlaceOfAStreamIsNamed() {
    Finding finding =
        explain(entry("srcObject", "thrown", "{\"value\":\"Promise\",\"name\":\"TypeError\"}"));
    assertTrue(finding.usually().orElseThrow().contains("await it"));
    assertEquals("step01.html#trouble-promise", finding.read());
  }

  @Test
  void aStreamThatNobodyUsesIsNamed() {
    Finding finding =
        explain(entry("getUserMedia", "called", "{}"), entry("getUserMedia", "resolved", "{}"));
    assertEquals("getUserMedia gave a stream; srcObject was never set", finding.saw());
  }

  @Test
  void anErrorThatNobodyCaughtIsQuoted() {
    Finding finding =
        explain(
            entry(
                "error",
                "thrown",
                "{\"name\":\"RangeError\",\"message\":\"too far\",\"at\":\"main.js:3\"}"));
    assertEquals("main.js:3 stopped: RangeError: too far", finding.saw());
  }

  @Test
  void withoutARuleTheCheckSpeaksForItself() {
    Finding finding = explain();
    assertEquals("no picture", finding.saw());
    assertEquals(Optional.empty(), finding.usually());
    assertEquals("step01.html#camera", finding.read());
  }

  private static Finding explain(Entry... entries) {
    Evidence evidence =
        new Evidence(
            2,
            NO_PICTURE.expected(),
            NO_PICTURE.saw(),
            new Timeline(List.of(entries)),
            new Status(true, "asking", "", "Answer the browser."),
            Document.createShell(""),
            List.of());
    return Explanation.explain(NO_PICTURE, evidence, new Step01Rules().get(), LESSON);
  }

  private static Entry entry(String what, String outcome, String detail) {
    JsonObject json = JsonParser.parseString(detail).getAsJsonObject();
    return new Entry(1, "page", what, outcome, json);
  }
}
