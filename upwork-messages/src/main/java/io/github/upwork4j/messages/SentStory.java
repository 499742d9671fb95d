package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Upwork says about a message that was just sent. The documentation shows no answer, so all of
 * it may be absent: the message was sent nevertheless. Immutable.
 */
@AutoValue
public abstract class SentStory {
  /** A story, or nothing but its id. */
  private static final WireType<Story> STORY =
      json -> {
        if (json.peek() != JsonReader.Token.STRING) {
          return Story.WIRE.read(json);
        }
        String id = json.nextString();
        return id.isEmpty() ? null : Story.builder().id(id).build();
      };

  private static final WireModel<SentStory> OBJECT =
      WireModel.of("SentStory", SentStory::builder, Builder::build)
          .undocumented("story", STORY, Builder::story)
          .undocumented("storyId", STORY, Builder::story)
          .ignoring("auth_user", "server_time")
          .rest(Builder::additionalProperties);

  static final WireType<SentStory> WIRE =
      json -> {
        if (json.peek() != JsonReader.Token.STRING) {
          return OBJECT.read(json);
        }
        Story story = STORY.read(json);
        return story == null ? null : builder().story(story).build();
      };

  SentStory() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_SentStory.Builder().additionalProperties(Map.of());
  }

  /** The message as Upwork keeps it: its id at least. */
  public abstract Optional<Story> story();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link SentStory#story}. */
    public abstract Builder story(Story value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract SentStory build();
  }
}
