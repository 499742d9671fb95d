package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Work of a freelancer for a team. Mutable; guarded by the world it belongs to. */
public final class Contract {
  public final String reference;
  public final String title;
  public final Team team;
  public final Freelancer freelancer;

  /** How a contract stands; the name in lower case is the word on the wire. */
  public enum Status {
    ACTIVE,
    SUSPENDED,
    CLOSED
  }

  /** By the hour; otherwise for a fixed price. */
  public final boolean hourly;

  /** US dollars an hour, or the price agreed on in all. */
  public final BigDecimal rate;

  /** The most hours a week; 0 for a fixed price. */
  public int weeklyLimit;

  public final LocalDate start;

  /** The codes of the activities that work was logged under before the world began. */
  final List<String> tasks;

  /** The parts of a fixed price, in their order. */
  public final List<Milestone> milestones = new ArrayList<>();

  public Status status = Status.ACTIVE;
  public Instant created;
  public @Nullable Instant ended;
  public @Nullable Offer offer;
  public @Nullable Posting posting;
  public @Nullable String endReason;

  /** What each said of the other at the end, from 1 to 5; null for nothing. */
  public @Nullable BigDecimal freelancerScore;

  public @Nullable BigDecimal clientScore;

  /** The last day; null while it goes on. */
  public @Nullable LocalDate end;

  public Contract(
      String reference,
      String title,
      Team team,
      Freelancer freelancer,
      boolean hourly,
      BigDecimal rate,
      LocalDate start,
      List<String> tasks) {
    this.reference = reference;
    this.title = title;
    this.team = team;
    this.freelancer = freelancer;
    this.hourly = hourly;
    this.rate = rate;
    this.weeklyLimit = hourly ? 40 : 0;
    this.start = start;
    this.tasks = List.copyOf(tasks);
    this.created = start.atTime(9, 0).toInstant(ZoneOffset.UTC);
  }

  /** The milestone that is funded and not paid yet. */
  public Optional<Milestone> activeMilestone() {
    return milestones.stream()
        .filter(
            milestone ->
                milestone.state == Milestone.State.ACTIVE
                    || milestone.state == Milestone.State.SUBMITTED)
        .findFirst();
  }

  /** The agency that is paid for the work, if it is not the freelancer. */
  public Optional<Agency> agency() {
    return Agency.of(freelancer);
  }
}
