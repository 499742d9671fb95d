package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** On which days was worked: by the user of the call for a company, or under contracts. */
final class WorkDays {
  private final World world;
  private final Envelope envelope;
  private final Days days;
  private final Diarists diarists;

  WorkDays(World world, Envelope envelope, Days days, Diarists diarists) {
    this.world = world;
    this.envelope = envelope;
    this.days = days;
    this.diarists = diarists;
  }

  Answer ofCompanyV2(Call call) {
    Team team = diarists.team(call.argument("company_id"));
    User user = envelope.user();
    JsonObject head = user == null ? new JsonObject() : diarists.whole(user);
    Freelancer own = own();
    return old(call, head, own, ofOwn(own, team), "companies/" + team.id);
  }

  Answer ofCompanyV3(Call call) {
    Team team = diarists.team(call.argument("company_id"));
    Freelancer own = own();
    return envelope.of("workdays", worked(call, own, ofOwn(own, team)));
  }

  private @Nullable Freelancer own() {
    User user = envelope.user();
    return user == null ? null : user.profile;
  }

  /** Who only hires has no days of work. */
  private static Predicate<Contract> ofOwn(@Nullable Freelancer own, Team team) {
    return own == null ? contract -> false : Diarists.of(own, team);
  }

  Answer ofContractsV2(Call call) {
    List<Contract> contracts = diarists.contracts(call, "contract_id");
    Freelancer freelancer = contracts.get(0).freelancer;
    return old(
        call,
        diarists.whole(freelancer),
        freelancer,
        contracts::contains,
        "contracts/" + call.argument("contract_id"));
  }

  Answer ofContractsV3(Call call) {
    List<Contract> contracts = diarists.contracts(call, "contract_id");
    return envelope.of("workdays", worked(call, contracts.get(0).freelancer, contracts::contains));
  }

  private Answer old(
      Call call,
      JsonObject head,
      @Nullable Freelancer whose,
      Predicate<Contract> contracts,
      String diary) {
    ZoneId zone = days.zone(call, whose);
    List<String> worked = worked(call, whose, contracts);
    Instant from = Days.start(days.day(call, "from_date", zone), zone);
    Instant till = Days.start(days.day(call, "till_date", zone), zone);
    return envelope.of(
        "workdays",
        new JsonObject()
            .put("user", head.put("status", "enabled"))
            .put(
                "range",
                new JsonObject()
                    .put("to", CellWire.seconds(till))
                    .put("from", CellWire.seconds(from)))
            .put(
                "workday",
                new JsonObject()
                    .put("date", Texts.oneOrMany(worked))
                    .put("workdiary_api", "/api/team/v2/workdiaries/" + diary + ".json")));
  }

  private List<String> worked(
      Call call, @Nullable Freelancer whose, Predicate<Contract> contracts) {
    ZoneId zone = days.zone(call, whose);
    LocalDate first = days.day(call, "from_date", zone);
    LocalDate last = days.day(call, "till_date", zone);
    if (last.isBefore(first)) {
      throw ApiError.badRequest("Invalid value of parameter till_date: it lies before from_date");
    }
    TreeSet<LocalDate> worked = new TreeSet<>();
    for (WorkEntry entry : world.timeLog.entries()) {
      if (contracts.test(entry.contract)) {
        // A day in UTC touches two days elsewhere at most.
        worked.add(LocalDate.ofInstant(entry.start(), zone));
        worked.add(LocalDate.ofInstant(entry.lastStart(), zone));
      }
    }
    List<String> texts = new ArrayList<>();
    worked.subSet(first, true, last, true).forEach(day -> texts.add(Days.text(day)));
    return texts;
  }
}
