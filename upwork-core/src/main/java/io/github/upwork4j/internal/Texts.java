package io.github.upwork4j.internal;

import java.util.regex.Pattern;

/** Makes text that a server chose fit for a message or a log. */
public final class Texts {
  private static final Pattern CREDENTIALS =
      Pattern.compile(
          "(?i)(\\b(?:oauth_\\w+|access_token|refresh_token|client_secret|code|token|secret|password|"
              + "x-api-key|authorization)\\b[\"']?\\s*[=:]\\s*[\"']?)([^\\s\"'&,;}]+)");
  private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|oauth)\\s+[^\\s,;\"']+");

  private Texts() {}

  /**
   * Returns at most {@code max} characters: control characters as spaces, runs of space as one, and
   * what looks like a credential as {@code ***}.
   */
  public static String clean(String text, int max) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), max * 2));
    boolean space = true;
    for (int i = 0; i < text.length() && clean.length() < max * 2; i++) {
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c)
              || Character.isISOControl(c)
              || Character.getType(c) == Character.FORMAT; // marks that turn text around
      if (!blank) {
        clean.append(c);
      } else if (!space) {
        clean.append(' ');
      }
      space = blank;
    }
    String masked = BEARER.matcher(clean.toString().strip()).replaceAll("$1 ***");
    masked = CREDENTIALS.matcher(masked).replaceAll("$1***");
    if (masked.length() <= max) {
      return masked;
    }
    int end = Character.isHighSurrogate(masked.charAt(max - 2)) ? max - 2 : max - 1;
    return masked.substring(0, end) + "…";
  }
}
