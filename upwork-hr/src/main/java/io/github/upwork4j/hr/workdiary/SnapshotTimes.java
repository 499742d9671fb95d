package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.endpoint.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which snapshots are meant: that of a time, those of some, or all between two. Immutable. */
public final class SnapshotTimes {
  private static final String NAME = "timestamp";

  private final List<Instant> times;
  private final boolean range;

  private SnapshotTimes(List<Instant> times, boolean range) {
    this.times = times;
    this.range = range;
  }

  /** Returns the snapshot of a time, to the second. */
  public static SnapshotTimes at(Instant time) {
    return new SnapshotTimes(List.of(time), false);
  }

  /**
   * Returns the snapshots of some times, each to the second.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static SnapshotTimes at(List<Instant> times) {
    if (times.isEmpty()) {
      throw new IllegalArgumentException("times must hold at least one time");
    }
    return new SnapshotTimes(List.copyOf(times), false);
  }

  /**
   * Returns the snapshots from one time to another, both to the second.
   *
   * @throws IllegalArgumentException if the end is before the beginning
   */
  public static SnapshotTimes between(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a range of snapshots goes from the earlier to the later, was " + from + " to " + to);
    }
    return new SnapshotTimes(List.of(from, to), true);
  }

  Arguments.Builder in(Arguments.Builder arguments) {
    List<String> texts = times.stream().map(SnapshotTimes::text).collect(Collectors.toList());
    return range
        ? arguments.pathRange(NAME, texts.get(0), texts.get(1))
        : arguments.path(NAME, texts);
  }

  /** Both editions take seconds since 1970. */
  private static String text(Instant time) {
    return Long.toString(time.getEpochSecond());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SnapshotTimes
        && ((SnapshotTimes) other).range == range
        && ((SnapshotTimes) other).times.equals(times);
  }

  @Override
  public int hashCode() {
    return Objects.hash(times, range);
  }

  @Override
  public String toString() {
    return times.stream().map(Instant::toString).collect(Collectors.joining(range ? "," : ";"));
  }
}
