package codelab.checks.browser;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.bidi.module.Network;
import org.openqa.selenium.bidi.network.AddInterceptParameters;
import org.openqa.selenium.bidi.network.BaseParameters;
import org.openqa.selenium.bidi.network.BytesValue;
import org.openqa.selenium.bidi.network.Header;
import org.openqa.selenium.bidi.network.InterceptPhase;
import org.openqa.selenium.bidi.network.ProvideResponseParameters;

/** Answers the requests of one tab for one address in the place of the server (WebDriver BiDi). */
final class Interception {
  private final Network network;
  private final String id;
  private final String json;

  private Interception(Tab tab, URI address, String json) {
    this.network = new Network(tab.handle(), tab.driver());
    this.id = network.addIntercept(new InTab(tab, address));
    this.json = json;
  }

  /** Begins, and ends with the tab. */
  static void start(Tab tab, URI address, String json) {
    Interception interception = new Interception(tab, address, json);
    interception.network.onBeforeRequestSent(interception::answer);
  }

  private void answer(BaseParameters event) {
    if (!event.getIntercepts().contains(id)) {
      return;
    }
    network.provideResponse(
        new ProvideResponseParameters(event.getRequest().getRequestId())
            .statusCode(200)
            .headers(List.of(new Header("Content-Type", text("application/json"))))
            .body(text(json)));
  }

  private static BytesValue text(String text) {
    return new BytesValue(BytesValue.Type.STRING, text);
  }

  /** Selenium has no name for the tabs of an interception yet. */
  private static final class InTab extends AddInterceptParameters {
    private final Tab tab;

    InTab(Tab tab, URI address) {
      super(InterceptPhase.BEFORE_REQUEST_SENT);
      this.tab = tab;
      urlStringPattern(address.toString());
    }

    @Override
    public Map<String, Object> toMap() {
      Map<String, Object> parameters = new HashMap<>(super.toMap());
      parameters.put("contexts", List.of(tab.handle()));
      return parameters;
    }
  }
}
