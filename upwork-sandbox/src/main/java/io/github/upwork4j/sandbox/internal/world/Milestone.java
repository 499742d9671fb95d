package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a fixed-price contract. Mutable; guarded by the world it belongs to. */
public final class Milestone {
  /** How a milestone stands; the name in lower case is the word of the documentation. */
  public enum State {
    NOT_FUNDED,
    ACTIVE,
    SUBMITTED,
    APPROVED,

    /** The contract ended before it was paid. */
    CANCELLED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public final String id;
  public final Contract contract;
  public String description;
  public BigDecimal deposit;
  public @Nullable LocalDate due;
  public State state = State.NOT_FUNDED;

  /** What the freelancer submitted, oldest first. */
  public final List<Submission> submissions = new ArrayList<>();

  public Milestone(
      String id,
      Contract contract,
      String description,
      BigDecimal deposit,
      @Nullable LocalDate due) {
    this.id = id;
    this.contract = contract;
    this.description = description;
    this.deposit = deposit;
    this.due = due;
  }

  /** Whether it came with the offer, so that it is funded from the start. */
  public boolean isFirst() {
    return contract.milestones.indexOf(this) == 0;
  }

  /** Work that the freelancer asks to be paid for. */
  public static final class Submission {
    public final String id;
    public final Milestone milestone;
    public final String note;
    public final BigDecimal amount;

    public Submission(String id, Milestone milestone, String note, BigDecimal amount) {
      this.id = id;
      this.milestone = milestone;
      this.note = note;
      this.amount = amount;
    }
  }
}
