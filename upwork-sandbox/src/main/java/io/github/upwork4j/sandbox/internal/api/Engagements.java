package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Milestone;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contracts: listed, read, suspended, restarted and ended. */
final class Engagements {
  private static final int DEFAULT_COUNT = 20;

  private final World world;
  private final Envelope envelope;

  Engagements(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer list(Call call) {
    List<Contract> found = new ArrayList<>();
    for (Contract contract : world.hiring.contracts()) {
      if (Roles.isParty(envelope, contract) && matches(call, contract)) {
        found.add(contract);
      }
    }
    String[] order = call.params().firstOr("order_by", "created_time;A").split(";", -1);
    Comparator<Contract> by = order(order[0]);
    boolean descending = order[order.length - 1].startsWith("D");
    found.sort(descending ? by.reversed() : by);
    Page page = Page.parse("page", call.param("page"), DEFAULT_COUNT, call.endpoint().pageMax());
    List<Object> engagements = new ArrayList<>();
    page.of(found).forEach(contract -> engagements.add(json(contract)));
    Object engagement = engagements.size() == 1 ? engagements.get(0) : engagements;
    return envelope.of(
        "engagements",
        new JsonObject()
            .put("engagement", engagement) // one of them stands without a list around it
            .put(
                "lister",
                PostingWire.lister(page, order[0], descending ? "desc" : "asc", found.size())));
  }

  private boolean matches(Call call, Contract contract) {
    String status = call.param("status");
    String provider = call.param("provider__reference");
    String profile = call.param("profile_key");
    String job = call.param("job__reference");
    String agency = call.param("agency_team__reference");
    return isOfTeam(call, contract)
        && (status == null || status.equals("closed") == isClosed(contract))
        && (provider == null || contract.freelancer.reference.equals(provider))
        && (profile == null || provider != null || contract.freelancer.key.equals(profile))
        && (job == null || (contract.posting != null && contract.posting.key.equals(job)))
        && (agency == null
            || contract.agency().map(one -> one.reference.equals(agency)).orElse(false));
  }

  private boolean isOfTeam(Call call, Contract contract) {
    String reference = call.param("buyer_team__reference");
    if (reference == null) {
      return true;
    }
    Team team = Team.find(reference).orElseThrow(() -> ApiError.forbidden(Roles.NO_ACCESS));
    boolean subTeams = call.params().firstOr("include_sub_teams", "0").equals("1");
    return contract.team.equals(team) || (subTeams && contract.team.isBelow(team));
  }

  private static boolean isClosed(Contract contract) {
    return contract.status == Contract.Status.CLOSED;
  }

  private static Comparator<Contract> order(String field) {
    switch (field) {
      case "reference":
        return Comparator.comparing(contract -> new BigDecimal(contract.reference));
      case "provider__reference":
        return Comparator.comparing(contract -> contract.freelancer.reference);
      case "status":
        return Comparator.comparing(contract -> contract.status);
      case "engagement_start_date":
        return Comparator.comparing(contract -> contract.start);
      default:
        return Comparator.comparing(contract -> contract.created);
    }
  }

  Answer get(Call call) {
    Contract contract = contract(call.argument("engagement_reference"));
    Roles.requireParty(envelope, contract);
    return envelope.of("engagement", json(contract));
  }

  Answer suspend(Call call) {
    Contract contract = own(call);
    require(contract, Contract.Status.ACTIVE);
    contract.status = Contract.Status.SUSPENDED;
    return envelope.of("message", "OK");
  }

  Answer restart(Call call) {
    Contract contract = own(call);
    require(contract, Contract.Status.SUSPENDED);
    contract.status = Contract.Status.ACTIVE;
    return envelope.of("message", "OK");
  }

  Answer end(Call call) {
    Contract contract = contract(call.argument("contract_reference"));
    Roles.requireParty(envelope, contract);
    if (isClosed(contract)) {
      throw ApiError.badRequest("The contract is closed already");
    }
    String reason = call.require("reason");
    call.require("would_hire_again");
    call.require("fb_private");
    boolean byFreelancer = call.param("fb_scores[9]") != null;
    BigDecimal score = score(call, byFreelancer ? 9 : 3);
    if (score == null && call.param("fb_comment") != null) {
      throw ApiError.badRequest("Invalid value of parameter fb_comment: it needs the scores");
    }
    if (byFreelancer) {
      contract.clientScore = score;
    } else {
      contract.freelancerScore = score;
    }
    world.hiring.end(contract, reason);
    return envelope.of("message", "OK");
  }

  /** The mean of six scores, of which there are all or none. */
  private static @Nullable BigDecimal score(Call call, int first) {
    int sum = 0;
    int given = 0;
    for (int n = first; n < first + 6; n++) {
      String name = "fb_scores[" + n + "]";
      String text = call.param(name);
      if (text != null) {
        if (!text.matches("[1-5]")) {
          throw ArgumentChecks.invalid(call, name, "a score from 1 to 5 expected");
        }
        sum += Integer.parseInt(text);
        given++;
      }
    }
    if (given != 0 && given != 6) {
      throw ApiError.badRequest("Invalid value of parameter fb_scores: all scores or none");
    }
    return given == 0
        ? null
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP);
  }

