package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the time tracker saw at one time. The 2020 edition's answers spell the fields otherwise than
 * the 2017 edition's and document fewer of them; this class reads both. Immutable.
 */
@AutoValue
public abstract class Snapshot {
  static final WireModel<Snapshot> WIRE =
      WireModel.of("Snapshot", Snapshot::builder, Builder::build)
          .field("contract_id", ContractReference.WIRE, Builder::contract)
          .field("contractId", ContractReference.WIRE, Builder::contract)
          .field("time", Wire.EPOCH_SECONDS, Builder::time)
          .field("cellts", Wire.EPOCH_SECONDS, Builder::cellTimestamp)
          .field("last_worked", Wire.EPOCH_SECONDS, Builder::lastWorkedAt)
          .field("lastWorked", Wire.EPOCH_SECONDS, Builder::lastWorkedAt)
          .field("activity", Wire.INTEGER, Builder::activity)
          .field("keyboard_events_count", Wire.INTEGER, Builder::keyboardEvents)
          .field("keyboardEventsCount", Wire.INTEGER, Builder::keyboardEvents)
          .field("mouse_events_count", Wire.INTEGER, Builder::mouseEvents)
          .field("mouseEventsCount", Wire.INTEGER, Builder::mouseEvents)
          .field("memo", Wire.TEXT, Builder::memo)
          .field("active_window_title", Wire.TEXT, Builder::activeWindowTitle)
          .field("activeWindowTitle", Wire.TEXT, Builder::activeWindowTitle)
          .field("billing_status", Wire.oneOf(BillingStatus.class), Builder::billingStatus)
          .field("billingStatus", Wire.oneOf(BillingStatus.class), Builder::billingStatus)
          .field("status", Wire.oneOf(SnapshotStatus.class), Builder::status)
          .field("minutes", Wire.list(SnapshotMinute.WIRE), Builder::minutes)
          .field("user", DiaryUser.WIRE, Builder::user)
          .field("team_name", Wire.TEXT, Builder::teamName)
          .field("teamName", Wire.TEXT, Builder::teamName)
          .field("online_presence", Wire.separatedBy(','), Builder::onlinePresence)
          .field("onlinePresence", Wire.separatedBy(','), Builder::onlinePresence)
          .field("screenshot_url", Wire.TEXT, Builder::screenshotUrl)
          .field("screenshotUrl", Wire.TEXT, Builder::screenshotUrl)
          .field("screenshot_img", Wire.TEXT, Builder::screenshotImage)
          .field("screenshotImg", Wire.TEXT, Builder::screenshotImage)
          .field("screenshot_img_lrg", Wire.TEXT, Builder::screenshotLarge)
          .field("screenshotImgLrg", Wire.TEXT, Builder::screenshotLarge)
          .field("screenshot_img_med", Wire.TEXT, Builder::screenshotMedium)
          .field("screenshotImgMed", Wire.TEXT, Builder::screenshotMedium)
          .field("screenshot_img_thmb", Wire.TEXT, Builder::screenshotThumbnail)
          .field("screenshotImgThmb", Wire.TEXT, Builder::screenshotThumbnail)
          .field("online_presence_img", Wire.TEXT, Builder::onlinePresenceImage)
          .field("onlinePresenceImg", Wire.TEXT, Builder::onlinePresenceImage)
          .field("report24_img", Wire.TEXT, Builder::dayImage)
          .field("report24Img", Wire.TEXT, Builder::dayImage)
          .field("teamroom_api", Wire.TEXT, Builder::teamRoomApiPath)
          .field("teamroomApi", Wire.TEXT, Builder::teamRoomApiPath)
          .field("workdiary_api", Wire.TEXT, Builder::diaryApiPath)
          .field("workdiaryApi", Wire.TEXT, Builder::diaryApiPath)
          .field("account_status", Wire.TEXT, Builder::accountStatus)
          .field("accountStatus", Wire.TEXT, Builder::accountStatus)
          .field("client_version", Wire.TEXT, Builder::clientVersion)
          .field("clientVersion", Wire.TEXT, Builder::clientVersion)
          .field("computer_name", Wire.TEXT, Builder::computerName)
          .field("computerName", Wire.TEXT, Builder::computerName)
          .field("company_id", Wire.TEXT, Builder::companyId)
          .field("companyId", Wire.TEXT, Builder::companyId)
          .field("user_id", Wire.TEXT, Builder::userId)
          .field("userId", Wire.TEXT, Builder::userId)
          .field("uid", Wire.TEXT, Builder::uid)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("digest", Wire.TEXT, Builder::digest)
          .rest(Builder::additionalProperties);

