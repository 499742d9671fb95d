package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Duration;
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

  public Client(Builder from) {
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

  /** The sandbox's client, since when and with how many job posts. */
  public static Client own(Instant now, int jobsPosted) {
    Builder client = new Builder();
    client.name = Team.COMPANY_NAME;
    client.city = Places.STANDARD.named("Bangkok");
    client.feedback = new BigDecimal("4.9");
    client.reviews = 4;
    client.jobsPosted = jobsPosted;
    client.hires = 4;
    client.paymentVerified = true;
    client.totalCharge = new BigDecimal("5210.50");
    client.totalHours = 120;
    client.since = now.minus(Duration.ofDays(700));
    return new Client(client);
  }

  /** What is put together. */
  public static final class Builder {
    public String name = "";
    public Places.@Nullable City city;
    public BigDecimal feedback = BigDecimal.ZERO;
    public int reviews;
    public int jobsPosted;
    public int hires;
    public boolean paymentVerified;
    public BigDecimal totalCharge = BigDecimal.ZERO;
    public int totalHours;
    public Instant since = Instant.EPOCH;
  }
}
