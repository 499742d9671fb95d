package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One minute of a snapshot. Immutable. */
@AutoValue
public abstract class SnapshotMinute {
  static final WireModel<SnapshotMinute> WIRE =
      WireModel.of("SnapshotMinute", SnapshotMinute::builder, Builder::build)
          .field("time", Wire.EPOCH_SECONDS, Builder::time)
          .field("keyboard", Wire.INTEGER, Builder::keyboardEvents)
          .field("mouse", Wire.INTEGER, Builder::mouseEvents)
          .rest(Builder::additionalProperties);

  SnapshotMinute() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_SnapshotMinute.Builder().additionalProperties(Map.of());
  }

  /** When the minute begins. */
  public abstract Optional<Instant> time();

  /** How many keys were pressed. */
  public abstract Optional<Integer> keyboardEvents();

  /** How many times the mouse was used. */
  public abstract Optional<Integer> mouseEvents();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link SnapshotMinute#time}. */
    public abstract Builder time(Instant value);

    /** See {@link SnapshotMinute#keyboardEvents}. */
    public abstract Builder keyboardEvents(Integer value);

    /** See {@link SnapshotMinute#mouseEvents}. */
    public abstract Builder mouseEvents(Integer value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract SnapshotMinute build();
  }
}
