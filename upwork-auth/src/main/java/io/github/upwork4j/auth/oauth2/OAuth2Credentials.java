package io.github.upwork4j.auth.oauth2;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.Secret;

/**
 * An application at Upwork: the client id and secret of a key of the type OAuth 2.0, as the API
 * Center shows them.
 *
 * <p>Immutable and thread-safe. Prints without secrets and cannot be serialized.
 */
@AutoValue
public abstract class OAuth2Credentials {
  OAuth2Credentials() {}

  /**
   * Returns the credentials of an application.
   *
   * @throws IllegalArgumentException if the id is blank or holds a control character
   */
  public static OAuth2Credentials of(String clientId, Secret clientSecret) {
    String id = clientId.strip();
    if (id.isEmpty() || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "clientId must not be blank and must not hold control characters");
    }
    return new AutoValue_OAuth2Credentials(id, clientSecret);
  }

  /** Returns the client id. */
  public abstract String clientId();

  /** Returns the client secret. */
  public abstract Secret clientSecret();

  /** Returns nothing of the values. */
  @Override
  public final String toString() {
    return "OAuth2Credentials{clientId=***, clientSecret=***}";
  }
}
