package io.github.upwork4j.internal;

/** What this library calls itself at servers. */
public final class UserAgent {
  /** Name and version. */
  public static final String NAME = "upwork4j/0.1.0";

  private UserAgent() {}

  /**
   * Returns the name with that of a program behind it.
   *
   * @throws IllegalArgumentException if that is not printable ASCII of at most 100 characters
   */
  public static String withSuffix(String suffix) {
    boolean plain = suffix.chars().allMatch(c -> c >= ' ' && c < 127);
    if (suffix.isBlank() || suffix.length() > 100 || !plain) {
      throw new IllegalArgumentException(
          "userAgentSuffix takes 1 to 100 characters of printable ASCII, such as payroll/2.1");
    }
    return NAME + " " + suffix.strip();
  }
}
