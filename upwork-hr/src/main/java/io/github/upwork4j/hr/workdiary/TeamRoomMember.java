package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member of a team room, with the last snapshot of their work. Immutable. */
@AutoValue
public abstract class TeamRoomMember {
  static final WireModel<TeamRoomMember> WIRE =
      WireModel.of("TeamRoomMember", TeamRoomMember::builder, Builder::build)
          .field("user", DiaryUser.WIRE, Builder::user)
          .field("user_id", Wire.TEXT, Builder::userId)
          .field("role", Wire.TEXT, Builder::role)
          .field("time", Wire.EPOCH_SECONDS, Builder::time)
          .field("cellts", Wire.EPOCH_SECONDS, Builder::cellTimestamp)
          .field("last_worked", Wire.EPOCH_SECONDS, Builder::lastWorkedAt)
          .field("last_worked_status", Wire.TEXT, Builder::lastWorkedStatus)
          .field("online_presence", Wire.separatedBy(','), Builder::onlinePresence)
          .field("activity", Wire.INTEGER, Builder::activity)
          .field("keyboard_events_count", Wire.INTEGER, Builder::keyboardEvents)
          .field("mouse_events_count", Wire.INTEGER, Builder::mouseEvents)
          .field("memo", Wire.TEXT, Builder::memo)
          .field("active_window_title", Wire.TEXT, Builder::activeWindowTitle)
          .field("billing_status", Wire.oneOf(BillingStatus.class), Builder::billingStatus)
          .field("status", Wire.oneOf(SnapshotStatus.class), Builder::status)
          .field("screenshot_url", Wire.TEXT, Builder::screenshotUrl)
          .field("screenshot_img", Wire.TEXT, Builder::screenshotImage)
          .field("screenshot_img_lrg", Wire.TEXT, Builder::screenshotLarge)
          .field("screenshot_img_med", Wire.TEXT, Builder::screenshotMedium)
          .field("screenshot_img_thmb", Wire.TEXT, Builder::screenshotThumbnail)
          .field("online_presence_img", Wire.TEXT, Builder::onlinePresenceImage)
          .field("report24_img", Wire.TEXT, Builder::dayImage)
          .field("portrait_img", Wire.TEXT, Builder::portraitImage)
          .field("portrait_50_img", Wire.TEXT, Builder::portraitSmall)
          .field("profile_url", Wire.TEXT, Builder::profileUrl)
          .field("report_url", Wire.TEXT, Builder::reportUrl)
          .field("view_assignment_url", Wire.TEXT, Builder::assignmentUrl)
          .field("snapshot_api", Wire.TEXT, Builder::snapshotApiPath)
          .field("last_worked_snapshot_api", Wire.TEXT, Builder::lastSnapshotApiPath)
          .field("workdiary_api", Wire.TEXT, Builder::diaryApiPath)
          .field("account_status", Wire.TEXT, Builder::accountStatus)
          .field("client_version", Wire.TEXT, Builder::clientVersion)
          .field("computer_name", Wire.TEXT, Builder::computerName)
          .field("company_id", Wire.TEXT, Builder::companyId)
          .field("uid", Wire.TEXT, Builder::uid)
          .field("timezone", Wire.TEXT, Builder::timeZone)
          .field("digest", Wire.TEXT, Builder::digest)
          .rest(Builder::additionalProperties);

