package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose work a diary shows. Immutable. */
@AutoValue
public abstract class DiaryUser {
  static final WireModel<DiaryUser> WIRE =
      WireModel.of("DiaryUser", DiaryUser::builder, Builder::build)
          .field("uid", Wire.TEXT, Builder::id)
          .field("first_name", Wire.TEXT, Builder::firstName)
          .field("last_name", Wire.TEXT, Builder::lastName)
          .field("mail", Wire.TEXT, Builder::mail)
          .field("status", Wire.TEXT, Builder::status)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("timezone_offset", Wire.SECONDS, Builder::timeZoneOffset)
          .field("creation_time", Wire.EPOCH_SECONDS, Builder::createdAt)
          .field("archiving_time", Wire.EPOCH_SECONDS, Builder::archivingTime)
          .field("messenger_id", Wire.TEXT, Builder::messengerId)
          .field("messenger_type", Wire.TEXT, Builder::messengerType)
          .rest(Builder::additionalProperties);

  DiaryUser() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_DiaryUser.Builder().additionalProperties(Map.of());
  }

  /** The user id, such as {@code john_johnson}. */
  public abstract Optional<String> id();

  /** The first name. */
  public abstract Optional<String> firstName();

  /** The last name. */
  public abstract Optional<String> lastName();

  /** The e-mail address. */
  public abstract Optional<String> mail();

  /** Whether the account is open: {@code enabled}. */
  public abstract Optional<String> status();

  /**
   * The time zone, as an id ({@code Asia/Bangkok}) or as Upwork shows it ({@code UTC+07:00 Bangkok,
   * Jakarta, Hanoi}).
   */
  public abstract Optional<String> timeZone();

  /** How far the time zone is ahead of UTC. */
  public abstract Optional<Duration> timeZoneOffset();

  /** When the account was created. */
  public abstract Optional<Instant> createdAt();

  /** Upwork's archiving time; the documents do not say what that is. */
  public abstract Optional<Instant> archivingTime();

  /** The id at a messenger. */
  public abstract Optional<String> messengerId();

  /** Which messenger that is. */
  public abstract Optional<String> messengerType();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link DiaryUser#id}. */
    public abstract Builder id(String value);

    /** See {@link DiaryUser#firstName}. */
    public abstract Builder firstName(String value);

    /** See {@link DiaryUser#lastName}. */
    public abstract Builder lastName(String value);

    /** See {@link DiaryUser#mail}. */
    public abstract Builder mail(String value);

    /** See {@link DiaryUser#status}. */
    public abstract Builder status(String value);

    /** See {@link DiaryUser#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link DiaryUser#timeZoneOffset}. */
    public abstract Builder timeZoneOffset(Duration value);

    /** See {@link DiaryUser#createdAt}. */
    public abstract Builder createdAt(Instant value);

    /** See {@link DiaryUser#archivingTime}. */
    public abstract Builder archivingTime(Instant value);

    /** See {@link DiaryUser#messengerId}. */
    public abstract Builder messengerId(String value);

    /** See {@link DiaryUser#messengerType}. */
    public abstract Builder messengerType(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract DiaryUser build();
  }
}
