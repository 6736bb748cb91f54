package codelab.checks.browser;

import codelab.checks.explain.Timeline;
import com.google.gson.Gson;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openqa.selenium.chromium.HasCdp;

/** What can be seen of a page, whichever was looked at before. */
public final class Look {
  private static final String ASK =
      "return %s(arguments[0], arguments[1]);".formatted(Scripts.PROBE);
  private static final Gson GSON = new Gson();

  private final Tab tab;

  Look(Tab tab) {
    this.tab = tab;
  }

  /** Asks the probe in the page and answers what it saw. */
  public <T> T ask(Class<T> answer, String question, Object... details) {
    Object json = tab.driver().executeScript(ASK, question, List.of(details));
    return GSON.fromJson((String) json, answer);
  }

  public VideoState video(String id) {
    return ask(VideoState.class, "video", id);
  }

  /** Whether a video shows a camera of this colour; Firefox chooses its fake camera's itself. */
  public boolean films(VideoState video, Colour colour) {
    return video.live() && (!(tab.driver() instanceof HasCdp) || video.colour().looksLike(colour));
  }

  /** Answers what a video lets be heard, whether it is muted or not. */
  public Sound sound(String id) {
    return ask(Sound.class, "sound", id);
  }

  public Status status() {
    return ask(Status.class, "status");
  }

  public Identity identity() {
    return ask(Identity.class, "identity");
  }

  /** Answers which of these ids no element has. */
  public Missing missing(List<String> ids) {
    return new Missing("no element has the id", List.of(ask(String[].class, "missing", ids)));
  }

  /** Answers which of these attributes an element lacks. */
  public Missing lacking(String id, List<String> attributes) {
    String[] names = ask(String[].class, "lacking", id, attributes);
    return new Missing("#" + id + " has no", List.of(names));
  }

  public Tracks tracks() {
    return ask(Tracks.class, "tracks");
  }

  public Connections connections() {
    return ask(Connections.class, "connections");
  }

  /** Answers the selected candidates of each call, for example {@code relay over udp to relay}. */
  public List<String> paths() {
    return List.of(ask(String[].class, "paths"));
  }

  public Channels channels() {
    return ask(Channels.class, "channels");
  }

  public boolean enabled(String id) {
    return ask(Boolean.class, "enabled", id);
  }

  /** Answers the text of an element as a person sees it, empty without the element. */
  public String text(String id) {
    return ask(String.class, "text", id);
  }

  /** Answers what a field holds, or the text of any other element. */
  public String value(String id) {
    return ask(String.class, "value", id);
  }

  public Timeline timeline() {
    return ask(Timeline.class, "timeline");
  }

  public Document document() {
    return Jsoup.parse(tab.driver().getPageSource());
  }
}
