package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A company. Immutable. */
@AutoValue
public abstract class Company {
  static final WireModel<Company> WIRE =
      WireModel.of("Company", Company::builder, Builder::build)
          .field("reference", Wire.TEXT, Builder::reference)
          .field("name", Wire.TEXT, Builder::name)
          .field("owner_ciphertext", Wire.TEXT, Builder::ownerKey)
          .field("payment_verification_status", Wire.TEXT, Builder::paymentVerificationStatus)
          .rest(Builder::additionalProperties);

  Company() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Company.Builder().additionalProperties(Map.of());
  }

  /** The reference, such as {@code 12345}. */
  public abstract String reference();

  /** The name. */
  public abstract Optional<String> name();

  /** The owner's key, such as {@code ~~abcdf12345}. */
  public abstract Optional<String> ownerKey();

  /** {@code VERIFIED} once the company can pay. */
  public abstract Optional<String> paymentVerificationStatus();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Company#reference}. Required. */
    public abstract Builder reference(String value);

    /** See {@link Company#name}. */
    public abstract Builder name(String value);

    /** See {@link Company#ownerKey}. */
    public abstract Builder ownerKey(String value);

    /** See {@link Company#paymentVerificationStatus}. */
    public abstract Builder paymentVerificationStatus(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Company build();
  }
}
