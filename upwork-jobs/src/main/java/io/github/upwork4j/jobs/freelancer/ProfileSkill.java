package io.github.upwork4j.jobs.freelancer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A skill in a profile. Immutable. */
@AutoValue
public abstract class ProfileSkill {
  static final WireModel<ProfileSkill> WIRE =
      WireModel.of("ProfileSkill", ProfileSkill::builder, Builder::build)
          .field("skl_name", Wire.TEXT, Builder::name)
          .field("skl_level", Wire.TEXT, Builder::level)
          .rest(Builder::additionalProperties);

  ProfileSkill() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_ProfileSkill.Builder().additionalProperties(Map.of());
  }

  /** The name of the skill. */
  public abstract Optional<String> name();

  /** How good the freelancer is: Familiar, Good, Very Good, Proficient or Expert. */
  public abstract Optional<String> level();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ProfileSkill#name}. */
    public abstract Builder name(String value);

    /** See {@link ProfileSkill#level}. */
    public abstract Builder level(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract ProfileSkill build();
  }
}
