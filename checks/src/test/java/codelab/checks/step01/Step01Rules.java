package codelab.checks.step01;

import static codelab.checks.explain.Rule.inTask;
import static codelab.checks.explain.Rule.when;

import codelab.checks.explain.Rule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes people make in step 01, the most telling first in each task. */
public final class Step01Rules implements Supplier<List<Rule>> {

  @Override
  public List<Rule> get() {
    return Stream.of(SCRIPT, ELEMENTS, CAMERA, SIZE, STOP, ERRORS, EVERYBODY)
        .flatMap(List::stream)
        .toList();
  }

  private static final List<Rule> SCRIPT =
      List.of(
          when(e ->
                  e.timeline().all("load", "failed").anyMatch(it -> it.text("url").endsWith(".js")))
              .saw(
                  e ->
                      e.timeline().last("load", "failed").orElseThrow().text("url")
                          + " did not load")
              .usually(
                  "the script's name in index.html or in an import is spelled in another way than its file")
              .read("video"),
          when(e -> e.threw("outside a module"))
              .saw("main.js was not read as a module")
              .usually(
                  "a script that imports is a module: <script type=\"module\" src=\"main.js\">")
              .read("video"),
          when(e -> e.threw("SyntaxError"))
              .saw(e -> "main.js does not run: " + e.thrown())
              .usually("one typing mistake stops the whole file: the console (F12) names the line")
              .read("trouble"),
          when(e -> e.threw("of null"))
              .saw(e -> "main.js stopped: " + e.thrown())
              .usually(
                  "getElementById found nothing: an id is spelled in one way in main.js and in another in index.html")
              .read("trouble-null"),
          when(e -> e.threw("Error"))
              .saw(e -> "main.js stopped: " + e.thrown())
              .usually(
                  "an error that nobody catches ends the function: the console (F12) names the line")
              .read("trouble"));

  private static final List<Rule> ELEMENTS =
      List.of(
          inTask(1, e -> e.expected().equals("the page is step 01"))
              .usually(
                  "another step is running: stop it with Ctrl+C and start this one, or check it with its own -Dstep")
              .read("run"),
          inTask(1, e -> e.seen().contains("the id localVideo") && !e.shows("video"))
              .saw("the page has no video element")
              .usually("index.html needs the elements of this task, below the status line"),
          inTask(1, e -> e.seen().contains("the id localVideo"))
              .saw(
                  e ->
                      "no element has the id localVideo; the video's id is \"%s\""
                          .formatted(e.document().selectFirst("video").id()))
              .usually(
                  "main.js and the checks look elements up by their id: write id=\"localVideo\", capitals too"),
          inTask(1, e -> e.seen().contains("has the id"))
              .usually("an id is missing or spelled in another way: capitals count"),
          inTask(1, e -> e.seen().contains("autoplay"))
              .usually(
                  "without autoplay a live picture stands still at its first frame, or stays black"),
          inTask(1, e -> e.seen().contains("muted"))
              .usually(
                  "without muted you will hear yourself as soon as there is sound, and browsers refuse to start it"),
          inTask(1, e -> e.seen().contains("playsinline"))
              .usually("without playsinline an iPhone shows the picture full screen and frozen"));

  private static final List<Rule> CAMERA =
      List.of(
          inTask(
                  2,
                  e ->
                      e.timeline()
                          .last("opened", "event")
                          .orElseThrow()
                          .text("secure")
                          .equals("false"))
              .saw(
                  "the browser hides the camera from this address: navigator.mediaDevices is undefined")
              .usually(
                  "only localhost and https addresses get a camera: open the page as localhost on its own machine")
              .read("trouble-insecure"),
          inTask(2, e -> !e.timeline().has("getUserMedia", "called"))
              .saw("getUserMedia was never called")
              .usually(
                  "main.js must call navigator.mediaDevices.getUserMedia() when the page opens"),
          inTask(2, e -> e.expected().startsWith("the page asks"))
              .usually(
                  "ask for what you show, and for nothing else: { audio: false, video: true }"),
          inTask(2, e -> e.timeline().has("getUserMedia", "rejected"))
              .saw(
                  e ->
                      "getUserMedia was rejected: "
                          + e.timeline().last("getUserMedia", "rejected").orElseThrow().error())
              .usually(
                  "the constraints ask for something this camera cannot do: start with { video: true }"),
          inTask(
                  2,
                  e ->
                      e.timeline()
                          .last("srcObject", "thrown")
                          .filter(it -> it.text("value").equals("Promise"))
                          .isPresent())
              .saw("srcObject was given a promise in place of a stream")
              .usually("getUserMedia returns a promise: await it, in a function that is async")
              .read("trouble-promise"),
          inTask(2, e -> e.timeline().has("createObjectURL", "thrown"))
              .saw("URL.createObjectURL was called with a stream and refused it")
              .usually(
                  "old tutorials do that; today a stream goes straight to the video: localVideo.srcObject = stream")
              .read("then"),
          inTask(2, e -> !e.timeline().has("srcObject", "done"))
              .saw("getUserMedia gave a stream; srcObject was never set")
              .usually("the video does not know the stream yet: localVideo.srcObject = stream")
              .read("trouble-black"),
          inTask(2, e -> e.seen().contains("paused"))
              .usually("a video with a stream still needs autoplay, or a call of play()")
              .read("trouble-black"),
          inTask(2, e -> e.seen().contains("that moves"))
              .usually(
                  "the picture is not the camera's: give the video the stream that getUserMedia gave"),
          inTask(2, e -> e.expected().startsWith("the page says"))
              .usually(
                  "say it on the page once the stream is there: data-state=\"live\" on #status")
              .read("video"));

