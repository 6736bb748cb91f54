package codelab.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Says why there is no site. Its message is all there is to know, so it carries no stack trace. */
final class SiteFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  SiteFailure(String message) {
    super(message, null, false, false);
  }

  static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      String list = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
      String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
      throw new SiteFailure("%s%n%s, nothing was built.".formatted(list, count));
    }
  }
}
