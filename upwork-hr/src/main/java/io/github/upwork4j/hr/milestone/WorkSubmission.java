package io.github.upwork4j.hr.milestone;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Amounts;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.MilestoneId;
import java.math.BigDecimal;

/** Work that a freelancer submits for a milestone, to be approved and paid. Immutable. */
@AutoValue
public abstract class WorkSubmission {
  WorkSubmission() {}

  /**
   * Submits work.
   *
   * @param amount what the freelancer asks for, in US dollars
   * @param noteToClient what the freelancer says about the work
   * @throws IllegalArgumentException if the amount is not more than 0 or has parts of a cent, or
   *     the note is blank
   */
  public static WorkSubmission of(MilestoneId milestone, BigDecimal amount, String noteToClient) {
    return new AutoValue_WorkSubmission(
        milestone,
        Amounts.positive("amount", amount),
        Required.filled("noteToClient", noteToClient));
  }

  /** The milestone. */
  public abstract MilestoneId milestone();

  /** What the freelancer asks for, in US dollars. */
  public abstract BigDecimal amount();

  /** What the freelancer says about the work. */
  public abstract String noteToClient();

  Arguments arguments() {
    return Arguments.builder()
        .set("milestone_id", milestone().value())
        .set("note2client", noteToClient())
        .set("amount", amount())
        .build();
  }
}
