package io.github.upwork4j;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.http.RetryPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one call does differently: {@code call.with(RequestOptions.builder()...build())}. Immutable.
 */
@AutoValue
public abstract class RequestOptions {
  private static final RequestOptions NONE = builder().build();
  private static final Set<String> OURS =
      Set.of(
          "authorization",
          "host",
          "content-length",
          "content-type",
          "transfer-encoding",
          "cookie",
          "user-agent",
          "accept-encoding");

  RequestOptions() {}

  /** Returns the options that change nothing. */
  public static RequestOptions none() {
    return NONE;
  }

  /** Starts from options that change nothing. */
  public static Builder builder() {
    return new AutoValue_RequestOptions.Builder().headers(Map.of()).parameters(Map.of());
  }

  /**
   * The longest the call may take in all: waiting for the rate limit, every attempt, the waits
   * between them. Empty means as long as it needs.
   */
  public abstract Optional<Duration> deadline();

  /** Another retry policy than the client's. */
  public abstract Optional<RetryPolicy> retryPolicy();

  /**
   * Whether a second time has no effect beyond the first; true allows the call to be sent again.
   * Payments are never sent again, whatever stands here.
   */
  public abstract Optional<Boolean> idempotent();

  /** Extra headers, such as {@code X-Upwork-API-TenantId}. */
  public abstract Map<String, String> headers();

  /**
   * Extra parameters, by their wire names; they go where the endpoint's own parameters go (into the
   * JSON object, where it sends one in place of parameters), and take the place of one of the same
   * name.
   */
  public abstract Map<String, String> parameters();

  /** Returns a builder with these options. */
  public abstract Builder toBuilder();

  /** Header values may be secrets, parameters people's data: neither is printed. */
  @Override
  public final String toString() {
    return "RequestOptions{headers="
        + headers().keySet()
        + ", parameters="
        + parameters().keySet()
        + "}";
  }

  static void checkHeader(String name, String value) {
    if (name.isEmpty() || !name.chars().allMatch(c -> c > ' ' && c < 127 && c != ':')) {
      throw new IllegalArgumentException(
          "a header name takes printable ASCII without spaces and colons");
    }
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "the header " + name + " is set by the client and cannot be given");
    }
    if (!value.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "the value of the header " + name + " takes printable ASCII only");
    }
  }

  /** Makes options. */
  @AutoValue.Builder
  public abstract static class Builder {
    private final Map<String, String> extraHeaders = new LinkedHashMap<>();
    private final Map<String, String> extraParameters = new LinkedHashMap<>();

    Builder() {}

    /** The longest the call may take in all; positive. */
    public abstract Builder deadline(Duration deadline);

    /** Another retry policy. */
    public abstract Builder retryPolicy(RetryPolicy policy);

    /** Whether a second time has no effect beyond the first. */
    public abstract Builder idempotent(boolean idempotent);

    abstract Builder headers(Map<String, String> headers);

    abstract Builder parameters(Map<String, String> parameters);

    abstract Map<String, String> headers();

    abstract Map<String, String> parameters();

    /**
     * Adds a header.
     *
     * @throws IllegalArgumentException if it is one that the client sets itself, or cannot be sent;
     *     the message does not hold the value
     */
    public Builder header(String name, String value) {
      checkHeader(name, value);
      extraHeaders.put(name, value);
      return this;
    }

    /**
     * Adds a parameter that the request types of this library do not know, or takes the place of
     * one that they do.
     */
    public Builder parameter(String wireName, String value) {
      extraParameters.put(wireName, value);
      return this;
    }

    abstract RequestOptions autoBuild();

    /**
     * Returns the options.
     *
     * @throws IllegalArgumentException if the deadline is not positive
     */
    public RequestOptions build() {
      headers(merged(headers(), extraHeaders));
      parameters(merged(parameters(), extraParameters));
      RequestOptions options = autoBuild();
      options
          .deadline()
          .filter(deadline -> deadline.isNegative() || deadline.isZero())
          .ifPresent(
              deadline -> {
                throw new IllegalArgumentException("deadline must be positive, was " + deadline);
              });
      return options;
    }

    private static Map<String, String> merged(Map<String, String> old, Map<String, String> extra) {
      Map<String, String> all = new LinkedHashMap<>(old);
      all.putAll(extra);
      return Collections.unmodifiableMap(all);
    }
  }
}
