package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.WorkCell;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in a team did on a day, one element for each stretch of work. The documents show
 * only when; the other fields are those that a public client reads. Lengths are minutes.
 */
final class TeamDiary implements Handler {
  private static final int DEFAULT_COUNT = 20;
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

  private final World world;
  private final Envelope envelope;
  private final Days days;
  private final Diarists diarists;

  TeamDiary(World world, Envelope envelope, Days days, Diarists diarists) {
    this.world = world;
    this.envelope = envelope;
    this.days = days;
    this.diarists = diarists;
  }

  @Override
  public Answer handle(Call call) {
    Team team = diarists.team(call.argument("company_or_team_id"));
    ZoneId zone = days.zone(call, null);
    LocalDate day = days.day(call, "date", zone);
    Map<WorkEntry, List<WorkCell>> stretches = new LinkedHashMap<>();
    Instant end = Days.start(day.plusDays(1), zone);
    for (WorkCell cell : world.timeLog.cells(contracts(call, team), Days.start(day, zone), end)) {
      String activity = call.param("activity");
      if (activity == null || cell.entry.task.equals(activity)) {
        stretches.computeIfAbsent(cell.entry, entry -> new ArrayList<>()).add(cell);
      }
    }
    Page page =
        Page.parse("paging", call.param("paging"), DEFAULT_COUNT, call.endpoint().pageMax());
    List<Object> snapshots = new ArrayList<>();
    JsonObject users = new JsonObject();
    JsonObject contracts = new JsonObject();
    for (List<WorkCell> cells : page.of(new ArrayList<>(stretches.values()))) {
      Contract contract = cells.get(0).entry.contract;
      snapshots.add(json(cells, zone));
      Freelancer freelancer = contract.freelancer;
      users.put(
          freelancer.username,
          new JsonObject()
              .put("id", freelancer.username)
              .put("name", freelancer.name)
              .put("portrait_url", "https://www.upwork.com/portraits/" + freelancer.key));
      contracts.put(
          contract.reference,
          new JsonObject()
              .put("id", contract.reference)
              .put("user_id", freelancer.username)
              .put("contract_title", contract.title));
    }
    return envelope.of(
        "data",
        new JsonObject()
            .put("total", Integer.toString(stretches.size()))
            .put("snapshots", snapshots)
            .put("users", snapshots.isEmpty() ? List.of() : users)
            .put("contracts", snapshots.isEmpty() ? List.of() : contracts));
  }

  /** Freelancers see their own work only. */
  private Predicate<Contract> contracts(Call call, Team team) {
    String username = call.param("freelancer");
    if (username != null) {
      return Diarists.of(diarists.member(team, username), team);
    }
    User user = envelope.user();
    if (user == null || user.may(TeamPermission.MANAGE_TEAMROOM, team)) {
      return contract -> Diarists.isOf(contract, team);
    }
    Freelancer own = user.profile;
    return own == null ? contract -> false : Diarists.of(own, team);
  }

  private JsonObject json(List<WorkCell> cells, ZoneId zone) {
    WorkCell first = cells.get(0);
    WorkCell last = cells.get(cells.size() - 1);
    int tracked = (int) cells.stream().filter(WorkCell::isTracked).count();
    Instant end = last.start().plus(WorkEntry.CELL);
    List<Object> screenshots = new ArrayList<>();
    cells.forEach(cell -> screenshots.add(screenshot(cell)));
    return new JsonObject()
        .put("snapshot_time", first.time().getEpochSecond())
        .put("contract_id", first.entry.contract.reference)
        .put("user_id", first.entry.contract.freelancer.username)
        .put(
            "duration",
            String.format(Locale.ROOT, "%d:%02d", cells.size() / 6, cells.size() % 6 * 10))
        .put("duration_int", minutes(cells.size()))
        .put("task", task(first.entry))
        .put(
            "time",
            new JsonObject()
                .put("tracked_time", minutes(tracked))
                .put("manual_time", minutes(cells.size() - tracked))
                .put("overtime", 0)
                .put("first_worked", CLOCK.format(first.start().atZone(zone)))
                .put("last_worked", CLOCK.format(end.atZone(zone)))
                .put("first_worked_int", first.start().getEpochSecond())
                .put("last_worked_int", end.getEpochSecond())
                .put("last_screenshot", CellWire.screenshot(last, "")))
        .put("screenshots", screenshots);
  }

  private static long minutes(int cells) {
    return WorkEntry.CELL.multipliedBy(cells).toMinutes();
  }

  private @Nullable JsonObject task(WorkEntry entry) {
    return world
        .activities
        .find(entry.contract.team, entry.task)
        .map(
            activity ->
                new JsonObject()
                    .put("id", activity.recordId)
                    .put("code", activity.code)
                    .put("description", activity.description))
        .orElseGet(() -> new JsonObject().put("code", entry.task))
        .put("memo", entry.memo);
  }

  private static JsonObject screenshot(WorkCell cell) {
    return new JsonObject()
        .put("activity", cell.activity())
        .put("flags", List.of())
        .put("has_screenshot", cell.isTracked())
        .put("screenshot_url", CellWire.screenshot(cell, ""))
        .put("screenshot_img", CellWire.screenshot(cell, ".jpg"))
        .put("screenshot_img_lrg", CellWire.screenshot(cell, "_lrg.jpg"))
        .put("screenshot_img_med", CellWire.screenshot(cell, "_med.jpg"))
        .put("screenshot_img_thmb", CellWire.screenshot(cell, "_thmb.jpg"))
        .put("has_webcam", false)
        .put("webcam_url", "")
        .put("webcam_img", "")
        .put("webcam_img_thmb", "");
  }
}
