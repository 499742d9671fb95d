package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ten minutes of work, or what the time tracker saw of them. Immutable. */
@AutoValue
public abstract class DiaryCell {
  static final WireModel<DiaryCell> WIRE =
      WireModel.of("DiaryCell", DiaryCell::builder, Builder::build)
          .field("cell_time", Wire.EPOCH_SECONDS, Builder::cellTime)
          .field("time", Wire.EPOCH_SECONDS, Builder::time)
          .field("snapshot_time", Wire.EPOCH_SECONDS, Builder::snapshotTime)
          .field("cellts", Wire.EPOCH_SECONDS, Builder::cellTimestamp)
          .field("activity", Wire.INTEGER, Builder::activity)
          .field("keyboard_events_count", Wire.INTEGER, Builder::keyboardEvents)
          .field("mouse_events_count", Wire.INTEGER, Builder::mouseEvents)
          .field("memo", Wire.TEXT, Builder::memo)
          .field("active_window_title", Wire.TEXT, Builder::activeWindowTitle)
          .field("billing_status", Wire.oneOf(BillingStatus.class), Builder::billingStatus)
          .field("status", Wire.oneOf(SnapshotStatus.class), Builder::status)
          .field("allow_edit", Wire.FLAG, Builder::editable)
          .field("allow_delete", Wire.FLAG, Builder::deletable)
          .field("screenshot_url", Wire.TEXT, Builder::screenshotUrl)
          .field("screenshot_img", Wire.TEXT, Builder::screenshotImage)
          .field("screenshot_img_lrg", Wire.TEXT, Builder::screenshotLarge)
          .field("screenshot_img_med", Wire.TEXT, Builder::screenshotMedium)
          .field("screenshot_img_thmb", Wire.TEXT, Builder::screenshotThumbnail)
          .field("snapshot_api", Wire.TEXT, Builder::snapshotApiPath)
          .field("account_status", Wire.TEXT, Builder::accountStatus)
          .field("client_version", Wire.TEXT, Builder::clientVersion)
          .field("computer_name", Wire.TEXT, Builder::computerName)
          .field("company_id", Wire.TEXT, Builder::companyId)
          .field("user_id", Wire.TEXT, Builder::userId)
          .field("uid", Wire.TEXT, Builder::uid)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("digest", Wire.TEXT, Builder::digest)
          .rest(Builder::additionalProperties);

  DiaryCell() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_DiaryCell.Builder().additionalProperties(Map.of());
  }

  /** When the ten minutes begin. */
  public abstract Optional<Instant> cellTime();

  /** When the snapshot was taken. */
  public abstract Optional<Instant> time();

  /**
   * When the snapshot was taken, as the 2020 edition has it: the time under which {@link
   * SnapshotsRouter#getByContract} finds it.
   */
  public abstract Optional<Instant> snapshotTime();

  /** The time of the ten minutes, as the time tracker has it; mostly empty. */
  public abstract Optional<Instant> cellTimestamp();

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

  /** Whether the memo may be changed. */
  public abstract Optional<Boolean> editable();

  /** Whether it may be deleted. */
  public abstract Optional<Boolean> deletable();

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

  /** The path of the snapshot's own resource. */
  public abstract Optional<String> snapshotApiPath();

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

    /** See {@link DiaryCell#cellTime}. */
    public abstract Builder cellTime(Instant value);

    /** See {@link DiaryCell#time}. */
    public abstract Builder time(Instant value);

    /** See {@link DiaryCell#snapshotTime}. */
    public abstract Builder snapshotTime(Instant value);

    /** See {@link DiaryCell#cellTimestamp}. */
    public abstract Builder cellTimestamp(Instant value);

    /** See {@link DiaryCell#activity}. */
    public abstract Builder activity(Integer value);

    /** See {@link DiaryCell#keyboardEvents}. */
    public abstract Builder keyboardEvents(Integer value);

    /** See {@link DiaryCell#mouseEvents}. */
    public abstract Builder mouseEvents(Integer value);

    /** See {@link DiaryCell#memo}. */
    public abstract Builder memo(String value);

    /** See {@link DiaryCell#activeWindowTitle}. */
    public abstract Builder activeWindowTitle(String value);

    /** See {@link DiaryCell#billingStatus}. */
    public abstract Builder billingStatus(OpenEnum<BillingStatus> value);

    /** See {@link DiaryCell#status}. */
    public abstract Builder status(OpenEnum<SnapshotStatus> value);

    /** See {@link DiaryCell#editable}. */
    public abstract Builder editable(Boolean value);

    /** See {@link DiaryCell#deletable}. */
    public abstract Builder deletable(Boolean value);

    /** See {@link DiaryCell#screenshotUrl}. */
    public abstract Builder screenshotUrl(String value);

    /** See {@link DiaryCell#screenshotImage}. */
    public abstract Builder screenshotImage(String value);

    /** See {@link DiaryCell#screenshotLarge}. */
    public abstract Builder screenshotLarge(String value);

    /** See {@link DiaryCell#screenshotMedium}. */
    public abstract Builder screenshotMedium(String value);

    /** See {@link DiaryCell#screenshotThumbnail}. */
    public abstract Builder screenshotThumbnail(String value);

    /** See {@link DiaryCell#snapshotApiPath}. */
    public abstract Builder snapshotApiPath(String value);

    /** See {@link DiaryCell#accountStatus}. */
    public abstract Builder accountStatus(String value);

    /** See {@link DiaryCell#clientVersion}. */
    public abstract Builder clientVersion(String value);

    /** See {@link DiaryCell#computerName}. */
    public abstract Builder computerName(String value);

    /** See {@link DiaryCell#companyId}. */
    public abstract Builder companyId(String value);

    /** See {@link DiaryCell#userId}. */
    public abstract Builder userId(String value);

    /** See {@link DiaryCell#uid}. */
    public abstract Builder uid(String value);

    /** See {@link DiaryCell#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link DiaryCell#digest}. */
    public abstract Builder digest(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract DiaryCell build();
  }
}
