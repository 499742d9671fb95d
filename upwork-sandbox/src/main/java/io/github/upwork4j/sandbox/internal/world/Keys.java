package io.github.upwork4j.sandbox.internal.world;

import java.util.HashSet;
import java.util.Set;

/** Hands out job and profile keys, each once. */
final class Keys {
  private static final int DIGITS = 16;

  private final Dice dice;
  private final Set<String> used = new HashSet<>();
  private long drawn;

  Keys(Dice dice) {
    this.dice = dice;
  }

  String next() {
    String key = draw();
    while (!used.add(key)) {
      key = draw();
    }
    return key;
  }

  private String draw() {
    drawn++;
    return "~01" + dice.hex(DIGITS);
  }

  /** Never hands out that key. */
  void take(String key) {
    used.add(key);
  }

  /** How many keys were drawn. */
  long drawn() {
    return drawn;
  }

  /** Goes on as if so many keys had been drawn. */
  void goOnAfter(long count) {
    if (count > drawn) {
      dice.skip((count - drawn) * DIGITS);
      drawn = count;
    }
  }
}
