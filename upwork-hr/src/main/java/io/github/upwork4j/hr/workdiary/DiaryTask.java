package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody works on. Known from other programs that use Upwork, not from its documents.
 * Immutable.
 */
@AutoValue
public abstract class DiaryTask {
  static final WireModel<DiaryTask> WIRE =
      WireModel.of("DiaryTask", DiaryTask::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("code", Wire.TEXT, Builder::code)
          .field("description", Wire.TEXT, Builder::description)
          .field("memo", Wire.TEXT, Builder::memo)
          .rest(Builder::additionalProperties);

  DiaryTask() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_DiaryTask.Builder().additionalProperties(Map.of());
  }

  /** The id of the activity. */
  public abstract Optional<String> id();

  /** The code of the activity. */
  public abstract Optional<String> code();

  /** The description of the activity. */
  public abstract Optional<String> description();

  /** What the user says the work is. */
  public abstract Optional<String> memo();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link DiaryTask#id}. */
    public abstract Builder id(String value);

    /** See {@link DiaryTask#code}. */
    public abstract Builder code(String value);

    /** See {@link DiaryTask#description}. */
    public abstract Builder description(String value);

    /** See {@link DiaryTask#memo}. */
    public abstract Builder memo(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract DiaryTask build();
  }
}
