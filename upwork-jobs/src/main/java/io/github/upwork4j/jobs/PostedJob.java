package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Upwork says about a job that was just posted. Immutable. */
@AutoValue
public abstract class PostedJob {
  static final WireModel<PostedJob> WIRE =
      WireModel.of("PostedJob", PostedJob::builder, Builder::build)
          .field("reference", Wire.TEXT, Builder::key)
          .field("public_url", Wire.TEXT, Builder::publicUrl)
          .rest(Builder::additionalProperties);

  PostedJob() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_PostedJob.Builder().additionalProperties(Map.of());
  }

  /** The key of the new job. */
  public abstract String key();

  /** Its public page. */
  public abstract Optional<String> publicUrl();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link PostedJob#key}. Required. */
    public abstract Builder key(String value);

    /** See {@link PostedJob#publicUrl}. */
    public abstract Builder publicUrl(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract PostedJob build();
  }
}
