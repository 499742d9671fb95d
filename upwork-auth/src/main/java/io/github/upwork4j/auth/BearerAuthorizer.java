package io.github.upwork4j.auth;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.internal.AccessTokens;
import io.github.upwork4j.http.NotWorthRetrying;
import io.github.upwork4j.http.RequestAuthorizer;
import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends an access token of OAuth 2.0 that somebody else obtained and keeps fresh, as {@code
 * Authorization: Bearer …} (RFC 6750, section 2.1; "OAuth 2.0" in Upwork's documentation). An
 * {@code Authorization} header that is already there is replaced.
 *
 * <p>Thread-safe; with {@link #from} as far as the supplier is.
 */
public final class BearerAuthorizer implements RequestAuthorizer {
  private final Supplier<Secret> tokens;

  private BearerAuthorizer(Supplier<Secret> tokens) {
    this.tokens = tokens;
  }

  /**
   * Sends always the same token.
   *
   * @throws IllegalArgumentException if the token holds spaces, control characters or characters
   *     outside ASCII, which no header may hold
   */
  public static BearerAuthorizer of(Secret token) {
    if (!AccessTokens.isFit(token)) {
      throw new IllegalArgumentException(AccessTokens.UNFIT);
    }
    return new BearerAuthorizer(() -> token);
  }

  /**
   * Asks {@code tokens} before each attempt, from many threads at once. A call fails without being
   * sent if the supplier has no token or one that no header may hold. After a 401 the request is
   * sent once more if the supplier has another token by then.
   */
  public static BearerAuthorizer from(Supplier<Secret> tokens) {
    return new BearerAuthorizer(tokens);
  }

  @Override
  public Request authorize(Request request) throws IOException {
    return request.newBuilder().header("Authorization", header()).build();
  }

  @Override
  public boolean renew(Request refused, Response answer) throws IOException {
    return answer.code() == 401 && !header().equals(refused.header("Authorization"));
  }

  private String header() throws IOException {
    @Nullable Secret token = tokens.get();
    if (token == null) {
      throw new NoUsableToken("there is no access token to send, the supplier returned null");
    }
    if (!AccessTokens.isFit(token)) {
      throw new NoUsableToken(AccessTokens.UNFIT);
    }
    return "Bearer " + token.reveal();
  }

  /** Returns the kind of authorization, without the token. */
  @Override
  public String toString() {
    return "BearerAuthorizer{token=***}";
  }

  private static final class NoUsableToken extends IOException implements NotWorthRetrying {
    private static final long serialVersionUID = 1;

    NoUsableToken(String message) {
      super(message);
    }
  }
}