  TeamRoomMember() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_TeamRoomMember.Builder()
        .onlinePresence(List.of())
        .additionalProperties(Map.of());
  }

  /** Who it is. */
  public abstract Optional<DiaryUser> user();

  /** The user id. */
  public abstract Optional<String> userId();

  /**
   * The highest role in the team: {@code admin}, {@code manager}, {@code recruiter}, {@code
   * member}, {@code contractor}.
   */
  public abstract Optional<String> role();

  /** When the snapshot was taken. */
  public abstract Optional<Instant> time();

  /** The time of the ten minutes, as the time tracker has it. */
  public abstract Optional<Instant> cellTimestamp();

  /** When the user last worked. */
  public abstract Optional<Instant> lastWorkedAt();

  /** {@code now} for who is online, else when they last worked. */
  public abstract Optional<String> lastWorkedStatus();

  /** How active the user was in the last cells, one number each; empty if it is not known. */
  public abstract List<String> onlinePresence();

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

  /** The portrait. */
  public abstract Optional<String> portraitImage();

  /** The portrait, 50 pixels wide. */
  public abstract Optional<String> portraitSmall();

  /** The user's profile page. */
  public abstract Optional<String> profileUrl();

  /** The page of the user's report. */
  public abstract Optional<String> reportUrl();

  /** The page of the assignment. */
  public abstract Optional<String> assignmentUrl();

  /** The path of the snapshot's own resource. */
  public abstract Optional<String> snapshotApiPath();

  /** The path of the resource of the last snapshot that shows work. */
  public abstract Optional<String> lastSnapshotApiPath();

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

    /** See {@link TeamRoomMember#user}. */
    public abstract Builder user(DiaryUser value);

    /** See {@link TeamRoomMember#userId}. */
    public abstract Builder userId(String value);

    /** See {@link TeamRoomMember#role}. */
    public abstract Builder role(String value);

    /** See {@link TeamRoomMember#time}. */
    public abstract Builder time(Instant value);

    /** See {@link TeamRoomMember#cellTimestamp}. */
    public abstract Builder cellTimestamp(Instant value);

    /** See {@link TeamRoomMember#lastWorkedAt}. */
    public abstract Builder lastWorkedAt(Instant value);

    /** See {@link TeamRoomMember#lastWorkedStatus}. */
    public abstract Builder lastWorkedStatus(String value);

    /** See {@link TeamRoomMember#onlinePresence}. */
    public abstract Builder onlinePresence(List<String> values);

    /** See {@link TeamRoomMember#activity}. */
    public abstract Builder activity(Integer value);

    /** See {@link TeamRoomMember#keyboardEvents}. */
    public abstract Builder keyboardEvents(Integer value);

    /** See {@link TeamRoomMember#mouseEvents}. */
    public abstract Builder mouseEvents(Integer value);

    /** See {@link TeamRoomMember#memo}. */
    public abstract Builder memo(String value);

    /** See {@link TeamRoomMember#activeWindowTitle}. */
    public abstract Builder activeWindowTitle(String value);

    /** See {@link TeamRoomMember#billingStatus}. */
    public abstract Builder billingStatus(OpenEnum<BillingStatus> value);

    /** See {@link TeamRoomMember#status}. */
    public abstract Builder status(OpenEnum<SnapshotStatus> value);

    /** See {@link TeamRoomMember#screenshotUrl}. */
    public abstract Builder screenshotUrl(String value);

    /** See {@link TeamRoomMember#screenshotImage}. */
    public abstract Builder screenshotImage(String value);

    /** See {@link TeamRoomMember#screenshotLarge}. */
    public abstract Builder screenshotLarge(String value);

    /** See {@link TeamRoomMember#screenshotMedium}. */
    public abstract Builder screenshotMedium(String value);

    /** See {@link TeamRoomMember#screenshotThumbnail}. */
    public abstract Builder screenshotThumbnail(String value);

    /** See {@link TeamRoomMember#onlinePresenceImage}. */
    public abstract Builder onlinePresenceImage(String value);

    /** See {@link TeamRoomMember#dayImage}. */
    public abstract Builder dayImage(String value);

    /** See {@link TeamRoomMember#portraitImage}. */
    public abstract Builder portraitImage(String value);

    /** See {@link TeamRoomMember#portraitSmall}. */
    public abstract Builder portraitSmall(String value);

    /** See {@link TeamRoomMember#profileUrl}. */
    public abstract Builder profileUrl(String value);

    /** See {@link TeamRoomMember#reportUrl}. */
    public abstract Builder reportUrl(String value);

    /** See {@link TeamRoomMember#assignmentUrl}. */
    public abstract Builder assignmentUrl(String value);

    /** See {@link TeamRoomMember#snapshotApiPath}. */
    public abstract Builder snapshotApiPath(String value);

    /** See {@link TeamRoomMember#lastSnapshotApiPath}. */
    public abstract Builder lastSnapshotApiPath(String value);

    /** See {@link TeamRoomMember#diaryApiPath}. */
    public abstract Builder diaryApiPath(String value);

    /** See {@link TeamRoomMember#accountStatus}. */
    public abstract Builder accountStatus(String value);

    /** See {@link TeamRoomMember#clientVersion}. */
    public abstract Builder clientVersion(String value);

    /** See {@link TeamRoomMember#computerName}. */
    public abstract Builder computerName(String value);

    /** See {@link TeamRoomMember#companyId}. */
    public abstract Builder companyId(String value);

    /** See {@link TeamRoomMember#uid}. */
    public abstract Builder uid(String value);

    /** See {@link TeamRoomMember#timeZone}. */
    public abstract Builder timeZone(String value);

    /** See {@link TeamRoomMember#digest}. */
    public abstract Builder digest(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<String> onlinePresence();

    abstract TeamRoomMember autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public TeamRoomMember build() {
      onlinePresence(List.copyOf(onlinePresence()));
      return autoBuild();
    }
  }
}
