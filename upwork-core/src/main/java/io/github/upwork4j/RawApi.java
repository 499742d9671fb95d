package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.Map;

/**
 * Any path with any parameters, for what this library does not know: {@code client.raw().get(path,
 * Map.of()).execute()}. The calls go through the same signing, retries, rate limit and errors as
 * all others; the answer comes as its text.
 *
 * <p>Paths are those of the client's base URL: they start with one slash, are percent-encoded
 * already, and end in {@code .json} where that is wanted. Anything else is refused with an {@link
 * IllegalArgumentException} before it is sent. Thread-safe.
 */
public final class RawApi {
  private final RequestFactory requests;
  private final CallRunner runner;

  RawApi(RequestFactory requests, CallRunner runner) {
    this.requests = requests;
    this.runner = runner;
  }

  /** Asks with GET; the parameters go into the query. */
  public UpworkCall<String> get(String path, Map<String, String> parameters) {
    return call(Endpoint.get(checked(path)), parameters);
  }

  /** Sends a form with POST. Not sent again once it may have arrived. */
  public UpworkCall<String> post(String path, Map<String, String> parameters) {
    return call(Endpoint.post(checked(path)), parameters);
  }

  /** Sends a JSON object with PUT. Not sent again once it may have arrived. */
  public UpworkCall<String> put(String path, Map<String, String> parameters) {
    return call(Endpoint.put(checked(path)), parameters);
  }

  /** Sends a JSON object with DELETE. Not sent again once it may have arrived. */
  public UpworkCall<String> delete(String path, Map<String, String> parameters) {
    return call(Endpoint.delete(checked(path)), parameters);
  }

  private UpworkCall<String> call(
      Endpoint.Declaration declaration, Map<String, String> parameters) {
    Arguments.Builder arguments = Arguments.builder();
    parameters.forEach((name, value) -> arguments.set(name, value));
    return new RestCall<>(
        requests,
        runner,
        declaration.withoutSuffix().returning(Wire.TEXT),
        arguments.build(),
        RequestOptions.none(),
        (body, response) ->
            new ResponseReader.Decoded<>(
                new String(body, java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static String checked(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException(
          "path must start with one '/': only paths of the client's base URL can be called");
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || c >= 127 || "\\?#{}\"<>^`|".indexOf(c) >= 0) {
        throw new IllegalArgumentException(
            "path holds a character at index "
                + i
                + " that must be percent-encoded; parameters do not go into the path");
      }
    }
    for (String segment : path.substring(1).split("/", -1)) {
      String plain = segment.replace("%2e", ".").replace("%2E", ".");
      if (plain.equals(".") || plain.equals("..")) {
        throw new IllegalArgumentException("path must not hold the segments '.' and '..'");
      }
    }
    return path;
  }
}
