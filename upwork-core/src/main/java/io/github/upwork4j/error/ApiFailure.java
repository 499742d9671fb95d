package io.github.upwork4j.error;

import com.google.auto.value.AutoValue;
import java.util.Optional;
import okhttp3.Headers;

/** An answer that is no success, with all that it said. Immutable. */
@AutoValue
public abstract class ApiFailure {
  ApiFailure() {}

  /** Starts a failure; code and message are absent, headers and body empty until set. */
  public static Builder builder() {
    return new AutoValue_ApiFailure.Builder().headers(Headers.EMPTY).body("").attempts(1);
  }

  /** The HTTP method as documented, also where it went out as POST with {@code http_method}. */
  public abstract String method();

  /** The path with its arguments still as names: {@code /api/hr/v2/jobs/{job_key}}. */
  public abstract String pathTemplate();

  /** The HTTP status. */
  public abstract int status();

  /** Upwork's error code; empty if the answer has none. */
  public abstract Optional<String> code();

  /** The server's words, cleaned of control characters and cut at 300 characters. */
  public abstract Optional<String> serverMessage();

  /** The headers of the answer, without cookies. */
  public abstract Headers headers();

  /** The body as text, the first 64 KiB of it; empty if there was none. */
  public abstract String body();

  /** How many times the request was sent. */
  public abstract int attempts();

  /** The key permission that the call needs, in the words of the documentation. */
  public abstract Optional<String> keyPermission();

  /** Never prints the body or the headers. */
  @Override
  public final String toString() {
    return method() + " " + pathTemplate() + ": HTTP " + status();
  }

  /** Makes a failure. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** The HTTP method. Required. */
    public abstract Builder method(String method);

    /** The path template. Required. */
    public abstract Builder pathTemplate(String template);

    /** The HTTP status. Required. */
    public abstract Builder status(int status);

    /** Upwork's error code. */
    public abstract Builder code(Optional<String> code);

    /** The server's words. */
    public abstract Builder serverMessage(Optional<String> message);

    /** The headers. */
    public abstract Builder headers(Headers headers);

    /** The body. */
    public abstract Builder body(String body);

    /** How many times the request was sent. */
    public abstract Builder attempts(int attempts);

    /** The key permission of the call. */
    public abstract Builder keyPermission(Optional<String> permission);

    /** Returns the failure. */
    public abstract ApiFailure build();
  }
}
