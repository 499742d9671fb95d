package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A message to send. Immutable. */
@AutoValue
public abstract class StoryDraft {
  private static final int MAX_BYTES = 10 * 1024;

  StoryDraft() {}

  /**
   * Returns a message of the user who sends it.
   *
   * @throws IllegalArgumentException if it is blank or too long
   */
  public static StoryDraft of(String message) {
    return builder().message(message).build();
  }

  /** Starts a message. */
  public static Builder builder() {
    return new AutoValue_StoryDraft.Builder();
  }

  /**
   * The text, at most 10 KB of UTF-8. The documentation lets it be absent; a message that says
   * nothing is not sent from here.
   */
  public abstract String message();

  /** The user id of the author; needs the organization too. */
  public abstract Optional<String> userId();

  /** The id of the organization of the author. */
  public abstract Optional<String> organizationId();

  Arguments arguments(String companyUserId, RoomId room) {
    return Arguments.builder()
        .path("company_user_id", companyUserId)
        .path("room_id", room.value())
        .set("message", message())
        .set("userId", userId())
        .set("orgId", organizationId())
        .build();
  }

  /** Makes messages. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link StoryDraft#message}. Required. */
    public abstract Builder message(String value);

    /** See {@link StoryDraft#userId}. */
    public abstract Builder userId(String value);

    /** See {@link StoryDraft#organizationId}. */
    public abstract Builder organizationId(String value);

    abstract StoryDraft autoBuild();

    /**
     * Returns the message.
     *
     * @throws IllegalArgumentException if the text is not set, blank or too long, or the author
     *     lacks the organization; the message says which, and never holds the text
     */
    public StoryDraft build() {
      StoryDraft draft = Required.build("a message", this::autoBuild);
      Required.filled("message", draft.message());
      Required.filledIfSet("userId", draft.userId());
      Required.filledIfSet("organizationId", draft.organizationId());
      if (draft.userId().isPresent() && draft.organizationId().isEmpty()) {
        throw new IllegalArgumentException(
            "an author needs both: call organizationId(…) with userId(…)");
      }
      int bytes = draft.message().getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "the message takes %,d bytes in UTF-8, Upwork takes %,d at most: send it in parts",
                bytes,
                MAX_BYTES));
      }
      return draft;
    }
  }
}
