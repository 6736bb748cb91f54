package codelab.checks.browser;

import codelab.checks.Options;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumOptions;
import org.openqa.selenium.edge.EdgeDriver;
import org.openqa.selenium.edge.EdgeDriverService;
import org.openqa.selenium.edge.EdgeOptions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.service.DriverService;

/** Starts Chrome, Chromium or Edge with a camera that films a file. */
final class ChromiumStart {
  private ChromiumStart() {}

  static RemoteWebDriver start(Brand brand, Path program, Options choices, Camera camera) {
    if (brand == Brand.EDGE) {
      EdgeOptions options = configure(new EdgeOptions(), program, choices, camera);
      return new EdgeDriver(service(brand, new EdgeDriverService.Builder()), options);
    }
    ChromeOptions options = configure(new ChromeOptions(), program, choices, camera);
    return new ChromeDriver(service(brand, new ChromeDriverService.Builder()), options);
  }

  private static <S extends DriverService> S service(
      Brand brand, DriverService.Builder<S, ?> builder) {
    brand.driver().map(Path::toFile).ifPresent(builder::usingDriverExecutable);
    return builder.build();
  }

  private static <O extends ChromiumOptions<?>> O configure(
      O options, Path program, Options choices, Camera camera) {
    options.setBinary(new File(program.toString()));
    options.addArguments(arguments(choices.headless(), camera));
    options.addArguments(addresses(choices.url()));
    options.setCapability("webSocketUrl", true);
    BrowserDefaults.apply(options);
    return options;
  }

  private static List<String> arguments(boolean headless, Camera camera) {
    List<String> arguments = new ArrayList<>(camera(camera));
    // Without these a browser calls home, and a closed network floods its log.
    arguments.addAll(
        List.of(
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync"));
    // Without a network there is only loopback, which Chromium leaves out of calls unless asked.
    arguments.add("--allow-loopback-in-peer-connection");
    if (headless) {
      arguments.add("--headless=new");
    }
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox"); // Chromium's sandbox refuses root
    }
    return arguments;
  }

  /** The page under other names; and another machine's page trusted for its checks. */
  private static List<String> addresses(Optional<URI> url) {
    String host = url.map(URI::getHost).orElse("localhost");
    Stream<String> names = Stream.concat(Stream.of(Page.INSECURE_HOST), OwnName.other().stream());
    List<String> arguments = new ArrayList<>();
    arguments.add(
        names
            .map(name -> "MAP " + name + " " + host)
            .collect(Collectors.joining(",", "--host-resolver-rules=", "")));
    url.filter(address -> address.getScheme().equals("http"))
        .map(address -> "http://" + address.getRawAuthority())
        .ifPresent(o -> arguments.add("--unsafely-treat-insecure-origin-as-secure=" + o));
    return arguments;
  }

  private static List<String> camera(Camera camera) {
    if (camera.colour().isEmpty()) {
      return List.of("--use-fake-device-for-media-stream=device-count=0");
    }
    Path folder = Path.of("target", "cameras");
    Path film = CameraFile.write(camera, folder);
    Path sound = MicrophoneFile.write(camera.tone(), folder);
    return List.of(
        "--use-fake-device-for-media-stream",
        "--use-file-for-fake-video-capture=" + film,
        "--use-file-for-fake-audio-capture=" + sound);
  }
}
