package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.catalogue.Endpoint;
import io.github.upwork4j.sandbox.internal.catalogue.Route;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request for a documented call, with its arguments taken apart. Immutable. */
public final class Call {
  private final Route route;
  private final IncomingRequest request;
  private final Parameters params;

  /**
   * Takes the arguments of the request apart.
   *
   * @throws ApiError 400 when a body or a wrapped argument is not the JSON it should be
   */
  public Call(Route route, IncomingRequest request) {
    this.route = route;
    this.request = request;
    if (request.isJsonMalformed()) {
      throw ApiError.badRequest("The body is not valid JSON");
    }
    boolean readsBody = !request.effectiveMethod().equals("GET");
    Parameters all =
        readsBody ? request.query().and(request.form()).and(request.json()) : request.query();
    String wrapper = route.endpoint().wrapper();
    this.params = wrapper == null ? all : unwrapped(wrapper, all);
  }

  private static Parameters unwrapped(String wrapper, Parameters all) {
    String text = all.first(wrapper);
    if (text == null) {
      throw ApiError.badRequest(
          "Missing required parameter: " + wrapper + " (all arguments as one JSON object)");
    }
    try {
      Object tree = Json.read(text);
      if (tree instanceof Map) {
        return Parameters.ofJson(tree);
      }
    } catch (Json.MalformedJsonException e) {
      // Said below, together with JSON that is no object.
    }
    throw ApiError.badRequest(
        "Invalid value of parameter " + wrapper + ": a JSON object is expected");
  }

  public Endpoint endpoint() {
    return route.endpoint();
  }

  public IncomingRequest request() {
    return request;
  }

  /** All arguments but those in the path. */
  public Parameters params() {
    return params;
  }

  /** The first value of a parameter, or null; an empty one counts as none. */
  public @Nullable String param(String name) {
    return params.first(name);
  }

  /**
   * The first value of a parameter that has to be there.
   *
   * @throws ApiError 400 when it is not
   */
  public String require(String name) {
    String value = params.first(name);
    if (value == null) {
      throw ApiError.missing(name);
    }
    return value;
  }

  /** An argument of the path. */
  public String argument(String name) {
    String value = route.arguments().get(name);
    if (value == null) {
      throw new IllegalStateException("no argument " + name + " in " + endpoint());
    }
    return value;
  }

  /** An argument of the path, or null where the path has none of that name. */
  public @Nullable String argumentOrNull(String name) {
    return route.arguments().get(name);
  }

  /**
   * The values of an argument of the path that takes several.
   *
   * @throws ApiError 400 when there are only separators
   */
  public List<String> keys(String name) {
    List<String> keys =
        Stream.of(argument(name).split(";", -1))
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableList());
    if (keys.isEmpty()) {
      throw ApiError.badRequest("Invalid value of parameter " + name + ": a key expected");
    }
    return keys;
  }
}
