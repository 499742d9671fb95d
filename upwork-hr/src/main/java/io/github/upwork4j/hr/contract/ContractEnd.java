package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** How a contract ends: why, and what to say about the other side. Immutable. */
@AutoValue
public abstract class ContractEnd {
  ContractEnd() {}

  /** Starts an end. */
  public static Builder builder() {
    return new AutoValue_ContractEnd.Builder();
  }

  /** Why the contract ends. */
  public abstract EndReason reason();

  /** Whether the client would hire the freelancer again. */
  public abstract boolean wouldHireAgain();

  /** A score from 1 to 11 that only Upwork sees. The documented samples leave it out. */
  public abstract int privateScore();

  /**
   * The scores of the other side. Upwork warns that its site does not show scores that are sent
   * here.
   */
  public abstract Optional<FeedbackScores> scores();

  /** What to say about the other side; needs the scores. */
  public abstract Optional<String> comment();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    Arguments.Builder arguments =
        Arguments.builder()
            .set("reason", reason().wireName())
            .set("would_hire_again", wouldHireAgain() ? "yes" : "no")
            .set("fb_private", privateScore());
    scores().ifPresent(scores -> arguments.addAll(scores.arguments()));
    return arguments.set("fb_comment", comment()).build();
  }

  /** Makes ends. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ContractEnd#reason}. Required. */
    public abstract Builder reason(EndReason value);

    /** See {@link ContractEnd#wouldHireAgain}. Required. */
    public abstract Builder wouldHireAgain(boolean value);

    /** See {@link ContractEnd#privateScore}. Required. */
    public abstract Builder privateScore(int value);

    /** See {@link ContractEnd#scores}. */
    public abstract Builder scores(FeedbackScores value);

    /** See {@link ContractEnd#comment}. */
    public abstract Builder comment(String value);

    abstract ContractEnd autoBuild();

    /**
     * Returns the end.
     *
     * @throws IllegalArgumentException if something required is not set, the private score is not
     *     from 1 to 11, or there is a comment without scores; the message says which
     */
    public ContractEnd build() {
      ContractEnd end = Required.build("the end of a contract", this::autoBuild);
      if (end.privateScore() < 1 || end.privateScore() > 11) {
        throw new IllegalArgumentException(
            "privateScore goes from 1 to 11, was " + end.privateScore());
      }
      Required.filledIfSet("comment", end.comment());
      if (end.comment().isPresent() && end.scores().isEmpty()) {
        throw new IllegalArgumentException("a comment needs scores: call scores(...) too");
      }
      return end;
    }
  }
}
