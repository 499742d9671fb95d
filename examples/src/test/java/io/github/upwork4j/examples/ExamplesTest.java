package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The programs, as a shell runs them. */
class ExamplesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Map<String, String> environment, String... arguments) {
    CommandLine commandLine = Main.commandLine(environment);
    return commandLine
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void withoutArgumentsAllProgramsAreListedWithOneLineEach() {
    assertThat(run(Map.of())).isZero();

    assertThat(out.toString().lines().filter(line -> line.startsWith("  ")))
        .map(line -> line.strip().split(" ")[0])
        .containsExactly(
            "job-search",
            "post-job",
            "freelancer-search",
            "jobs-feed",
            "sign-in",
            "whoami",
            "web-backend",
            "hire",
            "contract",
            "milestones",
            "pay-bonus",
            "work-diary",
            "messages",
            "time-report",
            "earnings-report",
            "sandbox");
  }

  @Test
  void jobSearchWalksPagesAndShowsATable() {
    assertThat(run(Map.of(), "job-search", "--query", "java")).isZero();

    List<String> lines = out.toString().lines().collect(Collectors.toList());
    assertThat(lines.get(0)).matches("POSTED +TITLE +TYPE +BUDGET +CLIENT +SCORE +KEY *");
    assertThat(lines).hasSize(27);
    assertThat(lines.get(26)).isEqualTo("25 jobs");
    assertThat(lines.subList(1, 26)).allMatch(line -> line.matches(".* ~[0-9a-f]{18}"));
    assertThat(err.toString())
        .contains("\r20 jobs from 2 pages")
        .contains("\r25 jobs from 3 pages");
  }

  @Test
  void jobSearchPrintsJson() {
    assertThat(run(Map.of(), "job-search", "--query", "java", "--limit", "2", "--json")).isZero();

    assertThat(out.toString()).startsWith("[\n  {\n    \"id\": \"~").contains("\"skills\": [");
    assertThat(out.toString().split("\"id\"")).hasSize(3);
  }

  @Test
  void jobSearchFilters() {
    run(Map.of(), "job-search", "--query", "java", "--type", "hourly", "--limit", "100");

    assertThat(out.toString()).contains(" Hourly ").doesNotContain(" Fixed ");
  }

  @Test
  void nothingFoundIsSaid() {
    run(Map.of(), "job-search", "--query", "zzzzqqq");

    assertThat(out.toString()).isEqualToNormalizingNewlines("No jobs found.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "job-search",
        "job-search --query java --type sometimes",
        "job-search --query java --limit 0",
        "job-search --query java --limit 500 --page-size 101",
        "job-search --query java --budget cheap",
        "job-search --nonsense",
        "post-job --title T --description D",
        "post-job --title T --description D --budget 5 --hours 3",
        "jobs-feed --budget-min -1"
      })
  void badArgumentsGetUsageAndStatus2(String line) {
    assertThat(run(Map.of(), line.split(" "))).isEqualTo(2);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Usage: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void askedForHelpAllProgramsAreListed(String option) {
    assertThat(run(Map.of(), option)).isZero();

    assertThat(out.toString()).contains("  job-search ").contains("  sandbox ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anUnknownProgramGetsTheListAndStatus2() {
    assertThat(run(Map.of(), "no-such-program")).isEqualTo(2);

    assertThat(err.toString()).contains("no-such-program").contains("  job-search ");
  }

  @Test
  void theReasonStandsBeforeTheUsage() {
    run(Map.of(), "job-search");

    assertThat(err.toString())
        .startsWith("a job search needs at least one of query, title and skills");
  }

  @Test
  void aPostedJobIsShownAsTheServerHasIt() {
    int status =
        run(
            Map.of(),
            "post-job",
            "--title",
            "Java tutor",
            "--description",
            "Two hours a week",
            "--hours",
            "20",
            "--skills",
            "java,teaching");

    assertThat(status).isZero();
    assertThat(out.toString())
        .containsPattern("Posted ~\\w+")
        .contains("title       Java tutor")
        .contains("type        hourly")
        .contains("duration    20 hours");
  }

  @Test
  void programsUseTheSandboxThatTheEnvironmentNames() {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().strict(true).start()) {
      Map<String, String> environment =
          Map.of(
              "UPWORK_SANDBOX_URL", sandbox.baseUrl(),
              "UPWORK_ACCESS_TOKEN", sandbox.credentials().bearerToken());
      assertThat(run(environment, "freelancer-search", "--query", "python", "--limit", "5"))
          .isZero();

      assertThat(sandbox.received()).hasSize(1);
      assertThat(out.toString()).endsWith("5 freelancers" + System.lineSeparator());
    }
  }

  @Test
  void oauth1KeysSignTheCalls() {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().strict(true).start()) {
      Map<String, String> environment =
          Map.of(
              "UPWORK_SANDBOX_URL", sandbox.baseUrl(),
              "UPWORK_CONSUMER_KEY", sandbox.credentials().consumerKey(),
              "UPWORK_CONSUMER_SECRET", sandbox.credentials().consumerSecret(),
              "UPWORK_ACCESS_TOKEN", sandbox.credentials().accessToken(),
              "UPWORK_ACCESS_TOKEN_SECRET", sandbox.credentials().accessTokenSecret());
      assertThat(run(environment, "job-search", "--query", "C++ \"back end\"", "--limit", "5"))
          .isZero();
    }
  }

