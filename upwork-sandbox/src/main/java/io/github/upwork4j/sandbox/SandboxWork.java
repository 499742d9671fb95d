package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Logs the work of freelancers, as their time tracker does; no call of the API can. What is logged
 * shows at once in work diaries, work days, snapshots, team rooms and time reports, and in the
 * financial reports when its week is over: see {@link UpworkSandbox#advanceClock}.
 *
 * <p>Work is kept in cells of ten minutes. It belongs to an hourly contract that goes on, lies in
 * the past of the sandbox's world and in a week that is not billed yet; days are those of UTC. By
 * default the world begins on Monday, 2020-06-15, at noon.
 *
 * <p>Thread-safe; lives as long as its sandbox.
 */
public final class SandboxWork {
  private final World world;

  SandboxWork(World world) {
    this.world = world;
  }

  /**
   * Logs work on a day, in the first free time from 8:00 in UTC; where there is none left, from
   * midnight.
   *
   * @param contractReference the reference of the contract, like {@code 12345}
   * @param time how long, in full ten minutes
   * @param activity the code of the activity, which does not have to exist; empty for none
   * @param memo what the freelancer says the work is
   * @throws IllegalArgumentException when there is no such contract, it is no active hourly one,
   *     the day does not suit, or the freelancer is not free that long
   */
  public void log(
      String contractReference, LocalDate day, Duration time, String activity, String memo) {
    Objects.requireNonNull(contractReference, "contractReference");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(memo, "memo");
    synchronized (world) {
      world.keepBooks();
      world.timeTracker.log(contractReference, day, time, activity, memo);
    }
  }

  /**
   * Logs work from a time on.
   *
   * @param start when it begins, at full ten minutes; it ends on the same day in UTC
   * @throws IllegalArgumentException as {@link #log(String, LocalDate, Duration, String, String)}
   */
  public void log(
      String contractReference, Instant start, Duration time, String activity, String memo) {
    Objects.requireNonNull(contractReference, "contractReference");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(memo, "memo");
    synchronized (world) {
      world.keepBooks();
      world.timeTracker.log(contractReference, start, time, activity, memo);
    }
  }
}
