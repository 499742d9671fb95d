package io.github.upwork4j.sandbox.internal.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;

/** Logs work as a freelancer's time tracker does. Guarded by the world it belongs to. */
public final class TimeTracker {
  private final World world;

  TimeTracker(World world) {
    this.world = world;
  }

  /**
   * Logs work in the first free cells of a day that follow each other: from 8:00 in UTC, or where
   * there is no room any more, from midnight.
   */
  public void log(
      String contractReference, LocalDate day, Duration time, String activity, String memo) {
    Contract contract = contract(contractReference, day);
    int cells = cells(time);
    BitSet taken = taken(contract, day);
    int end = end(day);
    int first = free(taken, TimeLog.WORK_BEGINS, end, cells);
    if (first < 0) {
      first = free(taken, 0, end, cells);
    }
    if (first < 0) {
      throw new IllegalArgumentException(
          "There is no room for " + time + " on " + day + " up to now: it is " + world.now());
    }
    add(contract, day, first, cells, activity, memo);
  }

  /** Logs work from a time on. */
  public void log(
      String contractReference, Instant start, Duration time, String activity, String memo) {
    LocalDateTime from = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
    LocalDate day = from.toLocalDate();
    Contract contract = contract(contractReference, day);
    int cells = cells(time);
    Duration sinceMidnight = Duration.between(day.atStartOfDay(), from);
    int first = (int) sinceMidnight.dividedBy(WorkEntry.CELL);
    if (!WorkEntry.CELL.multipliedBy(first).equals(sinceMidnight)) {
      throw new IllegalArgumentException(
          "Work begins at a full ten minutes, like 09:10:00, not at " + start);
    }
    if (first + cells > WorkEntry.CELLS_PER_DAY) {
      throw new IllegalArgumentException("Work ends at midnight in UTC: log each day by itself");
    }
    if (first + cells > end(day)) {
      throw new IllegalArgumentException("The work would end after now: it is " + world.now());
    }
    if (free(taken(contract, day), first, first + cells, cells) < 0) {
      throw new IllegalArgumentException(
          "The freelancer worked already in the " + time + " from " + start);
    }
    add(contract, day, first, cells, activity, memo);
  }

  private void add(
      Contract contract, LocalDate day, int first, int cells, String activity, String memo) {
    world.timeLog.add(new WorkEntry(day, contract, activity, memo, first, cells, 0));
  }

  private Contract contract(String reference, LocalDate day) {
    Contract contract =
        world
            .hiring
            .contract(reference)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no contract with the reference " + reference));
    if (!contract.hourly) {
      throw new IllegalArgumentException(
          "The contract " + reference + " has a fixed price: time is logged by the hour only");
    }
    if (contract.status != Contract.Status.ACTIVE) {
      throw new IllegalArgumentException("The contract " + reference + " is not active");
    }
    if (day.isBefore(contract.start)) {
      throw new IllegalArgumentException(
          "The contract " + reference + " begins on " + contract.start + ", after " + day);
    }
    LocalDate openFrom = world.ledger.openFrom();
    if (day.isBefore(openFrom)) {
      throw new IllegalArgumentException(
          "The week of " + day + " is billed already: log time from " + openFrom + " on");
    }
    return contract;
  }

  private static int cells(Duration time) {
    if (time.isNegative()
        || time.isZero()
        || !WorkEntry.CELL.multipliedBy(time.dividedBy(WorkEntry.CELL)).equals(time)
        || time.compareTo(Duration.ofDays(1)) > 0) {
      throw new IllegalArgumentException(
          "Time is logged in cells of ten minutes, a day at the most: not " + time);
    }
    return (int) time.dividedBy(WorkEntry.CELL);
  }

  /** The first cell of a day that lies after now. */
  private int end(LocalDate day) {
    LocalDate today = world.today();
    if (day.isAfter(today)) {
      throw new IllegalArgumentException(
          "Nobody has worked on " + day + " yet: it is " + world.now());
    }
    return day.equals(today) ? TimeLog.cellsSinceMidnight(world.now()) : WorkEntry.CELLS_PER_DAY;
  }

  /** When the freelancer worked that day, be it for this contract or another. */
  private BitSet taken(Contract contract, LocalDate day) {
    BitSet taken = new BitSet();
    for (WorkEntry entry : world.timeLog.entries()) {
      if (entry.day.equals(day) && entry.contract.freelancer == contract.freelancer) {
        taken.set(entry.firstCell, entry.firstCell + entry.size());
      }
    }
    return taken;
  }

  private static int free(BitSet taken, int from, int end, int cells) {
    int first = taken.nextClearBit(from);
    while (first + cells <= end) {
      int next = taken.nextSetBit(first);
      if (next < 0 || next >= first + cells) {
        return first;
      }
      first = taken.nextClearBit(next);
    }
    return -1;
  }
}
