package io.github.upwork4j.sandbox.internal.world;

import java.util.HashSet;
import java.util.Set;

/** Hands out job and profile keys, each once. */
final class Keys {
  private final Dice dice;
  private final Set<String> used = new HashSet<>();

  Keys(Dice dice) {
    this.dice = dice;
  }

  String next() {
    String key = "~01" + dice.hex(16);
    while (!used.add(key)) {
      key = "~01" + dice.hex(16);
    }
    return key;
  }
}
