package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user may act as; one user may do several. Immutable. */
@AutoValue
public abstract class UserCapacity {
  static final WireModel<UserCapacity> WIRE =
      WireModel.of("UserCapacity", UserCapacity::builder, Builder::build)
          .field("provider", Wire.FLAG, Builder::freelancer)
          .field("buyer", Wire.FLAG, Builder::client)
          .field("affiliate_manager", Wire.FLAG, Builder::affiliateManager)
          .rest(Builder::additionalProperties);

  UserCapacity() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_UserCapacity.Builder().additionalProperties(Map.of());
  }

  /** Whether as a freelancer. */
  public abstract Optional<Boolean> freelancer();

  /** Whether as a client. */
  public abstract Optional<Boolean> client();

  /** Whether as a manager of affiliates. */
  public abstract Optional<Boolean> affiliateManager();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link UserCapacity#freelancer}. */
    public abstract Builder freelancer(Boolean value);

    /** See {@link UserCapacity#client}. */
    public abstract Builder client(Boolean value);

    /** See {@link UserCapacity#affiliateManager}. */
    public abstract Builder affiliateManager(Boolean value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract UserCapacity build();
  }
}
