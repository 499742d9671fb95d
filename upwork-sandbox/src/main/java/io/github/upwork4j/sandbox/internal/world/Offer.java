package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms that a client offers to a freelancer. Mutable; guarded by the world it belongs to. */
public final class Offer {
  /** How an offer stands; the name in lower case is the word on the wire. */
  public enum Status {
    NEW,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  public final String id;
  public final String title;
  public final Team team;
  public final User client;
  public final Freelancer freelancer;
  public final boolean hourly;

  /** US dollars an hour, or the price in all. */
  public final BigDecimal rate;

  public final Instant created;
  public String message = "";
  public @Nullable Posting posting;
  public @Nullable Application application;
  public @Nullable Integer weeklyLimit;
  public @Nullable BigDecimal weeklyStipend;
  public @Nullable LocalDate start;
  public boolean closesJob = true;
  public Status status = Status.NEW;

  /** The milestones of a fixed price, in their order. */
  public final List<Terms> milestones = new ArrayList<>();

  public Offer(
      String id,
      String title,
      Team team,
      User client,
      Freelancer freelancer,
      boolean hourly,
      BigDecimal rate,
      Instant created) {
    this.id = id;
    this.title = title;
    this.team = team;
    this.client = client;
    this.freelancer = freelancer;
    this.hourly = hourly;
    this.rate = rate;
    this.created = created;
  }

  /** What a milestone is about. Immutable. */
  public static final class Terms {
    public final String description;
    public final BigDecimal amount;
    public final @Nullable LocalDate due;

    public Terms(String description, BigDecimal amount, @Nullable LocalDate due) {
      this.description = description;
      this.amount = amount;
      this.due = due;
    }
  }
}
