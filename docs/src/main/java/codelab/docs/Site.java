package codelab.docs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Builds the whole site: every lesson and diff page, in both editions, and what they share. */
final class Site {

  private final Course course;
  private final Asciidoc asciidoc;
  private final Consumer<String> progress;

  Site(Course course, Asciidoc asciidoc, Consumer<String> progress) {
    this.course = course;
    this.asciidoc = asciidoc;
    this.progress = progress;
  }

  /** Builds, or throws a {@link SiteFailure} that lists all there is to mend. */
  void build() {
    Instant start = Instant.now();
    SiteFailure.throwIfAny(new Lint(course).problems());
    List<Page> diffs = new DiffPages(course).pages();
    CourseMap map = CourseMap.of(course, lessons(DiffPages.places(diffs)));
    PageShell shell = new PageShell(course, map, diffs);
    List<Page> pages = new ArrayList<>(map.pages());
    pages.addAll(diffs);

    SiteFolder folder = new SiteFolder(course.site());
    pages.forEach(page -> write(folder, shell, page));
    folder.copy(course.furniture(), "course");
    folder.copy(course.lessons().resolve("images"), "images");
    folder.removeOthers();
    progress.accept(summary(pages.size(), Duration.between(start, Instant.now())));
  }

  private List<Page> lessons(Set<String> changes) {
    List<Draft> drafts = asciidoc.convert(course);
    SiteFailure.throwIfAny(drafts.stream().flatMap(draft -> draft.problems().stream()).toList());
    return drafts.stream().map(draft -> draft.page(changes)).toList();
  }

  private void write(SiteFolder folder, PageShell shell, Page page) {
    for (Edition edition : Edition.values()) {
      folder.write(edition.folder() + page.fileName(), shell.render(page, edition));
    }
    progress.accept("  " + page.fileName());
  }

  private String summary(int pages, Duration time) {
    return String.format(
        Locale.ROOT,
        "Built %d pages in two editions in %.1f s: %s",
        pages,
        time.toMillis() / 1000.0,
        course.nameOf(course.site().resolve("index.html")));
  }
}
