package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Endpoint.Placement;
import io.github.upwork4j.internal.EncodedBody;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Turns an endpoint and its arguments into the bytes of a request. */
final class RequestFactory {
  private final String origin;
  private final Headers headers;
  private final boolean methodOverride;

  RequestFactory(HttpUrl origin, Headers headers, boolean methodOverride) {
    String text = origin.toString();
    this.origin = text.substring(0, text.length() - 1); // its path is "/"
    this.headers = headers;
    this.methodOverride = methodOverride;
  }

  Request create(Endpoint<?> endpoint, Arguments arguments, RequestOptions options) {
    String method = endpoint.method();
    boolean override = methodOverride && (method.equals("PUT") || method.equals("DELETE"));
    List<Arguments.Parameter> parameters =
        parameters(endpoint, arguments, options, override ? method : null);
    String path = endpoint.path(arguments);
    Request.Builder request = new Request.Builder();
    Headers.Builder withOptions = null;
    if (!options.headers().isEmpty()) {
      withOptions = headers.newBuilder();
      options.headers().forEach(withOptions::set);
    }
    request.headers(withOptions == null ? headers : withOptions.build());
    if (endpoint.placement() == Placement.QUERY) {
      String query = EncodedBody.pairs(parameters);
      return request
          .url(HttpUrl.get(query.isEmpty() ? origin + path : origin + path + "?" + query))
          .method(override ? "POST" : method, body(method))
          .build();
    }
    return request
        .url(HttpUrl.get(origin + path))
        .method(
            override ? "POST" : method,
            endpoint.placement() == Placement.FORM
                ? EncodedBody.form(parameters)
                : EncodedBody.json(parameters))
        .build();
  }

  private static List<Arguments.Parameter> parameters(
      Endpoint<?> endpoint, Arguments arguments, RequestOptions options, @Nullable String method) {
    Optional<String> wrapper = endpoint.wrapper();
    if (options.parameters().isEmpty() && method == null && wrapper.isEmpty()) {
      return arguments.parameters();
    }
    Arguments.Builder all = Arguments.builder().addAllBut(options.parameters().keySet(), arguments);
    options.parameters().forEach((name, value) -> all.set(name, value));
    Arguments.Builder sent =
        wrapper
            .map(name -> Arguments.builder().set(name, Arguments.json(all.build().parameters())))
            .orElse(all);
    if (method != null) {
      sent.set("http_method", method.toLowerCase(Locale.ROOT));
    }
    return sent.build().parameters();
  }

  private static @Nullable RequestBody body(String method) {
    return method.equals("GET") ? null : RequestBody.EMPTY;
  }
}
