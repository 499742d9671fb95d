package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.LastNumbers;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The last numbers that were handed out. */
final class NumbersFormat {
  private static final long MAX = 999_999_999_999_999L;

  private NumbersFormat() {}

  static Members write(LastNumbers numbers) {
    return new Members()
        .put("hiring", numbers.hiring())
        .put("posting", numbers.posting())
        .put("activity", numbers.activity())
        .put("story", numbers.story())
        .put("keys", numbers.keys())
        .put("rooms", numbers.rooms());
  }

  static void read(@Nullable Node node, LastNumbers numbers) {
    if (node != null) {
      read(node, "hiring", numbers::hiring);
      read(node, "posting", numbers::posting);
      read(node, "activity", numbers::activity);
      read(node, "story", numbers::story);
      read(node, "keys", numbers::keys);
      read(node, "rooms", numbers::rooms);
      node.end();
    }
  }

  private static void read(Node node, String name, LongConsumer setter) {
    Long number = node.optionalLong(name);
    if (number != null) {
      if (number < 0 || number > MAX) {
        throw node.wrong(name, "a number from 0 to " + MAX + " is expected");
      }
      setter.accept(number);
    }
  }
}
