package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.server.Recording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came in, and what became of it.
 *
 * <p>Immutable and thread-safe. Headers, parameters and body are given as received, secrets
 * included; {@link #toString()} shows neither. Names and values in a list keep the order of the
 * wire, and a name may occur more than once.
 */
public final class ReceivedRequest {
  private final IncomingRequest request;
  private final Recording.Exchange exchange;

  ReceivedRequest(Recording.Exchange exchange) {
    this.request = exchange.request;
    this.exchange = exchange;
  }

  /** When it was answered, by the clock of the sandbox that the rate limit goes by too. */
  public Instant time() {
    return exchange.time;
  }

  /**
   * The reference of the user whom the call was made for, as the token or signature says. Empty for
   * a call of the application itself or of the Jobs API, for signing in, and when authentication
   * failed.
   */
  public Optional<String> user() {
    return exchange.user.isEmpty() ? Optional.empty() : Optional.of(exchange.user);
  }

  /** The verb of the request line, in spite of any {@code http_method} parameter. */
  public String method() {
    return request.method();
  }

  /** The path, encoded as received, without the query. */
  public String path() {
    return request.rawPath();
  }

  /** The query, encoded as received, without the question mark; empty when there is none. */
  public String rawQuery() {
    String query = request.rawQuery();
    return query == null ? "" : query;
  }

  /** The decoded parameters of the query; empty when there is none. */
  public List<Map.Entry<String, String>> queryParameters() {
    return entries(request.query().all());
  }

  /** The decoded parameters of a form body; empty for every other body. */
  public List<Map.Entry<String, String>> formParameters() {
    return entries(request.form().all());
  }

  /**
   * The members of a JSON body that is an object: texts, numbers and booleans as text, null as an
   * empty text, lists and objects as JSON. Empty for every other body.
   */
  public List<Map.Entry<String, String>> jsonParameters() {
    return entries(request.json().all());
  }

  /** The first value of that name in the query, the form or the JSON body, if it is there. */
  public Optional<String> parameter(String name) {
    Parameters all = request.query().and(request.form()).and(request.json());
    return all.all().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  /** All headers, with names spelled as received. */
  public List<Map.Entry<String, String>> headers() {
    return entries(request.headers());
  }

  /** The first header of that name in whatever case, if it is there. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.header(name));
  }

  /** The body as UTF-8 text; empty when there is none. At most one mebibyte of it is kept. */
  public String body() {
    return request.body();
  }

  /** The status of the answer; 0 when the connection was cut instead. */
  public int status() {
    return exchange.status;
  }

  /**
   * Whether the request was carried out: the sandbox took it and had no objection, whatever the
   * client got to see of that. False for a request that was refused, and for one with a fault
   * instead of a call.
   */
  public boolean carriedOut() {
    return exchange.carriedOut;
  }

  /** The fault that happened to it, if one did. */
  public Optional<Fault> fault() {
    return Optional.ofNullable(exchange.fault).map(Fault::new);
  }

  /** The verb, the path, the status, and the fault if there was one. */
  @Override
  public String toString() {
    String fault = exchange.fault == null ? "" : " (" + exchange.fault + ")";
    return method() + " " + path() + " -> " + status() + fault;
  }

  private static List<Map.Entry<String, String>> entries(List<Parameter> parameters) {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (Parameter parameter : parameters) {
      entries.add(Map.entry(parameter.name(), parameter.value()));
    }
    return Collections.unmodifiableList(entries);
  }
}
