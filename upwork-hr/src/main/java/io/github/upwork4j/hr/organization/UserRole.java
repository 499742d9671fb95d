package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one user is, and may do, in one team. Immutable. */
@AutoValue
public abstract class UserRole {
  static final WireModel<UserRole> WIRE =
      WireModel.of("UserRole", UserRole::builder, Builder::build)
          .field("reference", Wire.TEXT, Builder::reference)
          .field("role", Wire.oneOf(TeamRole.class), Builder::role)
          .field(
              "permissions",
              Wire.list("permission", Wire.oneOf(TeamPermission.class)),
              Builder::permissions)
          .field("is_owner", Wire.FLAG, Builder::owner)
          .field("user__reference", Wire.TEXT, Builder::userReference)
          .field("user__id", Wire.TEXT, Builder::userId)
          .field("user__first_name", Wire.TEXT, Builder::firstName)
          .field("user__last_name", Wire.TEXT, Builder::lastName)
          .field("user__is_provider", Wire.FLAG, Builder::freelancer)
          .field("engagement__reference", ContractReference.WIRE, Builder::engagement)
          .field("affiliation_status", Wire.TEXT, Builder::affiliationStatus)
          .field("has_team_room_access", Wire.FLAG, Builder::teamRoomAccess)
          .field("team__reference", Wire.TEXT, Builder::teamReference)
          .field("team__id", Wire.TEXT, Builder::teamId)
          .field("team__name", Wire.TEXT, Builder::teamName)
          .field("team__is_hidden", Wire.FLAG, Builder::teamHidden)
          .field("parent_team__reference", Wire.TEXT, Builder::parentTeamReference)
          .field("parent_team__id", Wire.TEXT, Builder::parentTeamId)
          .field("parent_team__name", Wire.TEXT, Builder::parentTeamName)
          .field("company__reference", Wire.TEXT, Builder::companyReference)
          .field("company__name", Wire.TEXT, Builder::companyName)
          .rest(Builder::additionalProperties);

  UserRole() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_UserRole.Builder().permissions(List.of()).additionalProperties(Map.of());
  }

  /** The reference of the role. */
  public abstract String reference();

  /** What the user is in the team. */
  public abstract Optional<OpenEnum<TeamRole>> role();

  /** What the user may do in the team; empty if nothing special. */
  public abstract List<OpenEnum<TeamPermission>> permissions();

  /** Whether the user owns the company. */
  public abstract Optional<Boolean> owner();

  /** The user's reference. */
  public abstract Optional<String> userReference();

  /** The user id. */
  public abstract Optional<String> userId();

  /** First name. */
  public abstract Optional<String> firstName();

  /** Last name. */
  public abstract Optional<String> lastName();

  /** Whether the user can be hired. */
  public abstract Optional<Boolean> freelancer();

  /** The contract that the role comes from; empty for somebody who was not hired. */
  public abstract Optional<ContractReference> engagement();

  /** Whether the user belongs to an agency; {@code none} if not. */
  public abstract Optional<String> affiliationStatus();

  /** Whether the user may enter the team room. */
  public abstract Optional<Boolean> teamRoomAccess();

  /** The team's reference. */
  public abstract Optional<String> teamReference();

  /** The team's id. */
  public abstract Optional<String> teamId();

  /** The team's name. */
  public abstract Optional<String> teamName();

  /** Whether the team is hidden. */
  public abstract Optional<Boolean> teamHidden();

  /** The reference of the team above. */
  public abstract Optional<String> parentTeamReference();

  /**
   * The id of the team above: the id of the company, which other calls ask for as {@code
   * companyId}.
   */
  public abstract Optional<String> parentTeamId();

  /** The name of the team above. */
  public abstract Optional<String> parentTeamName();

  /** The company's reference. */
  public abstract Optional<String> companyReference();

  /** The company's name. */
  public abstract Optional<String> companyName();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link UserRole#reference}. Required. */
    public abstract Builder reference(String value);

    /** See {@link UserRole#role}. */
    public abstract Builder role(OpenEnum<TeamRole> value);

    /** See {@link UserRole#permissions}. */
    public abstract Builder permissions(List<OpenEnum<TeamPermission>> values);

    /** See {@link UserRole#owner}. */
    public abstract Builder owner(Boolean value);

    /** See {@link UserRole#userReference}. */
    public abstract Builder userReference(String value);

    /** See {@link UserRole#userId}. */
    public abstract Builder userId(String value);

    /** See {@link UserRole#firstName}. */
    public abstract Builder firstName(String value);

    /** See {@link UserRole#lastName}. */
    public abstract Builder lastName(String value);

    /** See {@link UserRole#freelancer}. */
    public abstract Builder freelancer(Boolean value);

    /** See {@link UserRole#engagement}. */
    public abstract Builder engagement(ContractReference value);

    /** See {@link UserRole#affiliationStatus}. */
    public abstract Builder affiliationStatus(String value);

    /** See {@link UserRole#teamRoomAccess}. */
    public abstract Builder teamRoomAccess(Boolean value);

    /** See {@link UserRole#teamReference}. */
    public abstract Builder teamReference(String value);

    /** See {@link UserRole#teamId}. */
    public abstract Builder teamId(String value);

    /** See {@link UserRole#teamName}. */
    public abstract Builder teamName(String value);

    /** See {@link UserRole#teamHidden}. */
    public abstract Builder teamHidden(Boolean value);

    /** See {@link UserRole#parentTeamReference}. */
    public abstract Builder parentTeamReference(String value);

    /** See {@link UserRole#parentTeamId}. */
    public abstract Builder parentTeamId(String value);

    /** See {@link UserRole#parentTeamName}. */
    public abstract Builder parentTeamName(String value);

    /** See {@link UserRole#companyReference}. */
    public abstract Builder companyReference(String value);

    /** See {@link UserRole#companyName}. */
    public abstract Builder companyName(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<OpenEnum<TeamPermission>> permissions();

    abstract UserRole autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public UserRole build() {
      permissions(List.copyOf(permissions()));
      return autoBuild();
    }
  }
}
