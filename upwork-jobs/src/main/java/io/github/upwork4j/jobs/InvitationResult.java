package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Upwork says about an invitation that was sent. Immutable. */
@AutoValue
public abstract class InvitationResult {
  static final WireModel<InvitationResult> WIRE =
      WireModel.of("InvitationResult", InvitationResult::builder, Builder::build)
          .field("code", Wire.TEXT, Builder::code)
          .field("message", Wire.TEXT, Builder::message)
          .field("job_info", InvitedJob.WIRE, Builder::jobInfo)
          .ignoring("auth_user", "server_time")
          .rest(Builder::additionalProperties);

  InvitationResult() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_InvitationResult.Builder().additionalProperties(Map.of());
  }

  /** The result code; {@code 200} when it was sent. */
  public abstract Optional<String> code();

  /** The result in words. */
  public abstract Optional<String> message();

  /** What Upwork says about the job. */
  public abstract Optional<InvitedJob> jobInfo();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link InvitationResult#code}. */
    public abstract Builder code(String value);

    /** See {@link InvitationResult#message}. */
    public abstract Builder message(String value);

    /** See {@link InvitationResult#jobInfo}. */
    public abstract Builder jobInfo(InvitedJob value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract InvitationResult build();
  }
}
