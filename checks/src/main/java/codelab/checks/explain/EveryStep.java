package codelab.checks.explain;

import static codelab.checks.explain.Rule.when;

import java.util.List;

/** The mistakes people make in any step. They are looked at after the step's own. */
public final class EveryStep {
  private EveryStep() {}

  public static final List<Rule> RULES =
      List.of(
          when(e -> e.expects("the page is step"))
              .usually("another step is running: stop it with Ctrl+C and start this one")
              .read("run"),
          when(e -> e.expects("another host") || e.saw("://") && e.saw("forbidden"))
              .usually(
                  "what comes from elsewhere breaks when elsewhere does: serve it, or do without"),
          when(e -> e.saw("Content Security Policy"))
              .usually("the policy lets in files of this server only: move it into one of them"),
          when(e -> e.saw("answered 404"))
              .usually("the page asks for a file that is not there: mend its address, or add it"),
          when(e -> !e.lostScript().isEmpty())
              .saw(e -> e.lostScript() + " did not load")
              .usually("index.html, or an import, spells the name in another way than the file"),
          when(e -> e.threw("a module"))
              .saw("main.js was not read as a module")
              .usually(
                  "a script that imports is a module: <script type=\"module\" src=\"main.js\">"),
          when(e -> e.threw("does not provide an export"))
              .saw(Evidence::thrown)
              .usually("write export before this function, in the file that it is imported from"),
          when(e -> e.threw("already been declared"))
              .saw(Evidence::thrown)
              .usually("the same name stands there twice: replace the old code, do not add to it"),
          when(e -> e.threw("reserved word"))
              .saw(Evidence::thrown)
              .usually("await works only in a function that is async: write async before it"),
          when(e -> e.threw("SyntaxError"))
              .saw(Evidence::thrown)
              .usually("one typing mistake stops the whole page: look at this line, and above it"),
          when(e -> e.threw("before initialization"))
              .saw(Evidence::thrown)
              .usually("a const is there only below its own line: what uses it comes later"),
          when(e -> e.threw("null"))
              .saw(Evidence::thrown)
              .usually(
                  "getElementById found nothing: main.js and index.html spell an id differently"),
          when(e -> e.threw("Error"))
              .saw(Evidence::thrown)
              .usually("an error that nobody catches ends the script: look at this line"),
          when(Evidence::caughtItsOwnMistake)
              .saw(e -> "the page's own code fails with a " + e.status().error())
              .usually("the console (F12) has the line: often a return or an await is missing"),
          when(e -> e.expects("has every id"))
              .usually("an id is missing or spelled in another way: capitals count"),
          when(e -> e.expects("error in the console"))
              .usually("in a console without noise you find the next mistake: mend the error"),
          when(e -> e.expects("Tab reaches"))
              .usually(
                  "only real buttons are reached by keyboard: <button type=\"button\">, no div"),
          when(e -> e.expects("pixels wide"))
              .usually("a fixed width does not fit a phone: max-inline-size: 100%"),
          when(e -> e.expects("the HTML is valid"))
              .usually(
                  "browsers mend bad HTML, each in its own way: write it as the validator wants"),
          when(e -> e.expects("axe finds"))
              .usually(
                  "someone cannot see or hear this: every control, video and page needs a name"));
}
