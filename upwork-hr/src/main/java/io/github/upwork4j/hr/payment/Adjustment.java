package io.github.upwork4j.hr.payment;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Upwork says about a payment that was just made. Immutable. */
@AutoValue
public abstract class Adjustment {
  static final WireModel<Adjustment> WIRE =
      WireModel.of("Adjustment", Adjustment::builder, Builder::build)
          .field("reference", Wire.TEXT, Builder::reference)
          .rest(Builder::additionalProperties);

  Adjustment() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Adjustment.Builder().additionalProperties(Map.of());
  }

  /** The reference of the adjustment, such as {@code 011223344}: leading zeros belong to it. */
  public abstract String reference();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Adjustment#reference}. Required. */
    public abstract Builder reference(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Adjustment build();
  }
}