  Snapshot() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_Snapshot.Builder()
        .minutes(List.of())
        .onlinePresence(List.of())
        .additionalProperties(Map.of());
  }

  /** The contract. */
  public abstract Optional<ContractReference> contract();

  /** When the snapshot was taken. */
  public abstract Optional<Instant> time();

  /** The time of the ten minutes, as the time tracker has it. */
  public abstract Optional<Instant> cellTimestamp();

  /** When the user last worked. */
  public abstract Optional<Instant> lastWorkedAt();

  /** How active the user was, from 0 to 10. */
  public abstract Optional<Integer> activity();

  /** How many keys were pressed. */
  public abstract Optional<Integer> keyboardEvents();

  /** How many times the mouse was used. */
  public abstract Optional<Integer> mouseEvents();

  /** What the user says the work is. */
  public abstract Optional<String> memo();

  /** The title of the window that was in front. */
  public abstract Optional<String> activeWindowTitle();

  /** Whether the time is billed. */
  public abstract Optional<OpenEnum<BillingStatus>> billingStatus();

  /** What kind of snapshot it is. */
  public abstract Optional<OpenEnum<SnapshotStatus>> status();

  /** The single minutes; empty where they are not known. */
  public abstract List<SnapshotMinute> minutes();

  /** Whose work it is. */
  public abstract Optional<DiaryUser> user();

  /** The name of the team. */
  public abstract Optional<String> teamName();

  /** How active the user was in the last cells, one number each; empty if it is not known. */
  public abstract List<String> onlinePresence();

  /** The page of the screenshot. */
  public abstract Optional<String> screenshotUrl();

  /** The screenshot. */
  public abstract Optional<String> screenshotImage();

  /** The screenshot, large. */
  public abstract Optional<String> screenshotLarge();

  /** The screenshot, of middle size. */
  public abstract Optional<String> screenshotMedium();

  /** The screenshot, small. */
  public abstract Optional<String> screenshotThumbnail();

  /** A graph of the last cells. */
  public abstract Optional<String> onlinePresenceImage();

  /** A graph of the last 24 hours. */
  public abstract Optional<String> dayImage();

  /** The path of the team room's own resource. */
  public abstract Optional<String> teamRoomApiPath();

  /** The path of the work diary's own resource. */
  public abstract Optional<String> diaryApiPath();

  /** Whether the user's account is open: {@code enabled}. */
  public abstract Optional<String> accountStatus();

  /** The version of the time tracker. */
  public abstract Optional<String> clientVersion();

  /** The name of the computer. */
  public abstract Optional<String> computerName();

  /** The id of the company. */
  public abstract Optional<String> companyId();

  /** The user id. */
  public abstract Optional<String> userId();

  /** The id of the entry or of its user; answers differ. */
  public abstract Optional<String> uid();

  /** The time zone of the entry. */
  public abstract Optional<String> timeZone();

  /** The digest of the entry. */
  public abstract Optional<String> digest();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Snapshot#contract}. */
    public abstract Builder contract(ContractReference value);

    /** See {@link Snapshot#time}. */
    public abstract Builder time(Instant value);

    /** See {@link Snapshot#cellTimestamp}. */
    public abstract Builder cellTimestamp(Instant value);

    /** See {@link Snapshot#lastWorkedAt}. */
    public abstract Builder lastWorkedAt(Instant value);

    /** See {@link Snapshot#activity}. */
    public abstract Builder activity(Integer value);

    /** See {@link Snapshot#keyboardEvents}. */
    public abstract Builder keyboardEvents(Integer value);

    /** See {@link Snapshot#mouseEvents}. */
    public abstract Builder mouseEvents(Integer value);

    /** See {@link Snapshot#memo}. */
    public abstract Builder memo(String value);

    /** See {@link Snapshot#activeWindowTitle}. */
    public abstract Builder activeWindowTitle(String value);

    /** See {@link Snapshot#billingStatus}. */
    public abstract Builder billingStatus(OpenEnum<BillingStatus> value);

    /** See {@link Snapshot#status}. */
    public abstract Builder status(OpenEnum<SnapshotStatus> value);

    /** See {@link Snapshot#minutes}. */
    public abstract Builder minutes(List<SnapshotMinute> values);

    /** See {@link Snapshot#user}. */
    public abstract Builder user(DiaryUser value);

    /** See {@link Snapshot#teamName}. */
    public abstract Builder teamName(String value);

    /** See {@link Snapshot#onlinePresence}. */
    public abstract Builder onlinePresence(List<String> values);

    /** See {@link Snapshot#screenshotUrl}. */
    public abstract Builder screenshotUrl(String value);

    /** See {@link Snapshot#screenshotImage}. */
    public abstract Builder screenshotImage(String value);

    /** See {@link Snapshot#screenshotLarge}. */
    public abstract Builder screenshotLarge(String value);

    /** See {@link Snapshot#screenshotMedium}. */
    public abstract Builder screenshotMedium(String value);

    /** See {@link Snapshot#screenshotThumbnail}. */
    public abstract Builder screenshotThumbnail(String value);

    /** See {@link Snapshot#onlinePresenceImage}. */
    public abstract Builder onlinePresenceImage(String value);

    /** See {@link Snapshot#dayImage}. */
    public abstract Builder dayImage(String value);

    /** See {@link Snapshot#teamRoomApiPath}. */
    public abstract Builder teamRoomApiPath(String value);

    /** See {@link Snapshot#diaryApiPath}. */
    public abstract Builder diaryApiPath(String value);

    /** See {@link Snapshot#accountStatus}. */
    public abstract Builder accountStatus(String value);

    /** See {@link Snapshot#clientVersion}. */
    public abstract Builder clientVersion(String value);

    /** See {@link Snapshot#computerName}. */
    public abstract Builder computerName(String value);

    /** See {@link Snapshot#companyId}. */
    public abstract Builder companyId(String value);

    /** See {@link Snapshot#userId}. */
    public abstract Builder userId(String value);

    /** See {@link Snapshot#uid}. */
    public abstract Builder uid(String value);

    /** See {@link Snapshot#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link Snapshot#digest}. */
    public abstract Builder digest(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<SnapshotMinute> minutes();

    abstract List<String> onlinePresence();

    abstract Snapshot autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public Snapshot build() {
      minutes(List.copyOf(minutes()));
      onlinePresence(List.copyOf(onlinePresence()));
      return autoBuild();
    }
  }
}
