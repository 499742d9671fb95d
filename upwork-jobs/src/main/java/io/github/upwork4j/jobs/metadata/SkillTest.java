package io.github.upwork4j.jobs.metadata;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A test that freelancers can take. Immutable. */
@AutoValue
public abstract class SkillTest {
  static final WireModel<SkillTest> WIRE =
      WireModel.of("SkillTest", SkillTest::builder, Builder::build)
          .field("record_id", Wire.TEXT, Builder::recordId)
          .field("name", Wire.TEXT, Builder::name)
          .field("weight", Wire.INTEGER, Builder::weight)
          .rest(Builder::additionalProperties);

  SkillTest() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_SkillTest.Builder().additionalProperties(Map.of());
  }

  /** The id. */
  public abstract String recordId();

  /** The name. */
  public abstract Optional<String> name();

  /** The weight; heavier ones come first. */
  public abstract Optional<Integer> weight();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link SkillTest#recordId}. Required. */
    public abstract Builder recordId(String value);

    /** See {@link SkillTest#name}. */
    public abstract Builder name(String value);

    /** See {@link SkillTest#weight}. */
    public abstract Builder weight(Integer value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract SkillTest build();
  }
}
