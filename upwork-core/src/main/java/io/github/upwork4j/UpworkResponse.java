package io.github.upwork4j;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what came around its value. Immutable.
 *
 * @param <T> the value
 */
public final class UpworkResponse<T> {
  private final T value;
  private final int status;
  private final Headers headers;
  private final int attempts;
  private final @Nullable AuthUser authUser;
  private final @Nullable Instant serverTime;
  private final Map<String, @Nullable Object> additionalProperties;
  private final ByteString body;

  UpworkResponse(
      ResponseReader.Decoded<T> decoded,
      int status,
      Headers headers,
      int attempts,
      ByteString body) {
    this.value = decoded.value();
    this.authUser = decoded.authUser();
    this.serverTime = decoded.serverTime();
    this.additionalProperties = decoded.additionalProperties();
    this.status = status;
    this.headers = headers;
    this.attempts = attempts;
    this.body = body;
  }

  /** The value. */
  public T value() {
    return value;
  }

  /** The HTTP status, 200 to 299. */
  public int status() {
    return status;
  }

  /** The headers of the answer, without cookies. */
  public Headers headers() {
    return headers;
  }

  /** How many times the request was sent. */
  public int attempts() {
    return attempts;
  }

  /** The user that the call was made for; empty where the answer does not say. */
  public Optional<AuthUser> authUser() {
    return Optional.ofNullable(authUser);
  }

  /** Upwork's clock, in whole seconds; empty where the answer does not say. */
  public Optional<Instant> serverTime() {
    return Optional.ofNullable(serverTime);
  }

  /** Fields beside the value that this library does not know, by their wire names. */
  public Map<String, @Nullable Object> additionalProperties() {
    return additionalProperties;
  }

  /** The body as it came, as text. */
  public String body() {
    return body.utf8();
  }

  /** Prints the status only: the rest is people's data. */
  @Override
  public String toString() {
    return "UpworkResponse{status=" + status + ", attempts=" + attempts + "}";
  }
}
