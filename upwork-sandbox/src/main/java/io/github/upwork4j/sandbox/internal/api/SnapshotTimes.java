package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.WorkCell;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The times of snapshots: one, a range with a comma between its ends, or a list with semicolons;
 * each as {@code 20140101T090000Z} or as seconds since 1970. Where the path ends before it, now.
 */
final class SnapshotTimes {
  private static final String NAME = "timestamp";
  private static final DateTimeFormatter BASIC_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  /** The single times; the ends of a range. */
  final List<Instant> times;

  final boolean range;
  private final boolean now;

  private SnapshotTimes(List<Instant> times, boolean range, boolean now) {
    this.times = times;
    this.range = range;
    this.now = now;
  }

  static SnapshotTimes of(Call call, World world) {
    String text = call.argumentOrNull(NAME);
    if (text == null) {
      return new SnapshotTimes(List.of(world.now()), false, true);
    }
    boolean range = text.indexOf(',') >= 0;
    List<Instant> times = new ArrayList<>();
    for (String time : text.split(range ? "," : ";", -1)) {
      times.add(parse(call, time));
    }
    if (range && (times.size() != 2 || times.get(1).isBefore(times.get(0)))) {
      throw ArgumentChecks.invalid(call, NAME, "a range has a start and, behind a comma, an end");
    }
    return new SnapshotTimes(times, range, false);
  }

  private static Instant parse(Call call, String text) {
    try {
      return text.matches("[0-9]{1,10}")
          ? Instant.ofEpochSecond(Long.parseLong(text))
          : LocalDateTime.parse(text, BASIC_TIME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw ArgumentChecks.invalid(
          call, NAME, "a time like 20140101T090000Z or in seconds since 1970 expected");
    }
  }

  /** When the ten minutes begin that a time lies in. */
  static Instant slot(Instant time) {
    long second = time.getEpochSecond();
    return Instant.ofEpochSecond(second - Math.floorMod(second, WorkEntry.CELL.toSeconds()));
  }

  /** The cell of the ten minutes that a time lies in, or of the ten before. */
  static @Nullable WorkCell nearest(World world, Predicate<Contract> contracts, Instant time) {
    Instant slot = slot(time);
    List<WorkCell> cells =
        world.timeLog.cells(contracts, slot.minus(WorkEntry.CELL), slot.plus(WorkEntry.CELL));
    return cells.isEmpty() ? null : cells.get(cells.size() - 1);
  }

  /**
   * The cells that the times lie in; of a range, all from its first to its last; of now, the one
   * that a snapshot of now shows, as these ten minutes are not over.
   */
  List<WorkCell> cells(World world, Predicate<Contract> contracts) {
    if (now) {
      WorkCell cell = nearest(world, contracts, times.get(0));
      return cell == null ? List.of() : List.of(cell);
    }
    if (range) {
      return world.timeLog.cells(contracts, slot(times.get(0)), times.get(1).plusSeconds(1));
    }
    Set<Instant> slots = new LinkedHashSet<>();
    times.forEach(time -> slots.add(slot(time)));
    List<WorkCell> cells = new ArrayList<>();
    for (Instant slot : slots) {
      cells.addAll(world.timeLog.cells(contracts, slot, slot.plus(WorkEntry.CELL)));
    }
    return cells;
  }
}
