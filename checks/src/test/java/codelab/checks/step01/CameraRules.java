package codelab.checks.step01;

import static codelab.checks.explain.Rule.inTask;

import codelab.checks.explain.Rule;
import java.util.List;

/** What goes wrong until the camera's picture and its size are on the page. */
final class CameraRules {
  private CameraRules() {}

  static final List<Rule> VIDEO =
      List.of(
          inTask(1, e -> e.saw("id localVideo") && e.videoId().isEmpty())
              .saw("the page has no video element")
              .usually("index.html needs the elements of this task, below the status line"),
          inTask(1, e -> e.saw("id localVideo"))
              .saw(e -> "no id localVideo; the video's id is \"%s\"".formatted(e.videoId().get()))
              .usually("scripts find elements by their id: write id=\"localVideo\", capitals too"),
          inTask(1, e -> e.saw("autoplay"))
              .usually("without autoplay a live picture stays at its first frame, or black"),
          inTask(1, e -> e.saw("muted"))
              .usually("without muted browsers may refuse to play, and sound comes back as echo"),
          inTask(1, e -> e.saw("playsinline"))
              .usually("without playsinline an iPhone shows the picture full screen, or frozen"));

  static final List<Rule> CAMERA =
      List.of(
          inTask(2, e -> e.insecure())
              .saw("this address is insecure, so navigator.mediaDevices is undefined")
              .usually("only localhost and https get a camera: open the page as localhost")
              .read("trouble-insecure"),
          inTask(2, e -> e.timeline().has("getUserMedia", "called") && e.expects("asks for"))
              .usually("ask for what you show and nothing else: { audio: false, video: true }"),
          inTask(2, e -> !e.rejection().isEmpty())
              .saw(e -> "getUserMedia was rejected: " + e.rejection())
              .usually(
                  "the constraints ask for what this camera cannot do: begin with video: true"),
          inTask(2, e -> e.refused("srcObject", "Promise"))
              .saw("srcObject was given a promise in place of a stream")
              .usually("getUserMedia returns a promise: await it, in a function that is async")
              .read("trouble-promise"),
          inTask(2, e -> e.timeline().has("createObjectURL", "thrown"))
              .saw("URL.createObjectURL was called with a stream and refused it")
              .usually("old tutorials do that; today write localVideo.srcObject = stream")
              .read("then"),
          inTask(2, e -> e.streamIsUnused())
              .saw("getUserMedia gave a stream; srcObject was never set")
              .usually("the video does not know the stream yet: localVideo.srcObject = stream")
              .read("trouble-black"),
          inTask(2, e -> e.saw("has a stream") && e.saw("is paused"))
              .usually("a video with a stream still needs autoplay, or a call of play()")
              .read("trouble-black"),
          inTask(2, e -> e.saw("that moves"))
              .usually("this is not the camera's picture: use the stream that getUserMedia gave"),
          inTask(2, e -> e.expects("the page says"))
              .usually("say it once the stream is there: data-state=\"live\" on #status")
              .read("video"));

  static final List<Rule> SIZE =
      List.of(
          inTask(3, e -> e.expects("follows"))
              .usually("it was written once: the video fires resize whenever its size changes"),
          inTask(3, e -> e.saw("\"0 x 0\""))
              .usually("before the first frame the size is 0: read it when the video fires resize"),
          inTask(3, e -> e.saw("${"))
              .usually("only between back-quotes ${...} becomes a value: `${width} x ${height}`"),
          inTask(3, e -> e.saw("no number"))
              .usually("#videoSize's value is never set: do it when the video fires resize"),
          inTask(3, e -> e.expects("#videoSize shows"))
              .usually("width and height say how it is shown: read videoWidth and videoHeight"));
}
