package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that others wrote, so that the sandbox is not only what we think of Upwork. What they do
 * stands in {@code src/test/sh} and {@code src/test/python}; they print a line that begins with ok
 * for each thing that was right.
 */
@DisplayName("Clients in other languages")
class OtherClientsTest {
  /** The system's, where the packages of the distribution are. */
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir Path directory;

  private UpworkSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private record Run(int status, String output) {
    long good() {
      return output.lines().filter(line -> line.startsWith("ok: ")).count();
    }
  }

  private Run run(String... command) throws Exception {
    Path output = directory.resolve("output");
    ProcessBuilder builder = new ProcessBuilder(command);
    SandboxCredentials keys = sandbox.credentials();
    builder
        .environment()
        .putAll(
            Map.of(
                "SANDBOX_URL", sandbox.baseUrl(),
                "CONSUMER_KEY", keys.consumerKey(),
                "CONSUMER_SECRET", keys.consumerSecret(),
                "ACCESS_TOKEN", keys.accessToken(),
                "ACCESS_TOKEN_SECRET", keys.accessTokenSecret(),
                "CLIENT_ID", keys.clientId(),
                "CLIENT_SECRET", keys.clientSecret(),
                "BEARER_TOKEN", keys.bearerToken(),
                "REFRESH_TOKEN", keys.refreshToken(),
                "JOBS_API_KEY", keys.jobsApiKey()));
    // A proxy of the environment is not for this machine, and Python leaves no files behind.
    builder.environment().put("NO_PROXY", "127.0.0.1");
    builder.environment().put("no_proxy", "127.0.0.1");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(Files.readString(output)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  /** Skips the test, and says so, where a command does not work. */
  private void needs(String what, String... command) throws Exception {
    boolean there;
    try {
      there = run(command).status() == 0;
    } catch (IOException e) {
      there = false;
    }
    if (!there) {
      String reason = "Skipped: there is no " + what + ".";
      System.out.println(reason);
      abort(reason);
    }
  }

  private void isRight(int things, String... command) throws Exception {
    Run run = run(command);
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.good()).as(run.output()).isEqualTo(things);
  }

  @Test
  @DisplayName("curl: calls, forms, JSON in chunks, tokens, the page")
  void curl() throws Exception {
    needs("curl and bash", "bash", "-c", "command -v curl");
    isRight(25, "bash", "src/test/sh/curl.sh");
  }

  @Test
  @DisplayName("Python's requests-oauthlib: OAuth 1.0a, signed calls and all three legs")
  void oauth1() throws Exception {
    needsPython();
    isRight(13, PYTHON, "src/test/python/oauth1_client.py");
  }

  @Test
  @DisplayName("Python's requests-oauthlib: OAuth 2.0, codes, refreshes, the other grants")
  void oauth2() throws Exception {
    needsPython();
    isRight(10, PYTHON, "src/test/python/oauth2_client.py");
  }

  private void needsPython() throws Exception {
    needs(PYTHON + " with requests-oauthlib", PYTHON, "-c", "import requests_oauthlib");
  }
}
