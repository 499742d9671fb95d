package io.github.upwork4j.error;

import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Upwork answered, and the answer is no success. The subclasses name the usual statuses; this class
 * itself stands for all others, redirects among them, which are never followed.
 *
 * <p>Written to a stream and read again, it has lost the headers and the body, which may be
 * people's data; all else is kept.
 */
public class UpworkApiException extends UpworkException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable String code;
  private final @Nullable String serverMessage;
  private final String method;
  private final String pathTemplate;
  private final @Nullable String requestId;
  private final int attempts;
  private final transient @Nullable Headers headers;
  private final transient @Nullable String body;

  /**
   * Makes an exception.
   *
   * @param advice what to do, as a sentence; empty for none
   */
  public UpworkApiException(ApiFailure failure, String advice) {
    super(sentence(failure, advice), null);
    this.status = failure.status();
    this.code = failure.code().orElse(null);
    this.serverMessage = failure.serverMessage().orElse(null);
    this.method = failure.method();
    this.pathTemplate = failure.pathTemplate();
    this.attempts = failure.attempts();
    this.headers = failure.headers();
    this.body = failure.body();
    String id = failure.headers().get("X-Request-Id");
    this.requestId = id != null ? id : failure.headers().get("CF-Ray");
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
    return status;
  }

  /** Upwork's error code, from the body or the header {@code X-Upwork-Error-Code}. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** The server's words, from the body or the header {@code X-Upwork-Error-Message}. */
  public Optional<String> serverMessage() {
    return Optional.ofNullable(serverMessage);
  }

  /** The HTTP method as documented. */
  public String method() {
    return method;
  }

  /** The path, with its arguments still as names. */
  public String pathTemplate() {
    return pathTemplate;
  }

  /** The headers of the answer, without cookies. */
  public Headers headers() {
    return headers == null ? Headers.EMPTY : headers;
  }

  /** The body as text, the first 64 KiB of it; empty if there was none. */
  public String body() {
    return body == null ? "" : body;
  }

  /** The id under which the server or its front end knows the request, to quote to support. */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** How many times the request was sent. */
  public int attempts() {
    return attempts;
  }
}
