package io.github.upwork4j.sandbox.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Forms as {@code multipart/form-data} (RFC 7578), in which an official client sends its writes.
 */
final class Multipart {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(";\\s*name=(?:\"([^\"]*)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE);
  private static final String NEW_LINE = "\r\n";

  private Multipart() {}

  /** The fields of a body; none when it is not of that kind, or cut off before they begin. */
  static Parameters read(@Nullable String contentType, String body) {
    String delimiter = delimiter(contentType);
    if (delimiter == null) {
      return Parameters.NONE;
    }
    List<Parameter> fields = new ArrayList<>();
    // The first delimiter may stand at the very beginning, without a line before it.
    String[] parts = (NEW_LINE + body).split(Pattern.quote(NEW_LINE + delimiter), -1);
    for (int i = 1; i < parts.length && !parts[i].startsWith("--"); i++) {
      int end = parts[i].indexOf(NEW_LINE + NEW_LINE);
      String name = end < 0 ? null : name(parts[i].substring(0, end));
      if (name != null) {
        fields.add(new Parameter(name, parts[i].substring(end + 2 * NEW_LINE.length())));
      }
    }
    return new Parameters(fields);
  }

  private static @Nullable String delimiter(@Nullable String contentType) {
    if (contentType == null || !MediaType.isMultipart(contentType)) {
      return null;
    }
    Matcher boundary = BOUNDARY.matcher(contentType);
    return boundary.find() ? "--" + either(boundary) : null;
  }

  private static @Nullable String name(String headers) {
    for (String header : headers.split(NEW_LINE, -1)) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        Matcher name = NAME.matcher(header);
        // Browsers and most clients escape just these three.
        return name.find()
            ? either(name).replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n")
            : null;
      }
    }
    return null;
  }

  private static String either(Matcher matcher) {
    String quoted = matcher.group(1);
    return quoted == null ? String.valueOf(matcher.group(2)) : quoted;
  }
}