  private static final List<Rule> SIZE =
      List.of(
          inTask(3, e -> e.seen().contains("0 x 0\" while"))
              .usually("before the first frame the size is 0: read it when the video fires resize"),
          inTask(3, e -> e.expected().startsWith("#videoSize follows"))
              .usually(
                  "the size was written once: listen for the video's resize event, which fires at every change"),
          inTask(3, e -> e.seen().contains("says \"\""))
              .usually("nothing writes into #videoSize: do it when the video fires resize"),
          inTask(3, e -> e.expected().startsWith("#videoSize shows"))
              .usually(
                  "width and height are the size on the page: the picture's own are videoWidth and videoHeight"));

  private static final List<Rule> STOP =
      List.of(
          inTask(4, e -> e.expected().contains("can be pressed"))
              .usually(
                  "the buttons follow from the state: Stop is enabled when live, Start when stopped or after an error"),
          inTask(4, e -> e.expected().startsWith("Stop ends") && e.emptied())
              .saw(
                  "srcObject was emptied; the camera's track is still live, and so is the camera's light")
              .usually(
                  "only track.stop() lets go of the camera: stream.getTracks().forEach((track) => track.stop())"),
          inTask(4, e -> e.expected().startsWith("Stop ends"))
              .saw("the camera's track is still live, and so is the camera's light")
              .usually("hiding or pausing the video stops nothing: stop every track of the stream"),
          inTask(4, e -> e.expected().startsWith("Stop empties"))
              .saw("the tracks have ended; #localVideo still holds the stream and its last frame")
              .usually("let go of the stream too: localVideo.srcObject = null"),
          inTask(4, e -> e.expected().startsWith("the page says it"))
              .usually("Stop must say so: data-state=\"stopped\" on #status"),
          inTask(4, e -> e.expected().startsWith("one track"))
              .usually(
                  "each Start opens the camera once more: stop the old tracks before you ask for new ones"),
          inTask(4, e -> e.expected().contains("moving picture"))
              .usually("a stopped track never comes back: Start must call getUserMedia again"));

  private static final List<Rule> ERRORS =
      List.of(
          inTask(5, e -> e.expected().startsWith("a camera that is taken away"))
              .saw(e -> "the track has ended, and " + e.seen())
              .usually(
                  "nobody listens: the track fires ended when the camera is unplugged or no longer allowed"),
          inTask(5, e -> e.expected().startsWith("an insecure address"))
              .usually(
                  "there navigator.mediaDevices is undefined: catch that too, and say which address works"),
          inTask(5, e -> e.status().is("error") && e.status().error().isEmpty())
              .usually(
                  "put the error's name where style sheets and checks find it: status.dataset.error = error.name"),
          inTask(5, e -> e.status().is("error"))
              .usually(
                  "a name is no help: say in a sentence what happened and what to do about it"),
          inTask(5, e -> e.timeline().has("unhandled rejection", "thrown"))
              .saw(e -> "nobody caught " + e.rejection() + "; " + e.seen())
              .usually(
                  "await rejects when the camera fails: put it into try, and explain the error in catch"),
          inTask(5, e -> e.timeline().has("getUserMedia", "rejected"))
              .saw(e -> "getUserMedia was rejected with " + e.rejection() + "; " + e.seen())
              .usually("the error was swallowed: a catch must tell the person, and log the error"),
          inTask(5, e -> e.expected().startsWith("each failure"))
              .usually("choose the sentence by error.name: each cause has its own cure"));

  private static final List<Rule> EVERYBODY =
      List.of(
          inTask(
                  6,
                  e ->
                      e.expected().contains("another host")
                          || e.seen().contains("Content Security Policy"))
              .usually(
                  "a page that loads something from elsewhere breaks when elsewhere does: serve it yourself, or do without"),
          inTask(6, e -> true)
              .usually(
                  "a console without noise is where you find the next mistake: mend the error, do not hide it"),
          inTask(7, e -> e.expected().startsWith("Tab reaches"))
              .usually(
                  "only real buttons are reached by keyboard: <button type=\"button\">, not a div that listens for clicks"),
          inTask(7, e -> e.expected().contains("pixels wide"))
              .usually(
                  "a fixed width does not fit a phone: max-inline-size: 100% for what is wide"),
          inTask(7, e -> e.expected().startsWith("axe"))
              .usually(
                  "a person who cannot see the page gets no name or no contrast: every control and video needs a label"));
}
