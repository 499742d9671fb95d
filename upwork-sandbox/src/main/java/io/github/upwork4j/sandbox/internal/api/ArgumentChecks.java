package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.catalogue.Endpoint;
import io.github.upwork4j.sandbox.internal.catalogue.ParamSpec;
import io.github.upwork4j.sandbox.internal.catalogue.PathParam;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.search.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the arguments of a call against what the documentation says about them. */
public final class ArgumentChecks {
  private static final String PAGE_FORMAT = "$offset;$count";
  private static final String ORDER_FORMAT = "$field1;";

  /** The name of a parameter that is there for each of several things. */
  private static final Pattern OF_MANY = Pattern.compile("\\[N?]");

  /** Values outside the documented lists that official clients send or that one edition prints. */
  private static final Map<String, List<String>> ALSO_SEEN =
      Map.of(
          "jobs-search.job_type", List.of("fixed"),
          "hr-jobs-post.visibility", List.of("upwork"),
          "hr-jobs-update.visibility", List.of("upwork"),
          "jobs-search.sort",
              List.of(
                  "Client_rating desc",
                  "Client_rating asc",
                  "Client_total_charge desc",
                  "Client_total_charge asc",
                  "Client_total_hours desc",
                  "Client_total_hours asc"));

  /** Another name under which the samples send a parameter. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("hr-jobs-cancel.reason_code", "reason");

  private ArgumentChecks() {}

  /**
   * Checks the call.
   *
   * @throws ApiError 400 for an argument that is missing or not one of the documented values, 413
   *     for more keys than the call takes
   */
  public static void check(Call call) {
    Endpoint endpoint = call.endpoint();
    for (PathParam path : endpoint.pathParams()) {
      String separator = path.multi();
      String value = call.argumentOrNull(path.name());
      if (separator != null
          && value != null
          && value.split(Pattern.quote(separator), -1).length > path.maxItems()) {
        throw ApiError.of(413, "Request Entity Too Large: at most " + path.maxItems() + " keys");
      }
    }
    for (ParamSpec param : endpoint.params()) {
      // Those of OAuth are checked with the signature, those of many where they are read.
      if (!param.name().startsWith("oauth_") && !OF_MANY.matcher(param.name()).find()) {
        check(call, param);
      }
    }
  }

  /** The value of a parameter under its own or another known name, or null. */
  static @Nullable String value(Call call, String name) {
    String value = call.param(name);
    String other = OTHER_NAMES.get(call.endpoint().id() + "." + name);
    return value == null && other != null ? call.param(other) : value;
  }

  /** Whether the samples send a parameter of the call under that name. */
  static boolean isOtherName(Endpoint endpoint, String name) {
    return OTHER_NAMES.entrySet().stream()
        .anyMatch(
            other ->
                other.getKey().startsWith(endpoint.id() + ".") && other.getValue().equals(name));
  }

  private static void check(Call call, ParamSpec param) {
    String value = value(call, param.name());
    if (value == null) {
      if (param.required()) {
        throw ApiError.missing(param.name());
      }
      return;
    }
    String format = param.format() == null ? "" : param.format();
    if (format.startsWith(PAGE_FORMAT)) {
      Page.parse(param.name(), value, 1, call.endpoint().pageMax());
    } else if (format.startsWith(ORDER_FORMAT)) {
      // Fields and then one direction for each.
      checkEach(call, param, value.replaceFirst(";[AD]+$", "").split(";", -1));
    } else if (param.multi() != null) {
      checkEach(call, param, value.split(Pattern.quote(param.multi()), -1));
    } else {
      ParameterFormats.check(call, param, value);
      checkEach(call, param, value);
    }
  }

  private static void checkEach(Call call, ParamSpec param, String... values) {
    if (param.validValues().isEmpty()) {
      return;
    }
    List<String> more =
        ALSO_SEEN.getOrDefault(call.endpoint().id() + "." + param.name(), List.of());
    for (String value : values) {
      if (!param.validValues().contains(value) && !more.contains(value)) {
        throw invalid(call, param.name(), String.join(", ", param.validValues()) + " expected");
      }
    }
  }

  /** A value that cannot be, in the words of the service that is called. */
  static ApiError invalid(Call call, String name, String expectation) {
    return ApiError.badRequest(
        call.endpoint().base().equals("jobsapi")
            ? "Invalid " + name + " parameter"
            : "Invalid value of parameter " + name + ": " + expectation);
  }
}
