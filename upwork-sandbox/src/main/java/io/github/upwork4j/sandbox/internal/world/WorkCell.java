package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;

/**
 * Ten minutes of work, and what the time tracker saw in them: always the same for the same contract
 * and time. Immutable.
 */
public final class WorkCell {
  private static final int MINUTES = 10;
  private static final int IDLE_PERCENT = 15;

  public final WorkEntry entry;
  final int index;

  private final int[] keys = new int[MINUTES];
  private final int[] clicks = new int[MINUTES];
  private final int second;

  WorkCell(WorkEntry entry, int index) {
    this.entry = entry;
    this.index = index;
    Dice dice =
        new Dice(Long.parseLong(entry.contract.reference) * 1_000_003 + start().getEpochSecond());
    this.second = dice.between(30, 570);
    for (int minute = 0; isTracked() && minute < MINUTES; minute++) {
      if (!dice.percent(IDLE_PERCENT)) {
        keys[minute] = dice.between(0, 40);
        clicks[minute] = dice.between(1, 20);
      }
    }
  }

  /** When the ten minutes begin. */
  public Instant start() {
    return entry.start(index);
  }

  /** When the snapshot was taken. */
  public Instant time() {
    return start().plusSeconds(second);
  }

  /** Whether the time tracker ran; otherwise the time was logged by hand. */
  public boolean isTracked() {
    return index < entry.onlineCells;
  }

  /** How many keys were pressed in a minute, from 0 to 9. */
  public int keys(int minute) {
    return keys[minute];
  }

  /** How many times the mouse was used in a minute, from 0 to 9. */
  public int clicks(int minute) {
    return clicks[minute];
  }

  public int keys() {
    return sum(keys);
  }

  public int clicks() {
    return sum(clicks);
  }

  /** In how many of the ten minutes something was done. */
  public int activity() {
    int active = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      active += keys[minute] + clicks[minute] > 0 ? 1 : 0;
    }
    return active;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }
}
