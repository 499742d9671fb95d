package io.github.upwork4j.sandbox.internal.oauth;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.http.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the protocol parameters of a request and insists on one place for them. */
public final class OAuthParameters {
  private static final List<String> SIGNING =
      List.of(
          "oauth_consumer_key",
          "oauth_token",
          "oauth_signature",
          "oauth_signature_method",
          "oauth_timestamp",
          "oauth_nonce",
          "oauth_version");

  private OAuthParameters() {}

  /** The header after its scheme, or null when the scheme is another one. */
  private static @Nullable String oauthHeader(IncomingRequest request) {
    String header = request.header("Authorization");
    if (header == null) {
      return null;
    }
    String trimmed = header.trim();
    String lower = trimmed.toLowerCase(Locale.ROOT);
    if (lower.equals("oauth")) {
      return "";
    }
    return lower.startsWith("oauth ") ? trimmed.substring("oauth ".length()) : null;
  }

  /** Whether the request tries OAuth 1.0 at all. */
  public static boolean present(IncomingRequest request) {
    return oauthHeader(request) != null
        || anySigning(request.query())
        || anySigning(request.form());
  }

  /** The parameters of the header, decoded, realm included; none when there is no such header. */
  static Parameters ofHeader(IncomingRequest request) {
    String header = oauthHeader(request);
    if (header == null) {
      return Parameters.NONE;
    }
    List<Parameter> all = new ArrayList<>();
    for (String part : splitOutsideQuotes(header)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String value = part.substring(equals + 1).trim();
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
          value = value.substring(1, value.length() - 1);
        }
        all.add(
            new Parameter(Percent.decode(part.substring(0, equals).trim()), Percent.decode(value)));
      }
    }
    return new Parameters(all);
  }

  /**
   * The protocol parameters from the header or else from the query or form.
   *
   * @throws ApiError 400 when they stand in two places or one of them twice
   */
  public static Parameters find(IncomingRequest request) {
    Parameters header = ofHeader(request);
    int places =
        (oauthHeader(request) != null ? 1 : 0)
            + (anySigning(request.query()) ? 1 : 0)
            + (anySigning(request.form()) ? 1 : 0);
    if (places > 1) {
      throw ApiError.badRequest("OAuth parameters have to stand in one place only");
    }
    Parameters found = header.and(request.query()).and(request.form());
    for (String name : SIGNING) {
      if (found.count(name) > 1) {
        throw ApiError.badRequest("OAuth parameter given twice: " + name);
      }
    }
    return found;
  }

  private static boolean anySigning(Parameters parameters) {
    return SIGNING.stream().anyMatch(parameters::has);
  }

  private static List<String> splitOutsideQuotes(String header) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
