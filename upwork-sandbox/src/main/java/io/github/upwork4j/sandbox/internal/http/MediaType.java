package io.github.upwork4j.sandbox.internal.http;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a Content-Type header says about a body. */
public final class MediaType {
  private MediaType() {}

  public static boolean isForm(@Nullable String contentType) {
    return essence(contentType).equals("application/x-www-form-urlencoded");
  }

  static boolean isMultipart(@Nullable String contentType) {
    return essence(contentType).equals("multipart/form-data");
  }

  public static boolean isJson(@Nullable String contentType) {
    return essence(contentType).equals("application/json");
  }

  /** Whether an Accept header asks for JSON by its name, and not for anything. */
  static boolean asksForJson(@Nullable String accept) {
    return ApiVersion.accepted(accept) != null
        || (accept != null && Stream.of(accept.split(",", -1)).anyMatch(MediaType::isJson));
  }

  /** Type and subtype in lower case, without parameters. */
  private static String essence(@Nullable String contentType) {
    if (contentType == null) {
      return "";
    }
    int semicolon = contentType.indexOf(';');
    String essence = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return essence.trim().toLowerCase(Locale.ROOT);
  }
}
