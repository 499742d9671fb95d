package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose work stands in the diary of a team. Known from other programs that use Upwork, not
 * from its documents. Immutable.
 */
@AutoValue
public abstract class DiaryMember {
  static final WireModel<DiaryMember> WIRE =
      WireModel.of("DiaryMember", DiaryMember::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("name", Wire.TEXT, Builder::name)
          .field("portrait_url", Wire.TEXT, Builder::portraitUrl)
          .rest(Builder::additionalProperties);

  DiaryMember() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_DiaryMember.Builder().additionalProperties(Map.of());
  }

  /** The user id. */
  public abstract Optional<String> id();

  /** The name. */
  public abstract Optional<String> name();

  /** The portrait. */
  public abstract Optional<String> portraitUrl();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link DiaryMember#id}. */
    public abstract Builder id(String value);

    /** See {@link DiaryMember#name}. */
    public abstract Builder name(String value);

    /** See {@link DiaryMember#portraitUrl}. */
    public abstract Builder portraitUrl(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract DiaryMember build();
  }
}
