package io.github.upwork4j.jobs.metadata;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A category of jobs, with its subcategories. Immutable. */
@AutoValue
public abstract class Category {
  static final WireModel<Category> WIRE =
      WireModel.of("Category", Category::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("title", Wire.TEXT, Builder::title)
          .field("topics", Wire.list(Topic.WIRE), Builder::topics)
          .rest(Builder::additionalProperties);

  Category() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_Category.Builder().topics(List.of()).additionalProperties(Map.of());
  }

  /** The id, 18 digits. */
  public abstract String id();

  /** The title, as job search and postings want it. */
  public abstract String title();

  /** The subcategories; empty if there are none. */
  public abstract List<Topic> topics();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Category#id}. Required. */
    public abstract Builder id(String value);

    /** See {@link Category#title}. Required. */
    public abstract Builder title(String value);

    /** See {@link Category#topics}. */
    public abstract Builder topics(List<Topic> values);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<Topic> topics();

    abstract Category autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public Category build() {
      topics(List.copyOf(topics()));
      return autoBuild();
    }
  }
}
