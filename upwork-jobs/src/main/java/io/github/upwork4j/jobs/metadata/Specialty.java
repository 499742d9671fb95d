package io.github.upwork4j.jobs.metadata;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A specialty within a category or subcategory. Immutable. */
@AutoValue
public abstract class Specialty {
  static final WireModel<Specialty> WIRE =
      WireModel.of("Specialty", Specialty::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("title", Wire.TEXT, Builder::title)
          .rest(Builder::additionalProperties);

  Specialty() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Specialty.Builder().additionalProperties(Map.of());
  }

  /** The id, 18 digits. */
  public abstract String id();

  /** The title. */
  public abstract String title();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Specialty#id}. Required. */
    public abstract Builder id(String value);

    /** See {@link Specialty#title}. Required. */
    public abstract Builder title(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Specialty build();
  }
}
