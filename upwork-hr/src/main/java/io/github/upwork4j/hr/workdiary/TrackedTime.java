package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long and when somebody worked. Known from other programs that use Upwork, not from its
 * documents. They give no unit for the three sums; minutes fit. Immutable.
 */
@AutoValue
public abstract class TrackedTime {
  static final WireModel<TrackedTime> WIRE =
      WireModel.of("TrackedTime", TrackedTime::builder, Builder::build)
          .field("tracked_time", Wire.INTEGER, Builder::tracked)
          .field("manual_time", Wire.INTEGER, Builder::manual)
          .field("overtime", Wire.INTEGER, Builder::overtime)
          .field("first_worked", Wire.TEXT, Builder::firstWorked)
          .field("last_worked", Wire.TEXT, Builder::lastWorked)
          .field("first_worked_int", Wire.EPOCH_SECONDS, Builder::firstWorkedAt)
          .field("last_worked_int", Wire.EPOCH_SECONDS, Builder::lastWorkedAt)
          .field("last_screenshot", Wire.TEXT, Builder::lastScreenshot)
          .rest(Builder::additionalProperties);

  TrackedTime() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_TrackedTime.Builder().additionalProperties(Map.of());
  }

  /** What the time tracker saw. */
  public abstract Optional<Integer> tracked();

  /** What was added by hand. */
  public abstract Optional<Integer> manual();

  /** What is beyond the weekly limit. */
  public abstract Optional<Integer> overtime();

  /** When the work began, in words. */
  public abstract Optional<String> firstWorked();

  /** When the work ended, in words. */
  public abstract Optional<String> lastWorked();

  /** When the work began. */
  public abstract Optional<Instant> firstWorkedAt();

  /** When the work ended. */
  public abstract Optional<Instant> lastWorkedAt();

  /** The last screenshot. */
  public abstract Optional<String> lastScreenshot();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link TrackedTime#tracked}. */
    public abstract Builder tracked(Integer value);

    /** See {@link TrackedTime#manual}. */
    public abstract Builder manual(Integer value);

    /** See {@link TrackedTime#overtime}. */
    public abstract Builder overtime(Integer value);

    /** See {@link TrackedTime#firstWorked}. */
    public abstract Builder firstWorked(String value);

    /** See {@link TrackedTime#lastWorked}. */
    public abstract Builder lastWorked(String value);

    /** See {@link TrackedTime#firstWorkedAt}. */
    public abstract Builder firstWorkedAt(Instant value);

    /** See {@link TrackedTime#lastWorkedAt}. */
    public abstract Builder lastWorkedAt(Instant value);

    /** See {@link TrackedTime#lastScreenshot}. */
    public abstract Builder lastScreenshot(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract TrackedTime build();
  }
}
