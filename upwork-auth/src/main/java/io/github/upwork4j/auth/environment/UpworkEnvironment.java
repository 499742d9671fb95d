package io.github.upwork4j.auth.environment;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.EnvironmentException;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.signin.LoopbackReceiver;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Credentials from the environment of a program, so that they stand in none of its files:
 *
 * <ul>
 *   <li>OAuth 2.0: {@code UPWORK_CLIENT_ID} and {@code UPWORK_CLIENT_SECRET}; {@code
 *       UPWORK_CALLBACK_URL} and {@code UPWORK_TOKEN_FILE} for signing in; {@code
 *       UPWORK_ACCESS_TOKEN} for a token that somebody else got;
 *   <li>OAuth 1.0a: {@code UPWORK_CONSUMER_KEY} and {@code UPWORK_CONSUMER_SECRET}, and for a user
 *       {@code UPWORK_ACCESS_TOKEN} and {@code UPWORK_ACCESS_TOKEN_SECRET}.
 * </ul>
 *
 * <p>A variable that is blank counts as not set. Methods throw {@link EnvironmentException} where
 * one is missing or malformed. Nothing is read before it is asked for.
 *
 * <p>Immutable and thread-safe. Prints without values.
 */
public final class UpworkEnvironment {
  private static final String API_CENTER =
      "Upwork's API Center (https://www.upwork.com/developer/keys), with a key of the type ";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Map<String, String> variables;

  private UpworkEnvironment(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /** Returns the environment of this program, as it was started with. */
  public static UpworkEnvironment system() {
    return of(System.getenv());
  }

  /** Returns an environment of these variables, by name. */
  public static UpworkEnvironment of(Map<String, String> variables) {
    return new UpworkEnvironment(variables);
  }

  /** Returns whether there is something of a key of OAuth 2.0: {@code UPWORK_CLIENT_ID}. */
  public boolean hasOAuth2() {
    return find("UPWORK_CLIENT_ID") != null;
  }

  /** Returns the key of OAuth 2.0: {@code UPWORK_CLIENT_ID} and {@code UPWORK_CLIENT_SECRET}. */
  public OAuth2Credentials oauth2Credentials() {
    String from = API_CENTER + "OAuth 2.0";
    return OAuth2Credentials.of(
        need("UPWORK_CLIENT_ID", "the client id", from),
        Secret.of(need("UPWORK_CLIENT_SECRET", "the client secret", from)));
  }

  /**
   * Returns the callback that is registered for the key: {@code UPWORK_CALLBACK_URL}, {@link
   * LoopbackReceiver#DEFAULT_CALLBACK_URL} where it is not set.
   */
  public String callbackUrl() {
    @Nullable String url = find("UPWORK_CALLBACK_URL");
    if (url == null) {
      return LoopbackReceiver.DEFAULT_CALLBACK_URL;
    }
    if (!isCallback(url)) {
      throw new EnvironmentException(
          "UPWORK_CALLBACK_URL is no callback: it holds what is registered for the key, https:// or"
              + " http:// on this machine, without fragment: "
              + LoopbackReceiver.DEFAULT_CALLBACK_URL);
    }
    return url;
  }

  private static boolean isCallback(String text) {
    try {
      URI url = new URI(text);
      return url.getHost() != null
          && url.getRawFragment() == null
          && ("https".equals(url.getScheme())
              || ("http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost())));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Returns where the token of the user is kept: {@code UPWORK_TOKEN_FILE}; empty if not set. */
  public Optional<Path> tokenFile() {
    @Nullable String file = find("UPWORK_TOKEN_FILE");
    if (file == null) {
      return Optional.empty();
    }
    if (file.startsWith("~")) {
      throw new EnvironmentException(
          "UPWORK_TOKEN_FILE starts with ~, which only a shell replaces: write the whole path.");
    }
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      throw new EnvironmentException("UPWORK_TOKEN_FILE is no path of a file on this system.");
    }
  }

  /**
   * Returns an access token of OAuth 2.0 that somebody else got and renews: {@code
   * UPWORK_ACCESS_TOKEN}; empty if it is not set, or belongs to OAuth 1.0a as {@link #hasOAuth1}
   * says.
   */
  public Optional<Secret> accessToken() {
    return hasOAuth1()
        ? Optional.empty()
        : Optional.ofNullable(find("UPWORK_ACCESS_TOKEN")).map(Secret::of);
  }

  /**
   * Returns whether there is something of OAuth 1.0a: {@code UPWORK_CONSUMER_KEY} or {@code
   * UPWORK_ACCESS_TOKEN_SECRET}.
   */
  public boolean hasOAuth1() {
    return find("UPWORK_CONSUMER_KEY") != null || find("UPWORK_ACCESS_TOKEN_SECRET") != null;
  }

  /**
   * Returns the key of OAuth 1.0a, to sign users in with: {@code UPWORK_CONSUMER_KEY} and {@code
   * UPWORK_CONSUMER_SECRET}.
   */
  public OAuth1Credentials oauth1Consumer() {
    String from = API_CENTER + "OAuth 1.0";
    return OAuth1Credentials.ofConsumer(
        need("UPWORK_CONSUMER_KEY", "the key of the application", from),
        Secret.of(need("UPWORK_CONSUMER_SECRET", "the secret of the application", from)));
  }

  /**
   * Returns the key of OAuth 1.0a together with the token of a user: {@link #oauth1Consumer}, and
   * {@code UPWORK_ACCESS_TOKEN} and {@code UPWORK_ACCESS_TOKEN_SECRET}.
   */
  public OAuth1Credentials oauth1Credentials() {
    String from = "signing a user in with OAuth 1.0a";
    return oauth1Consumer()
        .withToken(
            need("UPWORK_ACCESS_TOKEN", "the access token of the user", from),
            Secret.of(need("UPWORK_ACCESS_TOKEN_SECRET", "the secret of that token", from)));
  }

  private String need(String name, String what, String from) {
    @Nullable String value = find(name);
    if (value == null) {
      throw new EnvironmentException(
          name + " is not set: it holds " + what + ", which comes from " + from + ".");
    }
    return value;
  }

  /** Credentials are visible characters of ASCII, and paths and addresses have no use for these. */
  private @Nullable String find(String name) {
    @Nullable String value = variables.get(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    String stripped = value.strip();
    if (stripped.chars().anyMatch(Character::isISOControl)) {
      throw new EnvironmentException(
          name + " holds a line break or another control character: set it to one line of text.");
    }
    if (stripped.startsWith("\"") || stripped.startsWith("'")) {
      throw new EnvironmentException(
          name + " starts with a quotation mark, which only a shell takes away: set it without.");
    }
    return stripped;
  }

  /** Returns nothing of the values. */
  @Override
  public String toString() {
    return "UpworkEnvironment{***}";
  }
}
