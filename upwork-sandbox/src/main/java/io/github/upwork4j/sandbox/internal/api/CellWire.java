package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.WorkCell;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes of ten minutes of work. */
final class CellWire {
  private static final String WEB = "https://www.upwork.com/snapshots/";
  private static final DateTimeFormatter BASIC_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private CellWire() {}

  static String seconds(Instant instant) {
    return Long.toString(instant.getEpochSecond());
  }

  /** 20140101T090000Z. */
  static String basicTime(Instant instant) {
    return BASIC_TIME.format(instant);
  }

  /** A cell as the third version of the work diary writes it. */
  static JsonObject brief(WorkCell cell, Instant archivedUntil) {
    JsonObject json =
        new JsonObject()
            .put("cell_time", seconds(cell.start()))
            .put("active_window_title", windowTitle(cell))
            .put("activity", Integer.toString(cell.activity()))
            .put("allow_edit", Boolean.toString(!cell.start().isBefore(archivedUntil)))
            .put("billing_status", billingStatus(cell))
            .put("keyboard_events_count", Integer.toString(cell.keys()))
            .put("memo", cell.entry.memo)
            .put("mouse_events_count", Integer.toString(cell.clicks()));
    return screenshots(json, cell).put("status", "NORMAL");
  }

  /** A cell as the first two versions of the work diary write it. */
  static JsonObject whole(WorkCell cell, Instant archivedUntil) {
    Contract contract = cell.entry.contract;
    String username = contract.freelancer.username;
    String id = contract.reference + "/" + seconds(cell.start());
    return brief(cell, archivedUntil)
        .put("account_status", "")
        .put("allow_delete", Boolean.toString(!cell.start().isBefore(archivedUntil)))
        .put("cellts", "")
        .put("client_version", clientVersion(cell))
        .put("company_id", contract.team.id)
        .put("computer_name", computerName(cell))
        .put("digest", "")
        .put("snapshot_api", snapshotPath(cell))
        .put("time", seconds(cell.time()))
        .put("timezone", "")
        .put("uid", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString())
        .put("user_id", username);
  }

  static String snapshotPath(WorkCell cell) {
    return "/api/team/v1/snapshots/"
        + cell.entry.contract.team.id
        + "/"
        + cell.entry.contract.freelancer.username
        + "/"
        + basicTime(cell.time())
        + ".json";
  }

  /** What is the same in a snapshot and in the row of a team room; empty without a cell. */
  static JsonObject tracked(@Nullable WorkCell cell) {
    JsonObject json =
        new JsonObject()
            .put("active_window_title", cell == null ? "" : windowTitle(cell))
            .put("activity", cell == null ? "0" : Integer.toString(cell.activity()))
            .put("billing_status", billingStatus(cell))
            .put("cellts", cell == null ? "" : seconds(cell.start()))
            .put("client_version", cell == null ? "" : clientVersion(cell))
            .put("computer_name", cell == null ? "" : computerName(cell))
            .put("digest", "")
            .put("keyboard_events_count", cell == null ? "0" : Integer.toString(cell.keys()))
            .put("memo", cell == null ? "" : cell.entry.memo)
            .put("mouse_events_count", cell == null ? "0" : Integer.toString(cell.clicks()))
            .put("status", cell == null ? "PRIVATE" : "NORMAL")
            .put("uid", "");
    return cell == null ? json : screenshots(json, cell);
  }

  /** A snapshot as the third version writes it. */
  static JsonObject camelCase(Contract contract, @Nullable WorkCell cell, Instant asked) {
    List<Object> minutes = new ArrayList<>();
    for (int minute = 0; cell != null && minute < 10; minute++) {
      minutes.add(
          new JsonObject()
              .put("time", seconds(cell.start().plusSeconds(60L * minute)))
              .put("mouse", cell.clicks(minute))
              .put("keyboard", cell.keys(minute)));
    }
    return new JsonObject()
        .put("contractId", contract.reference)
        .put("mouseEventsCount", cell == null ? "0" : Integer.toString(cell.clicks()))
        .put("keyboardEventsCount", cell == null ? "0" : Integer.toString(cell.keys()))
        .put("screenshotUrl", cell == null ? "" : screenshot(cell, ""))
        .put("screenshotImg", cell == null ? "" : screenshot(cell, ".jpg"))
        .put("status", cell == null ? "PRIVATE" : "NORMAL")
        .put("companyId", Team.COMPANY_ID)
        .put("time", seconds(cell == null ? asked : cell.time()))
        .put("minutes", minutes);
  }

  /** Adds where the pictures are; time logged by hand has none. */
  private static JsonObject screenshots(JsonObject json, WorkCell cell) {
    return json.put("screenshot_img", screenshot(cell, ".jpg"))
        .put("screenshot_img_lrg", screenshot(cell, "_lrg.jpg"))
        .put("screenshot_img_med", screenshot(cell, "_med.jpg"))
        .put("screenshot_img_thmb", screenshot(cell, "_thmb.jpg"))
        .put("screenshot_url", screenshot(cell, ""));
  }

  static String screenshot(WorkCell cell, String suffix) {
    return cell.isTracked()
        ? WEB + cell.entry.contract.reference + "/" + basicTime(cell.time()) + suffix
        : "";
  }

  private static String billingStatus(@Nullable WorkCell cell) {
    return cell == null
        ? "non-billed.disconnected"
        : cell.isTracked() ? "billed.active" : "billed.disconnected";
  }

  private static String windowTitle(WorkCell cell) {
    return cell.isTracked() ? cell.entry.task + " - " + computerName(cell) : "";
  }

  private static String clientVersion(WorkCell cell) {
    return cell.isTracked() ? "Linux/3.12.9" : "";
  }

  private static String computerName(WorkCell cell) {
    return cell.isTracked() ? cell.entry.contract.freelancer.username + "-laptop" : "";
  }
}
