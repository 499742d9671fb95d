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
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots: read, described otherwise, deleted. What time was billed for stays as it is: to change
 * it is refused.
 */
final class Snapshots {
  private static final int PRESENCE_CELLS = 8;

  private final World world;
  private final Envelope envelope;
  private final Diarists diarists;

  Snapshots(World world, Envelope envelope, Diarists diarists) {
    this.world = world;
    this.envelope = envelope;
    this.diarists = diarists;
  }

  /** Whose snapshots a call is about. */
  private static final class Target {
    final Freelancer freelancer;
    final Team team;
    final Predicate<Contract> contracts;

    Target(Freelancer freelancer, Team team, Predicate<Contract> contracts) {
      this.freelancer = freelancer;
      this.team = team;
      this.contracts = contracts;
    }
  }

  private Target target(Call call) {
    if (call.argumentOrNull("contract_id") != null) {
      Contract contract = contract(call);
      return new Target(contract.freelancer, contract.team, one -> one == contract);
    }
    Team team = diarists.team(call.argument("company_id"));
    Freelancer freelancer = diarists.member(team, call.argument("username"));
    return new Target(freelancer, team, Diarists.of(freelancer, team));
  }

  private Contract contract(Call call) {
    return diarists.contracts(call, "contract_id").get(0);
  }

  Answer get(Call call) {
    Target target = target(call);
    SnapshotTimes times = SnapshotTimes.of(call, world);
    List<Object> found = new ArrayList<>();
    if (times.range) {
      times
          .cells(world, target.contracts)
          .forEach(cell -> found.add(json(target, cell, cell.time())));
    } else {
      times.times.forEach(
          time ->
              found.add(json(target, SnapshotTimes.nearest(world, target.contracts, time), time)));
    }
    return envelope.of("snapshot", Texts.oneOrMany(found));
  }

  Answer getV3(Call call) {
    Contract contract = contract(call);
    SnapshotTimes times = SnapshotTimes.of(call, world);
    List<Object> found = new ArrayList<>();
    if (times.range) {
      times
          .cells(world, one -> one == contract)
          .forEach(cell -> found.add(CellWire.camelCase(contract, cell, cell.time())));
    } else {
      for (Instant time : times.times) {
        WorkCell cell = SnapshotTimes.nearest(world, one -> one == contract, time);
        found.add(CellWire.camelCase(contract, cell, time));
      }
    }
    return envelope.of("snapshot", Texts.oneOrMany(found));
  }

  Answer update(Call call) {
    List<WorkCell> cells = changeable(call);
    world.timeLog.describe(cells, call.param("task"), call.require("memo"));
    return envelope.of("snapshot", "added");
  }

  Answer delete(Call call) {
    world.timeLog.delete(changeable(call));
    return envelope.of("snapshot", "deleted");
  }

  private List<WorkCell> changeable(Call call) {
    Target target = target(call);
    diarists.requireWriter(target.freelancer);
    List<WorkCell> cells = SnapshotTimes.of(call, world).cells(world, target.contracts);
    for (WorkCell cell : cells) {
      if (cell.start().isBefore(diarists.archivedUntil())) {
        throw ApiError.forbidden(
            "Forbidden: the time of "
                + CellWire.basicTime(cell.start())
                + " is billed and cannot be changed any more");
      }
    }
    return cells;
  }

  private JsonObject json(Target target, @Nullable WorkCell cell, Instant asked) {
    Team team = cell == null ? target.team : cell.entry.contract.team;
    Instant time = cell == null ? asked : cell.time();
    String username = target.freelancer.username;
    JsonObject user =
        diarists.whole(target.freelancer).put("messenger_id", null).put("messenger_type", null);
    return CellWire.tracked(cell)
        .put("account_status", "enabled")
        .put("company_id", team.id)
        .put("online_presence", presence(world, target.contracts, time))
        .put("online_presence_img", "https://www.upwork.com/presence/" + username + ".png")
        .put("report24_img", "https://www.upwork.com/report24/" + username + ".png")
        .put("team_name", team.name)
        .put("teamroom_api", "/api/team/v1/teamrooms/" + team.id + ".json")
        .put("time", CellWire.seconds(time))
        .put("timezone", diarists.zoneId(target.freelancer))
        .put("user", user)
        .put("user_id", username)
        .put("workdiary_api", diaryPath(team, username, time));
  }

  static String diaryPath(Team team, String username, Instant time) {
    String day = CellWire.basicTime(time).substring(0, 8);
    return "/api/team/v1/workdiaries/" + team.id + "/" + username + "/" + day + ".json";
  }

  /** What was done in each of the last cells, oldest first. */
  static String presence(World world, Predicate<Contract> contracts, Instant time) {
    Instant end = SnapshotTimes.slot(time).plus(WorkEntry.CELL);
    Duration span = WorkEntry.CELL.multipliedBy(PRESENCE_CELLS);
    int[] done = new int[PRESENCE_CELLS];
    for (WorkCell cell : world.timeLog.cells(contracts, end.minus(span), end)) {
      long at = Duration.between(end.minus(span), cell.start()).dividedBy(WorkEntry.CELL);
      done[(int) at] = cell.keys() + cell.clicks();
    }
    List<String> texts = new ArrayList<>();
    for (int one : done) {
      texts.add(Integer.toString(one));
    }
    return String.join(",", texts);
  }
}
