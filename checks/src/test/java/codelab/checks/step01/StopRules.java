package codelab.checks.step01;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Rule;
import java.util.List;

/** What goes wrong when the camera is stopped, or fails. */
final class StopRules {
  private StopRules() {}

  static final List<Rule> STOP =
      List.of(
          inTask(4, e -> e.expects("can be pressed"))
              .usually(
                  "buttons follow from the state: Stop when live, Start when stopped or error"),
          inTask(4, e -> e.expects("Stop ends") && e.cameraOpenedTwice())
              .saw("the camera was opened more than once; the stream that Stop knows was stopped")
              .usually("start() with brackets calls at once: addEventListener(\"click\", start)")
              .read("trouble-light"),
          inTask(4, e -> e.expects("Stop ends") && e.emptied())
              .saw("srcObject was emptied; the track is live, and so is the camera's light")
              .usually("only stop() lets go: stream.getTracks().forEach((track) => track.stop())"),
          inTask(4, e -> e.expects("Stop ends"))
              .saw("the camera's track is still live, and so is the camera's light")
              .usually("hiding or pausing the video stops nothing: stop the tracks of its stream"),
          inTask(4, e -> e.expects("Stop empties"))
              .saw("the tracks have ended; #localVideo still shows the last frame")
              .usually("let go of the stream too: localVideo.srcObject = null"),
          inTask(4, e -> e.expects("stopped"))
              .usually("tell the person that the camera is off: data-state=\"stopped\" on #status"),
          inTask(4, e -> e.expects("one track"))
              .usually("every Start opens the camera once more: stop the old tracks first"),
          inTask(4, e -> e.expects("moving picture"))
              .usually("a stopped track never comes back: Start must call getUserMedia again"));

  static final List<Rule> ERRORS =
      List.of(
          inTask(5, e -> e.expects("camera that is taken away"))
              .saw(e -> "the track has ended, and " + e.seen())
              .usually(
                  "nobody listens: a track fires ended when its camera is unplugged or denied"),
          inTask(5, e -> e.expects("insecure address") && !e.status().is("error"))
              .usually("there navigator.mediaDevices is undefined: catch that, name a way out"),
          inTask(5, e -> e.expects("sentence of its own"))
              .usually("choose the sentence by error.name: each cause has its own cure"),
          inTask(5, e -> e.status().is("error") && e.status().error().isEmpty())
              .usually("the error's name belongs beside the state: dataset.error = error.name"),
          inTask(5, e -> e.status().is("error"))
              .usually("a name is no help: say what happened, and what to do about it"),
          inTask(5, e -> e.leftUnhandled(e.rejection()))
              .saw(e -> "nobody caught " + e.rejection() + "; " + e.seen())
              .usually("await throws when the camera fails: put it into try, explain it in catch"),
          inTask(5, e -> !e.rejection().isEmpty() && e.thrown().isEmpty())
              .saw(e -> "getUserMedia was rejected with " + e.rejection() + "; " + e.seen())
              .usually("the error was swallowed: catch must tell the person, and log the error"));
}
