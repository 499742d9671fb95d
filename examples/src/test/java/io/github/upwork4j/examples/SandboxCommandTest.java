package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program sandbox")
class SandboxCommandTest {
  private static final String AT = "Upwork sandbox at (http://127\\.0\\.0\\.1:\\d+) ";
  private static final String TIME = "\\d\\d:\\d\\d:\\d\\d\\.\\d{3} ";

  private final HttpClient http = HttpClient.newHttpClient();

  private HttpResponse<String> get(String url, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String bearer(Terminal terminal) throws InterruptedException {
    return "Bearer " + terminal.printed("export UPWORK_ACCESS_TOKEN=(\\S+)");
  }

  /** The text of an element of a page, as a person would copy it. */
  private static String shown(String page, String id) {
    Matcher element = Pattern.compile(" id=\"" + id + "\">([^<]*)<").matcher(page);
    assertThat(element.find()).as(id).isTrue();
    return element.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }

  @Test
  void printsALineForEachRequest() throws Exception {
    try (Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", "0", "--seed", "7")) {
      String url = terminal.printed(AT);
      String token = bearer(terminal);
      get(url + "/api/profiles/v2/search/jobs.json?q=java", "Authorization", token);
      get(url + "/api/hr/v2/jobs.json");

      terminal.printed(
          "(?m)^(" + TIME + "GET /api/profiles/v2/search/jobs\\.json\\?q 200 \\d+ ms 525)$");
      terminal.printed("(?m)^(" + TIME + "GET /api/hr/v2/jobs\\.json 401 \\d+ ms -)$");
      assertThat(get(url + "/").body()).contains("<code id=\"seed\">7</code>");
    }
  }

  @Test
  void refusesWhatIsNotDocumentedWhenStrict() throws Exception {
    try (Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", "0", "--strict")) {
      String url = terminal.printed(AT) + "/api/profiles/v2/search/jobs.json?q=java&qq=1";

      HttpResponse<String> answer = get(url, "Authorization", bearer(terminal));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("qq");
    }
  }

  @Test
  void keepsItsWorldInAFile(@TempDir Path directory) throws Exception {
    String file = directory.resolve("world.json").toString();
    String postings;
    try (Terminal terminal =
        Terminal.run(Map.of(), "sandbox", "--port", "0", "--seed", "9", "--export", file)) {
      String url = terminal.printed(AT);
      String before = figure(url, "postings");
      post(url, bearer(terminal));
      postings = figure(url, "postings");
      assertThat(postings).isNotEqualTo(before);
    }
    try (Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", "0", "--world", file)) {
      assertThat(figure(terminal.printed(AT), "postings")).isEqualTo(postings);
    }
  }

  private String figure(String url, String name) throws Exception {
    Matcher figure =
        Pattern.compile("<b>([0-9,]+)</b> <span>" + name + "<").matcher(get(url + "/").body());
    assertThat(figure.find()).isTrue();
    return figure.group(1);
  }

  private void post(String url, String token) throws Exception {
    HttpRequest job =
        HttpRequest.newBuilder(URI.create(url + "/api/hr/v2/jobs.json"))
            .header("Authorization", token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "buyer_team__reference=34567&title=T&job_type=hourly&duration=9&description=D"
                        + "&visibility=public&category2=Legal&subcategory2=Contract+Law"))
            .build();
    assertThat(http.send(job, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void saysSoWhenAFileIsNotThere(@TempDir Path directory) throws Exception {
    String file = directory.resolve("none").resolve("world.json").toString();
    try (Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", "0", "--world", file)) {
      assertThat(terminal.status()).isEqualTo(1);
      assertThat(terminal.err())
          .isEqualToNormalizingNewlines(
              "The world cannot be read from " + file + ": there is no such file or directory\n");
    }
    Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", "0", "--export", file);
    terminal.printed(AT);
    terminal.close();
    assertThat(terminal.err())
        .isEqualToNormalizingNewlines(
            "The world cannot be written to " + file + ": there is no such file or directory\n");
  }

  @Test
  void saysWhatIsWrongWithAWorld(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("world.json"), "{\"moon\": 1}");
    try (Terminal terminal =
        Terminal.run(Map.of(), "sandbox", "--port", "0", "--world", file.toString())) {
      assertThat(terminal.status()).isEqualTo(2);
      assertThat(terminal.err()).contains("moon").doesNotContain("Exception");
    }
  }

  @Test
  void endsWithoutAWordWhenInterrupted() throws Exception {
    Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", "0");
    String url = terminal.printed(AT);
    terminal.close();

    assertThat(terminal.status()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out()).doesNotContain("Exception").contains(url);
  }

  @Test
  void saysSoWhenThePortIsTaken() throws Exception {
    try (UpworkSandbox other = UpworkSandbox.start()) {
      String port = String.valueOf(URI.create(other.baseUrl()).getPort());
      try (Terminal terminal = Terminal.run(Map.of(), "sandbox", "--port", port)) {
        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.err())
            .isEqualToNormalizingNewlines(
                "Port "
                    + port
                    + " of this machine is taken: end the program that listens there, or say"
                    + " another one with --port (0 for a free one).\n");
        assertThat(terminal.out()).isEmpty();
      }
    }
  }

  @Test
  @DisplayName("has a page whose curl command works as it stands there")
  void theCurlCommandOfItsPageWorks() throws Exception {
    assumeTrue(has("curl"), "Skipped: there is no curl.");
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      String command = shown(get(sandbox.baseUrl() + "/").body(), "curl");
      Process process = new ProcessBuilder("bash", "-c", command).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(printed).startsWith("{\"server_time\":").contains("\"jobs\":[");
      assertThat(sandbox.received().get(0).user()).contains("525");
    }
  }

  private static boolean has(String program) throws Exception {
    return new ProcessBuilder("bash", "-c", "command -v " + program).start().waitFor() == 0;
  }

  @Test
  @DisplayName("has a page whose variables are those that the other programs read")
  void theVariablesOfItsPageWork() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      String shell = shown(get(sandbox.baseUrl() + "/").body(), "shell");
      Map<String, String> environment =
          Pattern.compile("export (\\w+)=(\\S+)")
              .matcher(shell)
              .results()
              .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
      String[] arguments = shell.lines().reduce((a, b) -> b).orElseThrow().split(" ");
      assertThat(arguments[0]).isEqualTo("./examples/run");
      try (Terminal terminal =
          Terminal.run(environment, Arrays.copyOfRange(arguments, 1, arguments.length))) {
        assertThat(terminal.status()).isZero();
        assertThat(terminal.out()).contains("25 jobs");
      }
      assertThat(sandbox.received()).isNotEmpty();
    }
  }
}
