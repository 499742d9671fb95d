package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.gds.InvalidQuery;
import io.github.upwork4j.sandbox.internal.gds.Record;
import io.github.upwork4j.sandbox.internal.gds.ReportRules;
import io.github.upwork4j.sandbox.internal.gds.Table;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Agency;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.Transaction;
import io.github.upwork4j.sandbox.internal.world.Transaction.Side;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time and financial reports: the query language over the time log and the ledger. */
final class Reports {
  private static final Team COMPANY = Team.ALL.get(0);
  private static final List<String> FORMAT_NAMES = List.of("tqx", "tx", "txq", "txx");

  private final World world;
  private final Envelope envelope;

  Reports(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer handle(Call call) {
    String format = format(call);
    try {
      String id = call.endpoint().id();
      List<? extends Record> records =
          id.startsWith("timereports-") ? hours(call) : money(call, id);
      Table table = Table.of(call.require("tq"), ReportRules.of(id), records);
      switch (format) {
        case "csv":
          return ReportFormats.csv(table);
        case "xml":
          return ReportFormats.xml(table);
        default:
          return envelope.of("table", ReportFormats.json(table));
      }
    } catch (InvalidQuery | AccessDenied e) {
      return refusal(format, String.valueOf(e.getMessage()));
    }
  }

  /** Reports refuse with status 200; how the text is wrapped is not documented. */
  private Answer refusal(String format, String text) {
    return format.equals("json")
        ? Answer.json(
            200,
            new JsonObject()
                .put("server_time", envelope.serverTime())
                .put("error", new JsonObject().put("message", text)))
        : Answer.text(text);
  }

  private static String format(Call call) {
    for (String name : FORMAT_NAMES) {
      String value = call.param(name);
      if (value != null) {
        String format = value.startsWith("out:") ? value.substring(4) : value;
        if (!List.of("json", "csv", "xml").contains(format)) {
          throw ApiError.badRequest("Invalid value of parameter " + name);
        }
        return format;
      }
    }
    return "json";
  }

  private List<? extends Record> hours(Call call) {
    return world.timeLog.entries().stream()
        .filter(entry -> hoursFilter(call).test(entry.contract))
        .collect(Collectors.toList());
  }

  private Predicate<Contract> hoursFilter(Call call) {
    String user = call.argumentOrNull("user_id");
    if (user != null) {
      Freelancer freelancer = self(user).orElseThrow(AccessDenied::toTeam);
      return contract -> contract.freelancer == freelancer;
    }
    requireCompany(call.argument("company_id"));
    String agencyId = call.argumentOrNull("agency_id");
    if (agencyId != null) {
      Agency agency = agency(agencyId).orElseThrow(AccessDenied::toTeam);
      return contract -> contract.agency().equals(Optional.of(agency));
    }
    String teamId = call.argumentOrNull("team_id");
    if (teamId != null) {
      Team team = Team.find(teamId).filter(this::mayReport).orElseThrow(AccessDenied::toTeam);
      return contract -> contract.team.equals(team);
    }
    if (!mayReport(COMPANY)) {
      throw AccessDenied.toTeam();
    }
    return contract -> true;
  }

  private List<Transaction> money(Call call, String id) {
    Stream<Transaction> transactions = world.ledger.transactions().stream();
    if (id.endsWith("-billings")) {
      transactions = transactions.filter(transaction -> transaction.side == Side.CLIENT);
    } else if (id.endsWith("-earnings")) {
      transactions = transactions.filter(transaction -> transaction.side == Side.FREELANCER);
    }
    return transactions.filter(moneyFilter(call, id)).collect(Collectors.toList());
  }

  private Predicate<Transaction> moneyFilter(Call call, String id) {
    if (id.equals("finreports-account")) {
      String account = call.argument("accounting_entity_ref");
      boolean own = own().filter(one -> account.equals(one.account())).isPresent();
      if (!own && !(account.equals(Team.COMPANY_ACCOUNT) && mayReport(COMPANY))) {
        throw AccessDenied.toMoney();
      }
      return transaction -> transaction.account().equals(account);
    }
    if (id.equals("finreports-account-owner")) {
      Freelancer owner = self(call.argument("provider_ref")).orElseThrow(AccessDenied::toMoney);
      return transaction -> transaction.account().equals(owner.account());
    }
    String provider = call.argumentOrNull("provider_ref");
    if (provider != null) {
      Freelancer freelancer = self(provider).orElseThrow(AccessDenied::toMoney);
      return transaction -> transaction.contract.freelancer == freelancer;
    }
    String buyerTeam = call.argumentOrNull("buyer_team_ref");
    if (buyerTeam != null) {
      Team team = Team.find(buyerTeam).filter(this::mayReport).orElseThrow(AccessDenied::toMoney);
      return transaction -> transaction.contract.team.equals(team);
    }
    String buyerCompany = call.argumentOrNull("buyer_company_ref");
    if (buyerCompany != null) {
      if (!Team.isCompany(buyerCompany) || !may(TeamPermission.MANAGE_FINANCE, COMPANY)) {
        throw AccessDenied.toMoney();
      }
      return transaction -> true;
    }
    Agency agency = agency(agencyArgument(call)).orElseThrow(AccessDenied::toMoney);
    return transaction -> transaction.contract.agency().equals(Optional.of(agency));
  }

  private static String agencyArgument(Call call) {
    String team = call.argumentOrNull("provider_team_ref");
    return team != null ? team : call.argument("provider_company_ref");
  }

  private static void requireCompany(String referenceOrId) {
    if (!Team.isCompany(referenceOrId)) {
      throw AccessDenied.toTeam();
    }
  }

  /** The profile of the user, if they work. */
  private Optional<Freelancer> own() {
    return Optional.ofNullable(envelope.user()).map(user -> user.profile);
  }

  /**
   * The user as the freelancer of that reference or literal id: reports of theirs are their own.
   */
  private Optional<Freelancer> self(String referenceOrUsername) {
    return own()
        .filter(
            one ->
                one.reference.equals(referenceOrUsername)
                    || one.username.equals(referenceOrUsername));
  }

  /** An agency whose freelancers the user manages. */
  private Optional<Agency> agency(String referenceOrId) {
    User user = envelope.user();
    return Agency.find(referenceOrId).filter(one -> user != null && user.staffs.contains(one));
  }

  /** Whether the user hires for a team or sees its finances. */
  private boolean mayReport(Team team) {
    return may(TeamPermission.MANAGE_EMPLOYMENT, team) || may(TeamPermission.MANAGE_FINANCE, team);
  }

  private boolean may(TeamPermission permission, Team team) {
    User user = envelope.user();
    return user != null && user.may(permission, team);
  }

  /** What a report says to whom it is not for. */
  private static final class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AccessDenied(String text) {
      super(text, null, false, false);
    }

    static AccessDenied toTeam() {
      return new AccessDenied("Access denied (user has not enough team/company permissions)");
    }

    static AccessDenied toMoney() {
      return new AccessDenied("User has not enough permissions");
    }
  }
}
