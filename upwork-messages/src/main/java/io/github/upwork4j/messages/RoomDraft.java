package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A room to create. Immutable. */
@AutoValue
public abstract class RoomDraft {
  RoomDraft() {}

  /** Starts a room without users. */
  public static Builder builder() {
    return new AutoValue_RoomDraft.Builder().users(List.of()).objectReferences(List.of());
  }

  /** The name. */
  public abstract String name();

  /** What kind of room: {@link RoomType#GROUP} or {@link RoomType#ONE_ON_ONE}. */
  public abstract Optional<RoomType> type();

  /** The topic; a one-on-one room has none. */
  public abstract Optional<String> topic();

  /** Anything about what the room is for. */
  public abstract Optional<String> context();

  /**
   * The users it begins with. A one-on-one room is between two users, both of whom become admins.
   * The documentation wants "two users" in one place and "a single user", the other one, in
   * another: either is sent.
   */
  public abstract List<RoomMember> users();

  /**
   * References to objects, each with its fields by their wire names. The documentation does not say
   * what they hold.
   */
  public abstract List<Map<String, String>> objectReferences();

  /** The id of the job application that the room is about. */
  public abstract Optional<String> jobApplicationId();

  /** The ids of the offers that the room is about, as one text: the form is not documented. */
  public abstract Optional<String> offerIds();

  /** The id of the contract that the room is about. */
  public abstract Optional<String> contractId();

  Arguments arguments(String companyUserId) {
    return Arguments.builder()
        .path("company_user_id", companyUserId)
        .set("roomName", name())
        .set("roomType", type().map(RoomType::wireName))
        .set("topic", topic())
        .set("context", context())
        .setObjects("users", all(users().stream().map(RoomMember::arguments)))
        .setObjects("objectReferences", all(objectReferences().stream().map(RoomDraft::object)))
        .set("jobApplicationId", jobApplicationId())
        .set("offerIds", offerIds())
        .set("contractId", contractId())
        .build();
  }

  private static List<Arguments> all(Stream<Arguments> objects) {
    return objects.collect(Collectors.toUnmodifiableList());
  }

  private static Arguments object(Map<String, String> fields) {
    Arguments.Builder object = Arguments.builder();
    fields.forEach((name, value) -> object.set(name, value));
    return object.build();
  }

  /** Makes drafts. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomDraft#name}. Required. */
    public abstract Builder name(String value);

    /** See {@link RoomDraft#type}. */
    public abstract Builder type(RoomType value);

    /** See {@link RoomDraft#topic}. */
    public abstract Builder topic(String value);

    /** See {@link RoomDraft#context}. */
    public abstract Builder context(String value);

    /** See {@link RoomDraft#users}. */
    public abstract Builder users(List<RoomMember> values);

    /** See {@link RoomDraft#objectReferences}. */
    public abstract Builder objectReferences(List<Map<String, String>> values);

    /** See {@link RoomDraft#jobApplicationId}. */
    public abstract Builder jobApplicationId(String value);

    /** See {@link RoomDraft#offerIds}. */
    public abstract Builder offerIds(String value);

    /** See {@link RoomDraft#contractId}. */
    public abstract Builder contractId(String value);

    abstract List<RoomMember> users();

    abstract List<Map<String, String>> objectReferences();

    abstract RoomDraft autoBuild();

    /**
     * Returns the draft.
     *
     * @throws IllegalArgumentException if the name is not set, a text is blank, or the kind of room
     *     does not go with the rest; the message says what
     */
    public RoomDraft build() {
      users(List.copyOf(users()));
      objectReferences(
          objectReferences().stream().map(Map::copyOf).collect(Collectors.toUnmodifiableList()));
      RoomDraft draft = Required.build("a room draft", this::autoBuild);
      Required.filled("name", draft.name());
      Required.filledIfSet("topic", draft.topic());
      Required.filledIfSet("context", draft.context());
      Required.filledIfSet("jobApplicationId", draft.jobApplicationId());
      Required.filledIfSet("offerIds", draft.offerIds());
      Required.filledIfSet("contractId", draft.contractId());
      draft.type().ifPresent(type -> check(draft, type));
      return draft;
    }

    private static void check(RoomDraft draft, RoomType type) {
      if (type == RoomType.INTERVIEW) {
        throw new IllegalArgumentException(
            "an interview room comes with an application: create a GROUP or ONE_ON_ONE room");
      }
      if (type == RoomType.ONE_ON_ONE && draft.topic().isPresent()) {
        throw new IllegalArgumentException("a one-on-one room has no topic");
      }
      if (type == RoomType.ONE_ON_ONE && (draft.users().isEmpty() || draft.users().size() > 2)) {
        throw new IllegalArgumentException(
            "a one-on-one room is between two users: name both, or the other one, not "
                + draft.users().size());
      }
    }
  }
}
