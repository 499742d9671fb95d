package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in from the first click to the greeting, whatever the visitor looks at pages with. */
abstract class SignInFlow {
  @TempDir Path directory;
  private Visitor visitor;
  private UpworkSandbox sandbox;
  private Path tokenFile;
  private Map<String, String> environment;

  abstract Visitor visitor() throws Exception;

  @BeforeEach
  void start() throws Exception {
    visitor = visitor();
    sandbox = UpworkSandbox.builder().strict(true).start();
    tokenFile = directory.resolve("settings/token.json");
    environment =
        Map.of(
            "UPWORK_SANDBOX_URL", sandbox.baseUrl(),
            "UPWORK_CLIENT_ID", sandbox.credentials().clientId(),
            "UPWORK_CLIENT_SECRET", sandbox.credentials().clientSecret(),
            "UPWORK_CALLBACK_URL", "http://localhost:0/auth/upwork/callback",
            "UPWORK_TOKEN_FILE", tokenFile.toString());
  }

  @AfterEach
  void close() throws Exception {
    if (sandbox != null) {
      sandbox.close();
    }
    if (visitor != null) {
      visitor.close();
    }
  }

  private Terminal whoami() throws InterruptedException {
    try (Terminal whoami = Terminal.run(environment, "whoami")) {
      whoami.status();
      return whoami;
    }
  }

  @Test
  void aProgramIsLetInAndStaysSignedIn() throws Exception {
    try (Terminal signIn = Terminal.run(environment, "sign-in", "--no-browser")) {
      visitor.open(signIn.printed("\n  (http://\\S+)\n"));
      visitor.click("allow");

      assertThat(visitor.title()).isEqualTo("You are signed in");
      assertThat(signIn.status()).as(signIn.err()).isZero();
      assertThat(signIn.out())
          .contains("\nHello John! You are signed in as John Johnson.\n")
          .endsWith("The token is in " + tokenFile + "; try: ./examples/run whoami\n");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile)))
        .isEqualTo("rw-------");
    assertThat(whoami().out()).isEqualTo("John Johnson (525)\n");

    String before = Files.readString(tokenFile);
    sandbox.tokens().expireAccessTokens();
    assertThat(whoami().out()).isEqualTo("John Johnson (525)\n");
    assertThat(Files.readString(tokenFile)).isNotEqualTo(before);

    sandbox.tokens().revokeAll();
    Terminal refused = whoami();
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains("The user has to sign in again.\n")
        .endsWith("To sign in: ./examples/run sign-in\n");
  }

  @Test
  void aProgramIsTurnedAway() throws Exception {
    try (Terminal signIn = Terminal.run(environment, "sign-in", "--no-browser")) {
      visitor.open(signIn.printed("\n  (http://\\S+)\n"));
      visitor.click("deny");

      assertThat(visitor.title()).isEqualTo("You said no");
      assertThat(signIn.status()).isEqualTo(1);
      assertThat(signIn.err())
          .startsWith("The user did not let this application in (the callback, access_denied");
    }
    assertThat(tokenFile).doesNotExist();
  }

  @Test
  void aWebBackendGreetsWhoSignsIn() throws Exception {
    try (Terminal backend = Terminal.run(environment, "web-backend")) {
      visitor.open(backend.printed("Open (http://\\S+) in a browser"));
      assertThat(visitor.title()).isEqualTo("Welcome");

      visitor.click("login");
      visitor.click("deny");
      assertThat(visitor.title()).isEqualTo("You are not signed in");
      assertThat(visitor.text()).contains("The user did not let this application in");

      visitor.click("login");
      visitor.click("allow");
      assertThat(visitor.title()).isEqualTo("Hello John!");
      assertThat(visitor.text()).contains("You are signed in as John Johnson.");

      visitor.click("logout");
      assertThat(visitor.title()).isEqualTo("Welcome");
    }
  }
}
