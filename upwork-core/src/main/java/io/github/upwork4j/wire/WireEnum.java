package io.github.upwork4j.wire;

import java.util.List;

/** A documented set of values; each constant knows how the wire spells it. */
public interface WireEnum {
  /** Returns the documented spelling, the one that is sent. */
  String wireName();

  /** Returns other spellings that answers use for the same value; empty when there are none. */
  default List<String> wireAliases() {
    return List.of();
  }
}
