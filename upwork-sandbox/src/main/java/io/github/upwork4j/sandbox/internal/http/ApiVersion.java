package io.github.upwork4j.sandbox.internal.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a call, which is documented to stand in the third part of the path, in the second
 * one, in the header {@code X-Upwork-Version}, which goes before the path, or in {@code Accept},
 * which goes behind it.
 */
final class ApiVersion {
  private static final Pattern VERSION = Pattern.compile("v[0-9]{1,2}");
  private static final Pattern ACCEPTED =
      Pattern.compile("application/vnd\\.upwork\\.api-(v[0-9]{1,2})\\+json");

  /** Its endpoint has the version in the second part, and no other way. */
  private static final String OAUTH_2 = "oauth2";

  private static final int SECOND = 2;
  private static final int THIRD = 3;

  private ApiVersion() {}

  /** The path with the version in its third part, where a header or the path names one. */
  static String inThirdPart(String path, @Nullable String header, @Nullable String accept) {
    List<String> parts = new ArrayList<>(Arrays.asList(path.split("/", -1)));
    if (parts.size() <= THIRD
        || !(parts.get(1).equals("api") || parts.get(1).equals("gds"))
        || parts.get(THIRD).equals(OAUTH_2)) {
      return path;
    }
    String version = null;
    if (isVersion(parts.get(THIRD))) {
      version = parts.remove(THIRD);
    } else if (isVersion(parts.get(SECOND))) {
      version = parts.remove(SECOND);
    }
    if (header != null && isVersion(header.trim())) {
      version = header.trim();
    } else if (version == null) {
      version = accepted(accept);
    }
    if (version == null) {
      return path;
    }
    parts.add(THIRD, version);
    return String.join("/", parts);
  }

  private static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  /** The version that an Accept header asks for, or null. */
  static @Nullable String accepted(@Nullable String accept) {
    Matcher matcher = ACCEPTED.matcher(accept == null ? "" : accept);
    return matcher.find() ? matcher.group(1) : null;
  }
}
