package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user, or one of a company or team. Immutable. */
@AutoValue
public abstract class User {
  static final WireModel<User> WIRE =
      WireModel.of("User", User::builder, Builder::build)
          .field("reference", Wire.TEXT, Builder::reference)
          .field("id", Wire.TEXT, Builder::id)
          .field("first_name", Wire.TEXT, Builder::firstName)
          .field("last_name", Wire.TEXT, Builder::lastName)
          .field("status", Wire.oneOf(MemberStatus.class), Builder::status)
          .field("is_provider", Wire.FLAG, Builder::freelancer)
          .field("has_contract", Wire.FLAG, Builder::hasContract)
          .field("profile_key", Wire.TEXT, Builder::profileKey)
          .field("email", Wire.TEXT, Builder::email)
          .field("public_url", Wire.TEXT, Builder::publicUrl)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("timezone_offset", Wire.SECONDS, Builder::timeZoneOffset)
          .rest(Builder::additionalProperties);

  User() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_User.Builder().additionalProperties(Map.of());
  }

  /** The reference, such as {@code 12345}. */
  public abstract String reference();

  /** The user id, such as {@code john_johnson}. */
  public abstract Optional<String> id();

  /** First name. */
  public abstract Optional<String> firstName();

  /** Last name. */
  public abstract Optional<String> lastName();

  /** Where the user stands. */
  public abstract Optional<OpenEnum<MemberStatus>> status();

  /** Whether the user can be hired. */
  public abstract Optional<Boolean> freelancer();

  /**
   * Whether the user has a contract with the company or team that was asked for; only the lists of
   * their users say so.
   */
  public abstract Optional<Boolean> hasContract();

  /** The profile key, such as {@code ~~677961dcd7f65c01}. */
  public abstract Optional<String> profileKey();

  /** The e-mail address. */
  public abstract Optional<String> email();

  /** The public page. */
  public abstract Optional<String> publicUrl();

  /** Time zone: an Olson id ({@code Asia/Omsk}) or a label ({@code UTC+07:00 Bangkok, ...}). */
  public abstract Optional<String> timeZone();

  /** Offset from UTC. */
  public abstract Optional<Duration> timeZoneOffset();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link User#reference}. Required. */
    public abstract Builder reference(String value);

    /** See {@link User#id}. */
    public abstract Builder id(String value);

    /** See {@link User#firstName}. */
    public abstract Builder firstName(String value);

    /** See {@link User#lastName}. */
    public abstract Builder lastName(String value);

    /** See {@link User#status}. */
    public abstract Builder status(OpenEnum<MemberStatus> value);

    /** See {@link User#freelancer}. */
    public abstract Builder freelancer(Boolean value);

    /** See {@link User#hasContract}. */
    public abstract Builder hasContract(Boolean value);

    /** See {@link User#profileKey}. */
    public abstract Builder profileKey(String value);

    /** See {@link User#email}. */
    public abstract Builder email(String value);

    /** See {@link User#publicUrl}. */
    public abstract Builder publicUrl(String value);

    /** See {@link User#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link User#timeZoneOffset}. */
    public abstract Builder timeZoneOffset(Duration value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract User build();
  }
}
