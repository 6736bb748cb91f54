package codelab.checks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import codelab.checks.explain.Finding;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
  @Test
  void hasTheFormOfTheDesign() {
    StepResult step = StepResult.of("02", "RTCPeerConnection", "http://localhost:41234/", "work");
    step.tasks().add(task(1, "Start shows your camera", Optional.empty()));
    Finding finding =
        Finding.of("#remoteVideo plays within 10 s", "")
            .with(
                "createAnswer was never called", "the receiver must answer", "step02.html#answer");
    step.tasks()
        .add(task(2, "Call shows the same picture in the second video", Optional.of(finding)));
    step.tasks().add(TaskResult.notRun(3, "Hang Up ends the call"));
    assertEquals(
        """
        Step 02 - RTCPeerConnection - http://localhost:41234 (work)
          ok    1  Start shows your camera
          FAIL  2  Call shows the same picture in the second video
                   expected  #remoteVideo plays within 10 s
                   saw       createAnswer was never called
                   usually   the receiver must answer
                   read      step02.html#answer
          -     3  Hang Up ends the call                        (not run: needs 2)""",
        Block.of(step));
  }

  @Test
  void keepsWhatWasSeenOnOneLine() {
    StepResult step = StepResult.of("01", "getUserMedia", "http://localhost/", "work");
    Finding finding = Finding.of("a sentence", "two\n  lines").readAt("step01.html#video");
    step.tasks().add(task(1, "Say it", Optional.of(finding)));
    assertEquals("           saw       two lines", Block.of(step).lines().toList().get(3));
  }

  private static TaskResult task(int number, String title, Optional<Finding> finding) {
    return new TaskResult(number, title, true, finding, Duration.ofMillis(5), Optional.empty());
  }
}
