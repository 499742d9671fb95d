package io.github.upwork4j.sandbox.internal.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a Content-Type header says about a body. */
public final class MediaType {
  private MediaType() {}

  public static boolean isForm(@Nullable String contentType) {
    return essence(contentType).equals("application/x-www-form-urlencoded");
  }

  public static boolean isJson(@Nullable String contentType) {
    return essence(contentType).equals("application/json");
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
