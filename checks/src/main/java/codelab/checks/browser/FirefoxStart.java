package codelab.checks.browser;

import java.nio.file.Path;
import org.openqa.selenium.firefox.FirefoxDriver;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Starts Firefox with its own fake camera, whose colour it chooses itself. */
final class FirefoxStart {
  private FirefoxStart() {}

  static RemoteWebDriver start(Path program, boolean headless, Camera camera) {
    FirefoxOptions options = new FirefoxOptions();
    options.setBinary(program);
    options.setCapability("webSocketUrl", true);
    options.addPreference("media.navigator.streams.fake", camera.colour().isPresent());
    String names = OwnName.other().map(name -> "," + name).orElse("");
    options.addPreference("network.dns.localDomains", Page.INSECURE_HOST + names);
    if (headless) {
      options.addArguments("-headless");
    }
    BrowserDefaults.apply(options);
    GeckoDriverService.Builder service = new GeckoDriverService.Builder();
    Brand.FIREFOX.driver().map(Path::toFile).ifPresent(service::usingDriverExecutable);
    return new FirefoxDriver(service.build(), options);
  }
}
