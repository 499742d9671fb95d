package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A team room: where the members of a team can be seen working. Immutable. */
@AutoValue
public abstract class TeamRoom {
  static final WireModel<TeamRoom> WIRE =
      WireModel.of("TeamRoom", TeamRoom::builder, Builder::build)
          .field("id", Wire.TEXT, Builder::id)
          .field("name", Wire.TEXT, Builder::name)
          .field("company_name", Wire.TEXT, Builder::companyName)
          .field("team_ref", Wire.TEXT, Builder::teamReference)
          .field("recno", Wire.TEXT, Builder::teamReference)
          .field("parent_team_ref", Wire.TEXT, Builder::companyReference)
          .field("company_recno", Wire.TEXT, Builder::companyReference)
          .field("team_status", Wire.TEXT, Builder::status)
          .field("teamroom_api", Wire.TEXT, Builder::apiPath)
          .rest(Builder::additionalProperties);

  TeamRoom() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_TeamRoom.Builder().additionalProperties(Map.of());
  }

  /** The id of the team. */
  public abstract String id();

  /** The name of the team. */
  public abstract Optional<String> name();

  /** The name of the company. */
  public abstract Optional<String> companyName();

  /** The reference of the team. */
  public abstract Optional<String> teamReference();

  /** The reference of the company, which is the team above all others. */
  public abstract Optional<String> companyReference();

  /** Where the team stands: {@code active}. */
  public abstract Optional<String> status();

  /** The path of the team room's own resource. */
  public abstract Optional<String> apiPath();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link TeamRoom#id}. Required. */
    public abstract Builder id(String value);

    /** See {@link TeamRoom#name}. */
    public abstract Builder name(String value);

    /** See {@link TeamRoom#companyName}. */
    public abstract Builder companyName(String value);

    /** See {@link TeamRoom#teamReference}. */
    public abstract Builder teamReference(String value);

    /** See {@link TeamRoom#companyReference}. */
    public abstract Builder companyReference(String value);

    /** See {@link TeamRoom#status}. */
    public abstract Builder status(String value);

    /** See {@link TeamRoom#apiPath}. */
    public abstract Builder apiPath(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract TeamRoom build();
  }
}
