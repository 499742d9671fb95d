package io.github.upwork4j.examples;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a program's calls go, as the environment says: to the sandbox at {@code
 * UPWORK_SANDBOX_URL}; else, if {@code UPWORK_CLIENT_ID} is set, to Upwork; else to a sandbox that
 * runs as long as the program does.
 */
final class Connection implements AutoCloseable {
  private final UpworkClient client;
  private final @Nullable UpworkSandbox sandbox;
  private final boolean real;

  private Connection(UpworkClient client, @Nullable UpworkSandbox sandbox, boolean real) {
    this.client = client;
    this.sandbox = sandbox;
    this.real = real;
  }

  static Connection open(Map<String, String> environment, PrintWriter notes) {
    String url = environment.get("UPWORK_SANDBOX_URL");
    if (url != null) {
      return new Connection(
          UpworkClient.builder().sandbox(url).authorizer(authorizer(environment)).build(),
          null,
          false);
    }
    if (environment.containsKey("UPWORK_CLIENT_ID")) {
      return new Connection(
          UpworkClient.builder()
              .authorizer(authorizer(environment))
              .userAgentSuffix("examples")
              .build(),
          null,
          true);
    }
    notes.println("(a sandbox on this machine; set UPWORK_CLIENT_ID to call Upwork)");
    notes.flush();
    UpworkSandbox sandbox = UpworkSandbox.start();
    RequestAuthorizer bearer = BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken()));
    return new Connection(
        UpworkClient.builder().sandbox(sandbox.baseUrl()).authorizer(bearer).build(),
        sandbox,
        false);
  }

  UpworkClient client() {
    return client;
  }

  /** Whether calls have effects outside this machine. */
  boolean isReal() {
    return real;
  }

  @Override
  public void close() {
    client.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private static RequestAuthorizer authorizer(Map<String, String> environment) {
    Secret token = Secret.of(needed(environment, "UPWORK_ACCESS_TOKEN", "the access token"));
    String tokenSecret = environment.get("UPWORK_ACCESS_TOKEN_SECRET");
    if (tokenSecret == null) {
      return BearerAuthorizer.of(token);
    }
    return OAuth1Authorizer.of(
        OAuth1Credentials.of(
            needed(environment, "UPWORK_CLIENT_ID", "the key of the application"),
            Secret.of(needed(environment, "UPWORK_CLIENT_SECRET", "the secret of the application")),
            token.reveal(),
            Secret.of(tokenSecret)));
  }

  private static String needed(Map<String, String> environment, String name, String what) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new SettingsException(
          name
              + " is not set: it holds "
              + what
              + ". The README says where to get it; without UPWORK_CLIENT_ID and"
              + " UPWORK_SANDBOX_URL the programs need no settings.");
    }
    return value;
  }
}
