package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The job that a freelancer was invited to. Immutable. */
@AutoValue
public abstract class InvitedJob {
  static final WireModel<InvitedJob> WIRE =
      WireModel.of("InvitedJob", InvitedJob::builder, Builder::build)
          .field("company_id", Wire.TEXT, Builder::companyId)
          .rest(Builder::additionalProperties);

  InvitedJob() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_InvitedJob.Builder().additionalProperties(Map.of());
  }

  /** The id of the client's company. */
  public abstract Optional<String> companyId();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link InvitedJob#companyId}. */
    public abstract Builder companyId(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract InvitedJob build();
  }
}