  private static void require(Contract contract, Contract.Status status) {
    if (contract.status != status) {
      throw ApiError.badRequest("The contract is " + word(contract));
    }
  }

  private Contract own(Call call) {
    Roles.client(envelope, TeamPermission.MANAGE_EMPLOYMENT);
    Contract contract = contract(call.argument("contract_reference"));
    Roles.require(envelope, TeamPermission.MANAGE_EMPLOYMENT, contract.team);
    return contract;
  }

  private Contract contract(String reference) {
    return world
        .hiring
        .contract(reference)
        .orElseThrow(() -> ApiError.notFound("There is no contract with that reference"));
  }

  private static String word(Contract contract) {
    return contract.status.name().toLowerCase(Locale.ROOT);
  }

  private static String millis(@Nullable LocalDate day) {
    return day == null ? "" : Texts.millis(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static JsonObject json(Contract contract) {
    Freelancer freelancer = contract.freelancer;
    Optional<Posting> posting = Optional.ofNullable(contract.posting);
    Instant ended = contract.ended;
    JsonObject json =
        new JsonObject()
            .put("engagement_start_date", millis(contract.start))
            .put("job_ref_ciphertext", posting.map(job -> job.key).orElse(""))
            .put("status", isClosed(contract) ? "closed" : "active")
            .put("is_paused", Texts.flag(contract.status == Contract.Status.SUSPENDED))
            .put("provider__reference", freelancer.reference)
            .put("engagement_job_type", contract.hourly ? "hourly" : "fixed-price")
            .put("offer_id", contract.offer == null ? "" : contract.offer.id)
            .put("job__title", posting.map(job -> job.title).orElse(contract.title))
            .put("cj_job_application_uid", "")
            .put("provider_team__id", contract.agency().map(agency -> agency.id).orElse(""))
            .put("job_application_ref", "")
            .put("dev_recno_ciphertext", freelancer.key)
            .put("reference", contract.reference)
            .put("active_milestone", contract.activeMilestone().map(one -> one.id).orElse(""))
            .put("milestones", milestones(contract))
            .put("engagement_end_ts", Texts.millis(ended))
            .put("provider__id", freelancer.username)
            .put("engagement_title", contract.title)
            .put("created_time", Texts.millis(contract.created))
            .put("engagement_end_date", millis(contract.end))
            .put(
                "provider_team__reference",
                contract.agency().map(agency -> agency.reference).orElse(""))
            .put("engagement_start_ts", Texts.millis(contract.created))
            .put("buyer_team__reference", contract.team.reference)
            .put("buyer_team__id", contract.team.id)
            .put("fixed_price_upfront_payment", "")
            .put("portrait_url", "https://www.upwork.com/portraits/" + freelancer.key);
    if (contract.hourly) {
      json.put("hourly_charge_rate", contract.rate.toPlainString())
          .put("weekly_hours_limit", Integer.toString(contract.weeklyLimit))
          .put("weekly_stipend_hours", "")
          .put("weekly_salary_pay_amount", "");
    } else {
      json.put("fixed_charge_amount_agreed", contract.rate.toPlainString());
    }
    return json.put(
        "feedback",
        contract.freelancerScore == null && contract.clientScore == null
            ? ""
            : new JsonObject()
                .put("feedback_for_provider", score(contract.freelancerScore))
                .put("feedback_for_buyer", score(contract.clientScore)));
  }

  /** The documents show the field, empty; what is in it is our own. */
  private static Object milestones(Contract contract) {
    if (contract.milestones.isEmpty()) {
      return "";
    }
    List<Object> all = new ArrayList<>();
    for (Milestone milestone : contract.milestones) {
      all.add(Milestones.json(milestone).put("state", milestone.state.toString()));
    }
    return all;
  }

  private static Object score(@Nullable BigDecimal score) {
    return score == null ? "" : new JsonObject().put("score", band(score));
  }

  /** The half star that a score lies in, as the documents show it. */
  private static String band(BigDecimal score) {
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal from = score.divideToIntegralValue(half).multiply(half).min(new BigDecimal("4.5"));
    return from.setScale(1) + " - " + from.add(half).setScale(1) + " Stars";
  }
}
