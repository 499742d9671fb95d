package io.github.upwork4j.jobs.metadata;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A region of the world, as freelancer search knows it. Immutable. */
@AutoValue
public abstract class Region {
  static final WireModel<Region> WIRE =
      WireModel.of("Region", Region::builder, Builder::build)
          .field("alias", Wire.TEXT, Builder::alias)
          .field("title", Wire.TEXT, Builder::title)
          .rest(Builder::additionalProperties);

  Region() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Region.Builder().additionalProperties(Map.of());
  }

  /** The short name: {@code latin-america}. */
  public abstract Optional<String> alias();

  /** The title, as freelancer search wants it: {@code Latin America}. */
  public abstract String title();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Region#alias}. */
    public abstract Builder alias(String value);

    /** See {@link Region#title}. Required. */
    public abstract Builder title(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Region build();
  }
}
