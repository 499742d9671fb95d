package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A milestone of a fixed-price offer. Immutable. */
@AutoValue
public abstract class OfferMilestone {
  OfferMilestone() {}

  /**
   * Returns a milestone without a day on which it is due.
   *
   * @param depositAmount the amount to be put into escrow, in US dollars and cents
   * @throws IllegalArgumentException if the description is blank, or the amount is not more than 0
   *     or has parts of a cent
   */
  public static OfferMilestone of(String description, BigDecimal depositAmount) {
    return of(description, depositAmount, Optional.empty());
  }

  /**
   * Returns a milestone.
   *
   * @param depositAmount the amount to be put into escrow, in US dollars and cents
   * @param dueDate the day on which the work is due
   * @throws IllegalArgumentException if the description is blank, or the amount is not more than 0
   *     or has parts of a cent
   */
  public static OfferMilestone of(String description, BigDecimal depositAmount, LocalDate dueDate) {
    return of(description, depositAmount, Optional.of(dueDate));
  }

  private static OfferMilestone of(
      String description, BigDecimal depositAmount, Optional<LocalDate> dueDate) {
    return new AutoValue_OfferMilestone(
        Required.filled("description", description),
        Amounts.positive("depositAmount", depositAmount),
        dueDate);
  }

  /** The name of the milestone. */
  public abstract String description();

  /** The amount to be put into escrow, in US dollars. */
  public abstract BigDecimal depositAmount();

  /** The day on which the work is due. */
  public abstract Optional<LocalDate> dueDate();
}
