package io.github.upwork4j.jobs.feed;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The category of a job of the feed. Immutable. */
@AutoValue
public abstract class FeedCategory {
  static final WireModel<FeedCategory> WIRE =
      WireModel.of("FeedCategory", FeedCategory::builder, Builder::build)
          .field("name", Wire.TEXT, Builder::name)
          .field("slug", Wire.TEXT, Builder::slug)
          .field("group", Wire.TEXT, Builder::group)
          .field("group_slug", Wire.TEXT, Builder::groupSlug)
          .rest(Builder::additionalProperties);

  FeedCategory() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_FeedCategory.Builder().additionalProperties(Map.of());
  }

  /** The name. */
  public abstract Optional<String> name();

  /** The short name. */
  public abstract Optional<String> slug();

  /** The name of its group. */
  public abstract Optional<String> group();

  /** The short name of its group. */
  public abstract Optional<String> groupSlug();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link FeedCategory#name}. */
    public abstract Builder name(String value);

    /** See {@link FeedCategory#slug}. */
    public abstract Builder slug(String value);

    /** See {@link FeedCategory#group}. */
    public abstract Builder group(String value);

    /** See {@link FeedCategory#groupSlug}. */
    public abstract Builder groupSlug(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract FeedCategory build();
  }
}
