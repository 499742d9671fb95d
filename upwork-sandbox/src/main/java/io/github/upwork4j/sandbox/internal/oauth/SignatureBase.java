package io.github.upwork4j.sandbox.internal.oauth;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.MediaType;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Percent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The signature base string of RFC 5849, section 3.4.1, from a request as received. */
final class SignatureBase {
  private SignatureBase() {}

  static String of(IncomingRequest request, String scheme) {
    return request.method().toUpperCase(Locale.ROOT)
        + '&'
        + Percent.encode(baseUri(request, scheme))
        + '&'
        + Percent.encode(normalizedParameters(request));
  }

  /** Section 3.4.1.2: scheme and host in lower case, no default port, the path as on the wire. */
  static String baseUri(IncomingRequest request, String scheme) {
    String lowerScheme = scheme.toLowerCase(Locale.ROOT);
    String host = request.host().toLowerCase(Locale.ROOT);
    String defaultPort = lowerScheme.equals("https") ? ":443" : ":80";
    if (host.endsWith(defaultPort)) {
      host = host.substring(0, host.length() - defaultPort.length());
    }
    String path = request.rawPath().isEmpty() ? "/" : request.rawPath();
    return lowerScheme + "://" + host + path;
  }

  /** Section 3.4.1.3: all parameters, encoded, sorted by name and then by value. */
  static String normalizedParameters(IncomingRequest request) {
    List<String[]> pairs = new ArrayList<>();
    for (Parameter parameter : OAuthParameters.ofHeader(request).all()) {
      if (!parameter.name().equalsIgnoreCase("realm")) {
        add(pairs, Percent.encode(parameter.name()), Percent.encode(parameter.value()));
      }
    }
    addForm(pairs, request.rawQuery());
    if (MediaType.isForm(request.header("Content-Type"))) {
      addForm(pairs, request.body());
    }
    pairs.sort(
        Comparator.comparing((String[] pair) -> pair[0]).thenComparing((String[] pair) -> pair[1]));
    StringBuilder normalized = new StringBuilder();
    for (String[] pair : pairs) {
      normalized.append(normalized.length() == 0 ? "" : "&");
      normalized.append(pair[0]).append('=').append(pair[1]);
    }
    return normalized.toString();
  }

  private static void addForm(List<String[]> pairs, @Nullable String form) {
    if (form == null) {
      return;
    }
    for (String part : form.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        add(
            pairs,
            recode(equals < 0 ? part : part.substring(0, equals)),
            recode(equals < 0 ? "" : part.substring(equals + 1)));
      }
    }
  }

  private static void add(List<String[]> pairs, String encodedName, String encodedValue) {
    if (!encodedName.equals("oauth_signature")) {
      pairs.add(new String[] {encodedName, encodedValue});
    }
  }

  private static String recode(String text) {
    return Percent.encodeOctets(Percent.decodeOctets(text, true));
  }
}
