package io.github.upwork4j.internal;

/** The tag of a request whose answer is read while it comes. */
public enum Streaming {
  /** It is. */
  YES
}
