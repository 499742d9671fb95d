package io.github.upwork4j.error;

import java.util.Optional;
import okhttp3.Headers;

/**
 * Upwork answered, and the answer is no success. The subclasses name the usual statuses; this class
 * itself stands for all others, redirects among them, which are never followed.
 */
public class UpworkApiException extends UpworkException {
  private static final long serialVersionUID = 1;

  private final transient ApiFailure failure;

  /**
   * Makes an exception.
   *
   * @param advice what to do, as a sentence; empty for none
   */
  public UpworkApiException(ApiFailure failure, String advice) {
    super(sentence(failure, advice), null);
    this.failure = failure;
  }

  private static String sentence(ApiFailure failure, String advice) {
    StringBuilder text =
        new StringBuilder("The server answered HTTP ")
            .append(failure.status())
            .append(" to ")
            .append(failure.method())
            .append(' ')
            .append(failure.pathTemplate());
    if (failure.attempts() > 1) {
      text.append(" (attempt ").append(failure.attempts()).append(')');
    }
    failure.serverMessage().ifPresent(message -> text.append(": ").append(message));
    failure.code().ifPresent(code -> text.append(" [code ").append(code).append(']'));
    if (text.charAt(text.length() - 1) != '.') {
      text.append('.');
    }
    if (!advice.isEmpty()) {
      text.append(' ').append(advice);
    }
    return text.toString();
  }

  /** The HTTP status. */
  public int status() {
    return failure.status();
  }

  /** Upwork's error code, from the body or the header {@code X-Upwork-Error-Code}. */
  public Optional<String> code() {
    return failure.code();
  }

  /** The server's words, from the body or the header {@code X-Upwork-Error-Message}. */
  public Optional<String> serverMessage() {
    return failure.serverMessage();
  }

  /** The HTTP method as documented. */
  public String method() {
    return failure.method();
  }

  /** The path, with its arguments still as names. */
  public String pathTemplate() {
    return failure.pathTemplate();
  }

  /** The headers of the answer, without cookies. */
  public Headers headers() {
    return failure.headers();
  }

  /** The body as text, the first 64 KiB of it; empty if there was none. */
  public String body() {
    return failure.body();
  }

  /** The id under which the server or its front end knows the request, to quote to support. */
  public Optional<String> requestId() {
    String id = failure.headers().get("X-Request-Id");
    return Optional.ofNullable(id != null ? id : failure.headers().get("CF-Ray"));
  }

  /** How many times the request was sent. */
  public int attempts() {
    return failure.attempts();
  }
}
