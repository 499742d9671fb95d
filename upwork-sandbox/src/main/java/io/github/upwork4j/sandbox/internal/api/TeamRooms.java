package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.WorkCell;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Team rooms: who works for a team, each with the last snapshot. Somebody is at work from the
 * beginning of a cell to the end of the one after it. {@code last_24h} goes by its name, where the
 * documents describe it as the past hour.
 */
final class TeamRooms {
  private final World world;
  private final Envelope envelope;
  private final Diarists diarists;

  TeamRooms(World world, Envelope envelope, Diarists diarists) {
    this.world = world;
    this.envelope = envelope;
    this.diarists = diarists;
  }

  Answer list(Call call) {
    List<Object> rooms = new ArrayList<>();
    for (Team team : Team.ALL) {
      if (diarists.isMember(team)) {
        rooms.add(
            new JsonObject()
                .put("company_name", Team.COMPANY_NAME)
                .put("id", team.id)
                .put("name", team.name)
                .put("parent_team_ref", Team.find(team.parent).orElse(team).reference)
                .put("team_ref", team.reference)
                .put("team_status", "active")
                .put("teamroom_api", "/api/team/v2/teamrooms/" + team.id + ".json"));
      }
    }
    Object elements = Texts.oneOrMany(rooms);
    return envelope.of(
        "teamrooms", rooms.isEmpty() ? "" : new JsonObject().put("teamroom", elements));
  }

  Answer get(Call call) {
    Team team =
        Team.find(call.argument("company_or_team"))
            .filter(diarists::isMember)
            .orElseThrow(() -> ApiError.forbidden("Forbidden"));
    Duration within = within(call.params().firstOr("online", "now"));
    boolean disabled = "yes".equals(call.param("disabled"));
    List<Object> rows = new ArrayList<>();
    for (Freelancer freelancer : members(team)) {
      Predicate<Contract> contracts = Diarists.of(freelancer, team);
      WorkCell last = world.timeLog.lastCell(contracts);
      boolean enabled = isEnabled(contracts);
      if ((enabled || disabled) && (within == null || isWithin(last, within))) {
        rows.add(json(team, freelancer, contracts, last, enabled));
      }
    }
    Object elements = Texts.oneOrMany(rows);
    return envelope.of(
        "teamroom", rows.isEmpty() ? "" : new JsonObject().put("snapshot", elements));
  }

  private static @Nullable Duration within(String online) {
    switch (online) {
      case "now":
        return WorkEntry.CELL.multipliedBy(2);
      case "last_24h":
        return Duration.ofDays(1);
      default:
        return null;
    }
  }

  private boolean isWithin(@Nullable WorkCell last, Duration time) {
    return last != null && world.now().isBefore(last.start().plus(time));
  }

  private Set<Freelancer> members(Team team) {
    Set<Freelancer> members = new LinkedHashSet<>();
    world.hiring.contracts().stream()
        .filter(contract -> Diarists.isOf(contract, team))
        .forEach(contract -> members.add(contract.freelancer));
    return members;
  }

  /** Whether there is work left to do for the team. */
  private boolean isEnabled(Predicate<Contract> contracts) {
    return world.hiring.contracts().stream()
        .anyMatch(one -> contracts.test(one) && one.status != Contract.Status.CLOSED);
  }

  private JsonObject json(
      Team team,
      Freelancer freelancer,
      Predicate<Contract> contracts,
      @Nullable WorkCell last,
      boolean enabled) {
    boolean atWork = isWithin(last, WorkEntry.CELL.multipliedBy(2));
    Instant time = last == null ? world.now() : last.time();
    String username = freelancer.username;
    String web = "https://www.upwork.com/";
    return CellWire.tracked(last)
        .put("account_status", enabled ? "enabled" : "disabled")
        .put("company_id", team.id)
        .put("last_worked", last == null ? "" : CellWire.seconds(last.time()))
        .put("last_worked_snapshot_api", last == null ? "" : CellWire.snapshotPath(last))
        .put("last_worked_status", atWork ? "now" : last == null ? "" : Texts.dateTime(last.time()))
        .put("online_presence", Snapshots.presence(world, contracts, world.now()))
        .put("online_presence_img", web + "presence/" + username + ".png")
        .put("portrait_50_img", web + "portraits/" + freelancer.key + "_50")
        .put("portrait_img", web + "portraits/" + freelancer.key)
        .put("profile_url", web + "freelancers/" + freelancer.key)
        .put("report24_img", web + "report24/" + username + ".png")
        .put("report_url", web + "reports/" + username)
        .put("role", "contractor")
        .put("snapshot_api", last == null ? "" : CellWire.snapshotPath(last))
        .put("time", CellWire.seconds(time))
        .put("timezone", diarists.zoneId(freelancer))
        .put("user", diarists.whole(freelancer).put("messenger_id", "").put("messenger_type", ""))
        .put("user_id", username)
        .put("view_assignment_url", web + "contracts/" + username)
        .put("workdiary_api", Snapshots.diaryPath(team, username, time));
  }
}
