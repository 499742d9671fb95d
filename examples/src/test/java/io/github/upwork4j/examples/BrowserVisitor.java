package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A visitor with Chromium, told what to do by W3C WebDriver. */
final class BrowserVisitor implements Visitor {
  /** The name of an element's id in WebDriver's answers, as the specification has it. */
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private BrowserVisitor(Process driver, String url, Path browser) throws Exception {
    this.driver = driver;
    Map<?, ?> options =
        Map.of(
            "binary",
            browser.toString(),
            "args",
            List.of("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
    Object opened =
        send(
            "POST",
            url + "/session",
            Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", options))));
    this.session = url + "/session/" + ((Map<?, ?>) opened).get("sessionId");
    post("/timeouts", Map.of("implicit", 10_000));
  }

  /** Starts a browser; without one the test is skipped, and says so. */
  static BrowserVisitor start() throws Exception {
    Optional<Path> driver = program("chromedriver");
    Optional<Path> browser = program("chromium");
    if (driver.isEmpty() || browser.isEmpty()) {
      String reason = "Skipped: there is no chromium and chromedriver on the PATH.";
      System.out.println(reason);
      abort(reason);
    }
    StringBuilder said = new StringBuilder();
    for (int tries = 1; tries <= 5; tries++) { // it may find its port taken on one of two addresses
      Process process =
          new ProcessBuilder(driver.get().toString(), "--port=0", "--log-level=SEVERE")
              .redirectError(Redirect.DISCARD)
              .start();
      try {
        Optional<String> port = port(process.inputReader(StandardCharsets.UTF_8), said);
        if (port.isPresent()) {
          return new BrowserVisitor(process, "http://localhost:" + port.get(), browser.get());
        }
      } catch (Throwable t) {
        process.destroy();
        throw t;
      }
    }
    throw new AssertionError("chromedriver did not start: " + said);
  }

  /** Returns the port that it says it listens on; empty if it ends without. */
  private static Optional<String> port(BufferedReader output, StringBuilder said)
      throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return Optional.of(started.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Object send(String method, String url, Object body) throws Exception {
    Object value = ask(method, url, body);
    if (error(value) != null) {
      throw new AssertionError(method + " " + url + ": " + value);
    }
    return value;
  }

  private Object ask(String method, String url, Object body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
    request.method(
        method,
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.toJson(body)));
    String answer = http.send(request.build(), BodyHandlers.ofString()).body();
    return ((Map<?, ?>) JSON.fromJson(answer)).get("value");
  }

  private static Object error(Object value) {
    return value instanceof Map<?, ?> object ? object.get("error") : null;
  }

  private Object post(String path, Object body) throws Exception {
    return send("POST", session + path, body);
  }

  private String element(String selector) throws Exception {
    Object found = post("/element", Map.of("using", "css selector", "value", selector));
    return "/element/" + ((Map<?, ?>) found).get(ELEMENT);
  }

  @Override
  public void open(String url) throws Exception {
    post("/url", Map.of("url", url));
  }

  @Override
  public void click(String id) throws Exception {
    String page = element("html");
    post(element("#" + id) + "/click", Map.of());
    // A form is sent some time after the click, so the page has to be gone before anybody looks.
    long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!"stale element reference".equals(error(ask("GET", session + page + "/name", null)))) {
      assertThat(System.nanoTime()).as("the click on %s leads nowhere", id).isLessThan(giveUp);
      Thread.sleep(5);
    }
  }

  @Override
  public String title() throws Exception {
    return (String) send("GET", session + "/title", null);
  }

  @Override
  public String text() throws Exception {
    return (String) send("GET", session + element("body") + "/text", null);
  }

  @Override
  public void close() throws Exception {
    try {
      send("DELETE", session, null);
    } finally {
      driver.destroy();
      driver.waitFor(10, TimeUnit.SECONDS);
    }
  }
}