  @Test
  void aServerThatRefusesIsASentenceAndStatus1() {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().strict(true).start()) {
      Map<String, String> environment =
          Map.of("UPWORK_SANDBOX_URL", sandbox.baseUrl(), "UPWORK_ACCESS_TOKEN", "wrong");
      assertThat(run(environment, "job-search", "--query", "java")).isEqualTo(1);

      assertThat(err.toString()).contains("HTTP 401").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UPWORK_CLIENT_ID, UPWORK_CLIENT_SECRET is not set",
    "UPWORK_CONSUMER_KEY, UPWORK_CONSUMER_SECRET is not set",
    "UPWORK_ACCESS_TOKEN_SECRET, UPWORK_CONSUMER_KEY is not set",
    "UPWORK_SANDBOX_URL, UPWORK_SANDBOX_URL is set and no credentials are"
  })
  void missingCredentialsAreNamed(String set, String message) {
    assertThat(run(Map.of(set, "http://localhost:1"), "job-search", "--query", "java"))
        .isEqualTo(1);

    assertThat(err.toString()).startsWith(message);
  }

  @Test
  void whoamiNamesTheUserOfTheSandboxUnlessSaidOtherwise() {
    assertThat(run(Map.of(), "whoami")).isZero();

    assertThat(out.toString()).isEqualToNormalizingNewlines("John Johnson (525)\n");
  }

  @Test
  void whoHasNotSignedInIsToldHow(@TempDir Path settings) {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().strict(true).start()) {
      Map<String, String> environment =
          Map.of(
              "UPWORK_SANDBOX_URL", sandbox.baseUrl(),
              "UPWORK_CLIENT_ID", sandbox.credentials().clientId(),
              "UPWORK_CLIENT_SECRET", sandbox.credentials().clientSecret(),
              "XDG_CONFIG_HOME", settings.toString());
      assertThat(run(environment, "whoami")).isEqualTo(1);
    }
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "Nobody has signed in: the token store is empty.\n"
                + "To sign in: ./examples/run sign-in\n");
  }

  @Test
  void aCallbackThatOnlyAWebBackendReceivesIsToldSo() {
    Map<String, String> environment = Map.of("UPWORK_CALLBACK_URL", "https://example.com/callback");

    assertThat(run(environment, "sign-in")).isEqualTo(1);
    assertThat(err.toString())
        .contains("UPWORK_CALLBACK_URL is https://, which a web backend receives");
    assertThat(run(environment, "web-backend")).isEqualTo(1);
    assertThat(err.toString()).contains("say with --port where the proxy finds this program");
  }

  @Test
  void aPortThatIsTakenIsASentence() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> environment =
          Map.of("UPWORK_CALLBACK_URL", "http://localhost:" + other.getLocalPort() + "/callback");

      assertThat(run(environment, "sign-in")).isEqualTo(1);
      assertThat(run(environment, "web-backend")).isEqualTo(1);
      assertThat(err.toString().split("Port " + other.getLocalPort() + " of this machine is taken"))
          .hasSize(3);
      assertThat(err.toString()).doesNotContain("Exception");
    }
  }

  @Test
  void theFeedIsShown() {
    assertThat(run(Map.of(), "jobs-feed", "--limit", "7", "--payment-verified")).isZero();

    assertThat(out.toString()).endsWith("7 jobs" + System.lineSeparator());
  }
}
