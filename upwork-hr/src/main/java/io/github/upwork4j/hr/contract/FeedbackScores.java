package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;

/**
 * Six scores from 1 to 5 of a freelancer or of a client. Upwork takes all of them or none.
 * Immutable.
 */
@AutoValue
public abstract class FeedbackScores {
  /** The wire's number of {@link #skills}; the other scores follow it. */
  private static final int FIRST_OF_FREELANCER = 3;

  private static final int FIRST_OF_CLIENT = 9;

  FeedbackScores() {}

  /** Starts the scores that a client gives a freelancer. */
  public static Builder forFreelancer() {
    return new AutoValue_FeedbackScores.Builder().aboutClient(false);
  }

  /** Starts the scores that a freelancer gives a client. */
  public static Builder forClient() {
    return new AutoValue_FeedbackScores.Builder().aboutClient(true);
  }

  /** Whether a freelancer gives them to a client; a client to a freelancer otherwise. */
  public abstract boolean aboutClient();

  /** Skills for the job, and understanding of it. */
  public abstract int skills();

  /** Quality: of what a freelancer delivers, of what a client asks for. */
  public abstract int quality();

  /** Availability: being online on a consistent schedule. */
  public abstract int availability();

  /** Deadlines: keeping them, or understanding what they take. */
  public abstract int deadlines();

  /** Communication: skills, and how soon and often. */
  public abstract int communication();

  /** Cooperation: being flexible and open to suggestions. */
  public abstract int cooperation();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments() {
    int first = aboutClient() ? FIRST_OF_CLIENT : FIRST_OF_FREELANCER;
    return Arguments.builder()
        .set("fb_scores[" + first + "]", String.valueOf(skills()))
        .set("fb_scores[" + (first + 1) + "]", String.valueOf(quality()))
        .set("fb_scores[" + (first + 2) + "]", String.valueOf(availability()))
        .set("fb_scores[" + (first + 3) + "]", String.valueOf(deadlines()))
        .set("fb_scores[" + (first + 4) + "]", String.valueOf(communication()))
        .set("fb_scores[" + (first + 5) + "]", String.valueOf(cooperation()))
        .build();
  }

  /** Makes scores. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    abstract Builder aboutClient(boolean value);

    /** See {@link FeedbackScores#skills}. Required. */
    public abstract Builder skills(int value);

    /** See {@link FeedbackScores#quality}. Required. */
    public abstract Builder quality(int value);

    /** See {@link FeedbackScores#availability}. Required. */
    public abstract Builder availability(int value);

    /** See {@link FeedbackScores#deadlines}. Required. */
    public abstract Builder deadlines(int value);

    /** See {@link FeedbackScores#communication}. Required. */
    public abstract Builder communication(int value);

    /** See {@link FeedbackScores#cooperation}. Required. */
    public abstract Builder cooperation(int value);

    abstract FeedbackScores autoBuild();

    /**
     * Returns the scores.
     *
     * @throws IllegalArgumentException if one is not set or not from 1 to 5; the message names it
     */
    public FeedbackScores build() {
      FeedbackScores scores = Required.build("a set of feedback scores", this::autoBuild);
      check("skills", scores.skills());
      check("quality", scores.quality());
      check("availability", scores.availability());
      check("deadlines", scores.deadlines());
      check("communication", scores.communication());
      check("cooperation", scores.cooperation());
      return scores;
    }

    private static void check(String name, int score) {
      if (score < 1 || score > 5) {
        throw new IllegalArgumentException(name + " goes from 1 to 5, was " + score);
      }
    }
  }
}
