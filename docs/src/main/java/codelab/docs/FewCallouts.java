package codelab.docs;

import java.util.stream.Stream;

/** More than five callouts are not read: such a listing wants to be two. */
final class FewCallouts implements Rule {

  private static final int MOST = 5;

  @Override
  public Stream<Problem> check(LessonSource lesson) {
    return lesson.listings().stream()
        .filter(listing -> listing.callouts() > MOST)
        .map(
            listing ->
                lesson.problem(
                    listing.start(),
                    "A listing has at most %d callouts, this one has %d."
                        .formatted(MOST, listing.callouts())));
  }
}
