package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** A user that a new room begins with. Immutable. */
@AutoValue
public abstract class RoomMember {
  RoomMember() {}

  /**
   * Returns the user that acts for an organization.
   *
   * @param userId such as {@code ~017e2}
   * @param organizationId such as {@code mycompany}
   * @throws IllegalArgumentException if one of them is blank
   */
  public static RoomMember of(String userId, String organizationId) {
    return builder().userId(userId).organizationId(organizationId).build();
  }

  /** Starts a user. */
  public static Builder builder() {
    return new AutoValue_RoomMember.Builder();
  }

  /** The user id. */
  public abstract String userId();

  /** The id of the organization the user acts for. */
  public abstract Optional<String> organizationId();

  /** What the user may do; in a one-on-one room both are admins, whatever stands here. */
  public abstract Optional<RoomRole> role();

  /** The first name. */
  public abstract Optional<String> firstName();

  Arguments arguments() {
    return Arguments.builder()
        .set("userId", userId())
        .set("orgId", organizationId())
        .set("role", role().map(RoomRole::wireName))
        .set("firstName", firstName())
        .build();
  }

  /** Makes users. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomMember#userId}. Required. */
    public abstract Builder userId(String value);

    /** See {@link RoomMember#organizationId}. */
    public abstract Builder organizationId(String value);

    /** See {@link RoomMember#role}. */
    public abstract Builder role(RoomRole value);

    /** See {@link RoomMember#firstName}. */
    public abstract Builder firstName(String value);

    abstract RoomMember autoBuild();

    /**
     * Returns the user.
     *
     * @throws IllegalArgumentException if the user id is not set, or a text is blank
     */
    public RoomMember build() {
      RoomMember member = Required.build("a user of a room", this::autoBuild);
      Required.filled("userId", member.userId());
      Required.filledIfSet("organizationId", member.organizationId());
      Required.filledIfSet("firstName", member.firstName());
      return member;
    }
  }
}
