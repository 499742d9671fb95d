package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.Secret;
import io.github.upwork4j.endpoint.PercentEncoding;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who signs: an application, by its consumer key and secret, and mostly a user who let it in, by a
 * token and its secret ("OAuth 1.0" in Upwork's documentation; client and token credentials in RFC
 * 5849). The token and its secret only come together.
 *
 * <p>Immutable and thread-safe. Prints without secrets and cannot be serialized.
 */
public final class OAuth1Credentials {
  private final String consumerKey;
  private final Secret consumerSecret;
  private final @Nullable String token;
  private final @Nullable Secret tokenSecret;
  private final HmacSha1 hmac;

  /** A token without a secret is one whose secret is empty, which RFC 5849 allows. */
  OAuth1Credentials(
      String consumerKey,
      Secret consumerSecret,
      @Nullable String token,
      @Nullable Secret tokenSecret) {
    this.consumerKey = consumerKey;
    this.consumerSecret = consumerSecret;
    this.token = token;
    this.tokenSecret = tokenSecret;
    this.hmac =
        new HmacSha1(
            PercentEncoding.encode(consumerSecret.reveal())
                + '&'
                + (tokenSecret == null ? "" : PercentEncoding.encode(tokenSecret.reveal())));
  }

  /**
   * Returns the credentials of an application on behalf of a user.
   *
   * @throws IllegalArgumentException if the key or the token is blank
   */
  public static OAuth1Credentials of(
      String consumerKey, Secret consumerSecret, String token, Secret tokenSecret) {
    return ofConsumer(consumerKey, consumerSecret).withToken(token, tokenSecret);
  }

  /**
   * Returns the credentials of an application alone, as it asks for a request token with.
   *
   * @throws IllegalArgumentException if the key is blank
   */
  public static OAuth1Credentials ofConsumer(String consumerKey, Secret consumerSecret) {
    return new OAuth1Credentials(
        checked("consumerKey", consumerKey), consumerSecret, /* token= */ null, null);
  }

  /**
   * Returns the credentials of the same application with another token and its secret.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  public OAuth1Credentials withToken(String token, Secret tokenSecret) {
    return new OAuth1Credentials(consumerKey, consumerSecret, checked("token", token), tokenSecret);
  }

  /** Returns the key of the application. */
  public String consumerKey() {
    return consumerKey;
  }

  /** Returns the secret of the application. */
  public Secret consumerSecret() {
    return consumerSecret;
  }

  /** Returns the token, unless the application is on its own. */
  public Optional<String> token() {
    return Optional.ofNullable(token);
  }

  /** Returns the secret of the token, unless the application is on its own. */
  public Optional<Secret> tokenSecret() {
    return Optional.ofNullable(tokenSecret);
  }

  HmacSha1 hmac() {
    return hmac;
  }

  private static String checked(String name, String value) {
    String stripped = value.strip();
    if (stripped.isEmpty() || stripped.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          name + " must not be blank and must not hold control characters");
    }
    return stripped;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof OAuth1Credentials)) {
      return false;
    }
    OAuth1Credentials that = (OAuth1Credentials) other;
    return consumerKey.equals(that.consumerKey)
        && consumerSecret.equals(that.consumerSecret)
        && Objects.equals(token, that.token)
        && Objects.equals(tokenSecret, that.tokenSecret);
  }

  @Override
  public int hashCode() {
    return Objects.hash(consumerKey, consumerSecret, token, tokenSecret);
  }

  /** Returns whether there is a token, and nothing of the values. */
  @Override
  public String toString() {
    return "OAuth1Credentials{consumer=***, token=" + (token == null ? "none" : "***") + "}";
  }
}
