package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Required;
import java.time.Duration;
import java.util.Optional;

/** Where following a room begins, and how often it looks. Immutable. */
@AutoValue
public abstract class FollowOptions {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final FollowOptions FROM_NOW = builder().build();

  FollowOptions() {}

  /** Begins now and looks every 30 seconds. */
  public static FollowOptions fromNow() {
    return FROM_NOW;
  }

  /** Starts with those. */
  public static Builder builder() {
    return new AutoValue_FollowOptions.Builder().interval(Duration.ofSeconds(30));
  }

  /**
   * The time from one look to the next. A look is a call or, when much is new, several; all calls
   * of this address share one rate limit, 40 a minute as documented.
   */
  public abstract Duration interval();

  /**
   * The id of a story: what came after it is handed out first. Empty for what comes from now on.
   */
  public abstract Optional<String> afterStory();

  /** Makes options. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FollowOptions#interval}. */
    public abstract Builder interval(Duration value);

    /** See {@link FollowOptions#afterStory}. */
    public abstract Builder afterStory(String storyId);

    abstract FollowOptions autoBuild();

    /**
     * Returns the options.
     *
     * @throws IllegalArgumentException if the interval is not longer than zero, or longer than a
     *     day, or the story id is blank
     */
    public FollowOptions build() {
      FollowOptions options = autoBuild();
      Duration interval = options.interval();
      if (interval.isZero() || interval.isNegative() || interval.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "interval must be longer than zero and at most a day, was " + interval);
      }
      Required.filledIfSet("afterStory", options.afterStory());
      return options;
    }
  }
}
