package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A client as freelancers see one. Immutable. */
public final class Client {
  public final String name;

  /** Null when the client does not say where they are. */
  public final Places.@Nullable City city;

  /** Zero when nobody reviewed the client yet. */
  public final BigDecimal feedback;

  public final int reviews;
  public final int jobsPosted;
  public final int hires;
  public final boolean paymentVerified;
  public final BigDecimal totalCharge;
  public final int totalHours;
  public final Instant since;

  Client(Builder from) {
    this.name = from.name;
    this.city = from.city;
    this.feedback = from.feedback;
    this.reviews = from.reviews;
    this.jobsPosted = from.jobsPosted;
    this.hires = from.hires;
    this.paymentVerified = from.paymentVerified;
    this.totalCharge = from.totalCharge;
    this.totalHours = from.totalHours;
    this.since = from.since;
  }

  static final class Builder {
    String name = "";
    Places.@Nullable City city;
    BigDecimal feedback = BigDecimal.ZERO;
    int reviews;
    int jobsPosted;
    int hires;
    boolean paymentVerified;
    BigDecimal totalCharge = BigDecimal.ZERO;
    int totalHours;
    Instant since = Instant.EPOCH;
  }
}
