package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.WorkCell;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Work diaries of a user, of contracts, and days worked. A diary of the contracts of several
 * freelancers is headed with the first of them.
 */
final class WorkDiaries {
  private final World world;
  private final Envelope envelope;
  private final Days days;
  private final Diarists diarists;

  WorkDiaries(World world, Envelope envelope, Days days, Diarists diarists) {
    this.world = world;
    this.envelope = envelope;
    this.days = days;
    this.diarists = diarists;
  }

  Answer ofUser(Call call) {
    Team team = diarists.team(call.argument("company_id"));
    Freelancer freelancer = diarists.member(team, call.argument("username"));
    return envelope.of("snapshots", old(call, freelancer, Diarists.of(freelancer, team)));
  }

  Answer ofContractsV2(Call call) {
    List<Contract> contracts = diarists.contracts(call, "contract_id");
    return envelope.of("snapshots", old(call, contracts.get(0).freelancer, contracts::contains));
  }

  private JsonObject old(Call call, Freelancer freelancer, Predicate<Contract> contracts) {
    List<Object> cells = new ArrayList<>();
    cells(call, freelancer, contracts)
        .forEach(cell -> cells.add(CellWire.whole(cell, diarists.archivedUntil())));
    return new JsonObject()
        .put("user", diarists.whole(freelancer).put("status", "enabled"))
        .put("snapshot", Texts.oneOrMany(cells));
  }

  Answer ofContractsV3(Call call) {
    List<Contract> contracts = diarists.contracts(call, "contract_ids");
    Freelancer freelancer = contracts.get(0).freelancer;
    List<Object> cells = new ArrayList<>();
    cells(call, freelancer, contracts::contains)
        .forEach(cell -> cells.add(CellWire.brief(cell, diarists.archivedUntil())));
    return envelope.of(
        "data", new JsonObject().put("user", diarists.brief(freelancer)).put("cells", cells));
  }

  private List<WorkCell> cells(Call call, Freelancer freelancer, Predicate<Contract> contracts) {
    ZoneId zone = days.zone(call, freelancer);
    LocalDate day = days.day(call, "date", zone);
    Instant end = Days.start(day.plusDays(1), zone);
    return world.timeLog.cells(contracts, Days.start(day, zone), end);
  }
}
