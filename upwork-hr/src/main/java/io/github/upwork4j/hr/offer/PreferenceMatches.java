package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many of a client's preferences a freelancer meets. Immutable. */
@AutoValue
public abstract class PreferenceMatches {
  static final WireModel<PreferenceMatches> WIRE =
      WireModel.of("PreferenceMatches", PreferenceMatches::builder, Builder::build)
          .field("prefs_match", Wire.INTEGER, Builder::met)
          .field("prefs_total", Wire.INTEGER, Builder::total)
          .rest(Builder::additionalProperties);

  PreferenceMatches() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_PreferenceMatches.Builder().additionalProperties(Map.of());
  }

  /** How many are met. */
  public abstract Optional<Integer> met();

  /** How many there are. */
  public abstract Optional<Integer> total();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link PreferenceMatches#met}. */
    public abstract Builder met(Integer value);

    /** See {@link PreferenceMatches#total}. */
    public abstract Builder total(Integer value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract PreferenceMatches build();
  }
}
