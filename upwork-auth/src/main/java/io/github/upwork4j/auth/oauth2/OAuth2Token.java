package io.github.upwork4j.auth.oauth2;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.internal.AccessTokens;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user granted: the access token that calls carry, when it ends, and the refresh token that
 * gets the next one. At Upwork an access token lives for 24 hours, a refresh token for two weeks
 * since its last use.
 *
 * <p>Immutable and thread-safe. Prints without secrets and cannot be serialized; keep it in a store
 * of yours.
 */
@AutoValue
public abstract class OAuth2Token {
  OAuth2Token() {}

  /** Starts a token. Access token, {@code issuedAt} and {@code expiresAt} are required. */
  public static Builder builder() {
    return new AutoValue_OAuth2Token.Builder().tokenType("Bearer");
  }

  /** Returns the access token. */
  public abstract Secret accessToken();

  /** Returns the refresh token; client credentials and the implicit way come without one. */
  public abstract Optional<Secret> refreshToken();

  /** Returns when the token was asked for, by this machine's clock. */
  public abstract Instant issuedAt();

  /** Returns when the access token ends, by this machine's clock. */
  public abstract Instant expiresAt();

  /** Returns the token type as the server wrote it: {@code Bearer} in any case. */
  public abstract String tokenType();

  /** Returns what may be done with it, if the server says so. */
  public abstract Optional<String> scope();

  /** Returns a builder with the values of this token. */
  public abstract Builder toBuilder();

  /** Makes tokens. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** The access token: visible ASCII characters without spaces. */
    public abstract Builder accessToken(Secret token);

    /** The refresh token. */
    public abstract Builder refreshToken(Secret token);

    abstract Builder refreshToken(Optional<Secret> token);

    /** When the token was asked for. */
    public abstract Builder issuedAt(Instant time);

    /** When the access token ends. */
    public abstract Builder expiresAt(Instant time);

    abstract Builder tokenType(String type);

    /** What may be done with it. */
    public abstract Builder scope(String scope);

    abstract OAuth2Token autoBuild();

    /**
     * Returns the token.
     *
     * @throws IllegalArgumentException if the access token holds what no header may hold, or the
     *     token is not of type Bearer
     * @throws IllegalStateException if something required is missing
     */
    public OAuth2Token build() {
      OAuth2Token token = autoBuild();
      if (!AccessTokens.isFit(token.accessToken())) {
        throw new IllegalArgumentException(AccessTokens.UNFIT);
      }
      if (!token.tokenType().equalsIgnoreCase("Bearer")) {
        throw new IllegalArgumentException("only tokens of the type Bearer can be used");
      }
      return token;
    }
  }
}
