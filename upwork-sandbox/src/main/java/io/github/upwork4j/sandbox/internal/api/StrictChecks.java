package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.catalogue.Catalogue;
import io.github.upwork4j.sandbox.internal.catalogue.Endpoint;
import io.github.upwork4j.sandbox.internal.catalogue.ParamSpec;
import io.github.upwork4j.sandbox.internal.catalogue.Route;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the documentation says nothing about, and what a real server lets pass: a name that
 * is misspelt changes nothing there, and nobody notices.
 */
public final class StrictChecks {
  /** Belongs to authentication or to the transport, and can come with every call. */
  private static final Set<String> EVERYWHERE = Set.of("access_token", "http_method");

  private static final Pattern SUFFIX = Pattern.compile("\\.[a-z]{2,5}$");

  private StrictChecks() {}

  /**
   * Finds the call, as the catalogue does.
   *
   * @throws ApiError 400 for a documented path with another format than the documented one; what
   *     the catalogue throws otherwise
   */
  public static Route route(Catalogue catalogue, IncomingRequest request) {
    String path = request.versionedPath();
    String plain = SUFFIX.matcher(path).replaceFirst("");
    String suffix = path.substring(plain.length());
    try {
      Route route = catalogue.route(request.effectiveMethod(), path, request.asksForJson());
      if (!route.endpoint().formatSuffix() && !suffix.isEmpty()) {
        throw undocumentedFormat(suffix, route.endpoint());
      }
      return route;
    } catch (ApiError e) {
      Endpoint meant = e.status() == 404 ? meant(catalogue, request, plain) : null;
      throw meant == null ? e : undocumentedFormat(suffix, meant);
    }
  }

  private static @Nullable Endpoint meant(
      Catalogue catalogue, IncomingRequest request, String plain) {
    for (String path : List.of(plain + ".json", plain)) {
      try {
        return catalogue.route(request.effectiveMethod(), path, false).endpoint();
      } catch (ApiError e) {
        // Not this one.
      }
    }
    return null;
  }

  private static ApiError undocumentedFormat(String suffix, Endpoint endpoint) {
    return ApiError.badRequest(
        (suffix.isEmpty() ? "Missing format" : "Undocumented format " + suffix)
            + ": "
            + endpoint
            + " is documented "
            + (endpoint.formatSuffix() ? "with .json" : "without one"));
  }

  /**
   * Checks the arguments of the call.
   *
   * @throws ApiError 400 for the first one that is not documented, or is there twice
   */
  public static void check(Call call) {
    IncomingRequest request = call.request();
    if (request.method().equals("GET") && request.hasBody()) {
      throw ApiError.badRequest("Undocumented body: " + call.endpoint() + " takes none");
    }
    String wrapper = call.endpoint().wrapper();
    Parameters outer = request.query().and(request.form()).and(request.json());
    for (Parameter parameter : outer.all()) {
      checkOnce(outer, parameter.name());
      if (wrapper != null && !parameter.name().equals(wrapper) && !isEverywhere(parameter)) {
        throw undocumented(parameter.name(), call.endpoint(), wrapper);
      }
    }
    checkOnceIn(request.json().all().isEmpty() ? "" : request.body());
    checkOnceIn(wrapper == null ? "" : outer.firstOr(wrapper, ""));
    Documented documented = new Documented(call.endpoint());
    for (Parameter parameter : call.params().all()) {
      if (!isEverywhere(parameter)) {
        documented.check(parameter.name());
        documented.checkMembers(parameter);
      }
    }
  }

  private static void checkOnce(Parameters all, String name) {
    if (all.count(name) > 1) {
      throw ApiError.badRequest("Parameter given twice: " + name);
    }
  }

  private static void checkOnceIn(String json) {
    String name = Json.repeatedName(json);
    if (name != null) {
      throw ApiError.badRequest("Parameter given twice: " + name);
    }
  }

  private static boolean isEverywhere(Parameter parameter) {
    return EVERYWHERE.contains(parameter.name()) || parameter.name().startsWith("oauth_");
  }

  private static ApiError undocumented(String name, Endpoint endpoint, String documented) {
    return ApiError.badRequest(
        "Undocumented parameter "
            + name
            + ": "
            + endpoint
            + (documented.isEmpty() ? " takes none" : " takes " + documented));
  }

  /** What the documentation knows of the parameters of one call. */
  private static final class Documented {
    private static final Pattern MEMBERS = Pattern.compile("\\[\\{(.*)}]");

    private final Endpoint endpoint;

    Documented(Endpoint endpoint) {
      this.endpoint = endpoint;
    }

    void check(String name) {
      boolean known =
          endpoint.params().stream().anyMatch(param -> isNamed(param.name(), name))
              || ArgumentChecks.isOtherName(endpoint, name);
      if (!known) {
        throw undocumented(name, endpoint, names());
      }
    }

    private String names() {
      return endpoint.params().stream().map(ParamSpec::name).collect(Collectors.joining(", "));
    }

    /** A documented N in brackets stands for whatever is in them. */
    private static boolean isNamed(String documented, String name) {
      int bracket = documented.indexOf("[N]");
      return bracket < 0
          ? documented.equals(name)
          : Pattern.matches(Pattern.quote(documented).replace("[N]", "\\E\\[[^\\]]*\\]\\Q"), name);
    }

    /** Checks the names within objects and lists of objects, as far as any are documented. */
    void checkMembers(Parameter parameter) {
      Object value = read(parameter.value());
      if (value instanceof Map) {
        checkNames((Map<?, ?>) value, parameter.name() + "[", "]");
      } else if (value instanceof List) {
        for (Object element : (List<?>) value) {
          if (element instanceof Map) {
            checkNames((Map<?, ?>) element, parameter.name() + "[].", "");
          }
        }
      }
    }

    private void checkNames(Map<?, ?> object, String before, String after) {
      List<String> listed = listed(before);
      boolean anyKnown =
          !listed.isEmpty()
              || endpoint.params().stream().anyMatch(param -> param.name().startsWith(before));
      for (Object member : object.keySet()) {
        if (anyKnown && !listed.contains(String.valueOf(member))) {
          check(before + member + after);
        }
      }
    }

    /** The members that stand in the format of a list, like {@code [{userId, orgId}]}. */
    private List<String> listed(String before) {
      String name = before.substring(0, before.indexOf('['));
      return endpoint.params().stream()
          .filter(param -> param.name().equals(name))
          .map(param -> Objects.requireNonNullElse(param.format(), ""))
          .map(MEMBERS::matcher)
          .filter(Matcher::matches)
          .findFirst()
          .map(matcher -> List.of(matcher.group(1).split(",\\s*", -1)))
          .orElse(List.of());
    }

    private static @Nullable Object read(String text) {
      try {
        return text.startsWith("{") || text.startsWith("[") ? Json.read(text) : null;
      } catch (Json.MalformedJsonException e) {
        return null; // A text that begins like an object.
      }
    }
  }
}
