package io.github.upwork4j.internal;

/** What this library calls itself at servers. */
public final class UserAgent {
  /** Name and version. */
  public static final String NAME = "upwork4j/0.1.0";

  private UserAgent() {}
}
