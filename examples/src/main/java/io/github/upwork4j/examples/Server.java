package io.github.upwork4j.examples;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.auth.environment.UpworkEnvironment;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth2.FileTokenStore;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Endpoints;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.sandbox.SandboxCredentials;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server that a program talks to, as the environment says: the sandbox at {@code
 * UPWORK_SANDBOX_URL}; else, if there are credentials, Upwork; else a sandbox that runs as long as
 * the program does. And what it takes to be let in there.
 */
final class Server implements AutoCloseable {
  private final UpworkEnvironment environment;
  private final Map<String, String> variables;
  private final @Nullable String sandboxUrl;
  private final @Nullable UpworkSandbox own;

  private Server(
      Map<String, String> variables, @Nullable String sandboxUrl, @Nullable UpworkSandbox own) {
    this.environment = UpworkEnvironment.of(variables);
    this.variables = variables;
    this.sandboxUrl = sandboxUrl;
    this.own = own;
  }

  static Server of(Map<String, String> variables, PrintWriter notes) {
    UpworkEnvironment environment = UpworkEnvironment.of(variables);
    String url = variables.getOrDefault("UPWORK_SANDBOX_URL", "");
    boolean credentials =
        environment.hasOAuth2() || environment.hasOAuth1() || environment.accessToken().isPresent();
    if (!url.isBlank() && !credentials) {
      throw new SettingsException(
          "UPWORK_SANDBOX_URL is set and no credentials are: the program that runs that sandbox"
              + " (./examples/run sandbox) prints which to set.");
    }
    if (credentials) {
      return new Server(variables, url.isBlank() ? null : url, /* own= */ null);
    }
    notes.println("(a sandbox on this machine; set UPWORK_CLIENT_ID to call Upwork)");
    notes.flush();
    UpworkSandbox sandbox =
        UpworkSandbox.builder().applicationName("the example").clock(Clock.systemUTC()).start();
    return new Server(variables, sandbox.baseUrl(), sandbox);
  }

  /** Whether calls have effects outside this machine. */
  boolean isReal() {
    return sandboxUrl == null;
  }

  String callbackUrl() {
    return environment.callbackUrl();
  }

  /** Starts a client of this server. */
  UpworkClient.Builder client() {
    return sandboxUrl == null
        ? UpworkClient.builder().userAgentSuffix("examples")
        : UpworkClient.builder().sandbox(sandboxUrl);
  }

  /** Starts what signs users in there. */
  OAuth2Client.Builder oauth() {
    return OAuth2Client.builder(key())
        .endpoints(
            sandboxUrl == null ? OAuth2Endpoints.upwork() : OAuth2Endpoints.sandbox(sandboxUrl));
  }

  private OAuth2Credentials key() {
    if (own == null) {
      return environment.oauth2Credentials();
    }
    SandboxCredentials keys = own.credentials();
    return OAuth2Credentials.of(keys.clientId(), Secret.of(keys.clientSecret()));
  }

  /** Where the token of who signed in last is kept; empty where it dies with the sandbox. */
  Optional<Path> tokenFile() {
    Optional<Path> chosen = environment.tokenFile();
    if (chosen.isPresent() || own != null) {
      return chosen;
    }
    return Optional.of(settingsDirectory().resolve(isReal() ? "token.json" : "sandbox-token.json"));
  }

  private Path settingsDirectory() {
    String named = variables.getOrDefault("XDG_CONFIG_HOME", variables.get("APPDATA"));
    return (named == null ? Path.of(System.getProperty("user.home"), ".config") : Path.of(named))
        .resolve("upwork4j");
  }

  TokenStore tokenStore() {
    return tokenFile().<TokenStore>map(FileTokenStore::at).orElseGet(TokenStore::inMemory);
  }

  /** Returns what lets calls in: the credentials that say most, else the token of who signed in. */
  RequestAuthorizer authorizer() {
    if (own != null) {
      return BearerAuthorizer.of(Secret.of(own.credentials().bearerToken()));
    }
    if (environment.hasOAuth1()) {
      return OAuth1Authorizer.of(environment.oauth1Credentials());
    }
    Optional<Secret> token = environment.accessToken();
    return token.isPresent()
        ? BearerAuthorizer.of(token.get())
        : OAuth2Authorizer.builder(oauth().build(), tokenStore()).build();
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }
}
