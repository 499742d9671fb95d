package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Application;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Offer;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers, as the client sends them and as the freelancer answers them. */
final class Offers {
  private static final int DEFAULT_COUNT = 20;

  private final World world;
  private final Envelope envelope;

  Offers(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer listOfClient(Call call) {
    User user = Roles.client(envelope, TeamPermission.MANAGE_RECRUITING);
    String job = call.param("job__reference");
    String teamReference = call.param("team__reference");
    String company = call.param("company_id");
    if (job == null && teamReference == null && company == null) {
      throw ApiError.missing("company_id or job__reference");
    }
    Team team = teamReference == null ? null : recruitingTeam(teamReference);
    if (company != null && !Team.isCompany(company)) {
      recruitingTeam(company);
    }
    return page(
        call,
        offer ->
            user.isIn(offer.team)
                && (team == null || offer.team.equals(team))
                && (job == null || (offer.posting != null && offer.posting.key.equals(job))));
  }

  Answer listOfFreelancer(Call call) {
    Freelancer freelancer = Roles.freelancer(envelope);
    return page(call, offer -> offer.freelancer == freelancer);
  }

  private interface Filter {
    boolean takes(Offer offer);
  }

  private Answer page(Call call, Filter filter) {
    String status = call.params().firstOr("status", "new");
    List<Offer> found = new ArrayList<>();
    for (Offer offer : world.hiring.offers()) {
      if (word(offer.status).equals(status) && filter.takes(offer)) {
        found.add(offer);
      }
    }
    Page page = Page.parse("page", call.param("page"), DEFAULT_COUNT, call.endpoint().pageMax());
    List<Object> offers = new ArrayList<>();
    page.of(found).forEach(offer -> offers.add(json(offer)));
    return envelope.of(
        "offers",
        new JsonObject()
            .put("lister", PostingWire.lister(page, "created_time", "asc", found.size()))
            .put("offer", offers));
  }

  Answer getOfClient(Call call) {
    Roles.client(envelope, TeamPermission.MANAGE_RECRUITING);
    Offer offer = offer(call);
    Roles.require(envelope, TeamPermission.MANAGE_RECRUITING, offer.team);
    return envelope.of("offer", json(offer));
  }

  private Team recruitingTeam(String referenceOrId) {
    return Roles.team(envelope, TeamPermission.MANAGE_RECRUITING, referenceOrId);
  }

  Answer getOfFreelancer(Call call) {
    return envelope.of("offer", json(ownOffer(call)));
  }

  Answer send(Call call) {
    User client = Roles.client(envelope, TeamPermission.MANAGE_EMPLOYMENT);
    Posting posting = posting(call);
    Team team = posting == null ? team(call) : posting.team;
    Roles.require(envelope, TeamPermission.MANAGE_EMPLOYMENT, team);
    Offer offer =
        world.hiring.offer(
            call.require("title"),
            team,
            client,
            freelancer(call),
            call.require("job_type").equals("hourly"),
            Amounts.required(call, "charge_rate"));
    offer.posting = posting;
    Optional<Application> application;
    try {
      terms(call, offer);
      application = application(call, offer);
    } catch (ApiError e) {
      world.hiring.take(offer);
      throw e;
    }
    application.ifPresent(one -> one.offered = true);
    offer.application = application.orElse(null);
    return Answer.json(200, envelope.open().put("offer_id", offer.id));
  }

  private static void terms(Call call, Offer offer) {
    offer.message = call.require("message_to_contractor");
    offer.start = Amounts.day(call, "start_date");
    offer.weeklyStipend = Amounts.optional(call, "weekly_stipend");
    String limit = call.param("weekly_limit");
    if (limit != null) {
      if (!limit.matches("[0-9]{1,3}")) {
        throw ArgumentChecks.invalid(call, "weekly_limit", "a number of hours expected");
      }
      offer.weeklyLimit = Integer.valueOf(limit);
    }
    offer.closesJob = call.params().firstOr("close_on_accept", "1").equals("1");
    for (int n = 0; hasMilestone(call, n); n++) {
      String prefix = "milestones[" + n + "]";
      offer.milestones.add(
          new Offer.Terms(
              call.require(prefix + "[milestone_description]"),
              Amounts.required(call, prefix + "[deposit_amount]"),
              Amounts.day(call, prefix + "[due_date]")));
    }
    if (!offer.hourly && offer.milestones.isEmpty()) {
      throw ApiError.badRequest("Required field is missing: milestones");
    }
  }

  private static boolean hasMilestone(Call call, int n) {
    String prefix = "milestones[" + n + "]";
    return call.param(prefix + "[milestone_description]") != null
        || call.param(prefix + "[deposit_amount]") != null
        || call.param(prefix + "[due_date]") != null;
  }

  private @Nullable Posting posting(Call call) {
    String key = call.param("context[job_posting_ref]");
    if (key == null) {
      return null;
    }
    return world.posting(key).orElseThrow(() -> ApiError.forbidden(Roles.NO_ACCESS));
  }

  private Team team(Call call) {
    String reference = call.param("team__reference");
    String id = call.param("client_team_ref");
    if (reference == null && id == null) {
      throw ApiError.badRequest("Required field is missing: team__reference");
    }
    return Roles.team(
        envelope, TeamPermission.MANAGE_EMPLOYMENT, reference != null ? reference : id);
  }

  private Freelancer freelancer(Call call) {
    String username = call.param("contractor_username");
    String key = call.param("contractor_key");
    String reference = call.param("contractor_reference");
    if (username == null && key == null && reference == null) {
      throw ApiError.badRequest(
          "Required field is missing: contractor_username, contractor_key or"
              + " contractor_reference");
    }
    Optional<Freelancer> found =
        username != null
            ? world.freelancers().stream()
                .filter(freelancer -> freelancer.username.equals(username))
                .findFirst()
            : key != null
                ? world.freelancer(key)
                : world.freelancerByReference(String.valueOf(reference));
    return found.orElseThrow(() -> ApiError.notFound("There is no such freelancer"));
  }

  private Optional<Application> application(Call call, Offer offer) {
    String id = call.param("context[job_application_ref]");
    if (id != null) {
      Optional<Application> named = world.hiring.application(id);
      named.ifPresent(
          one -> Roles.require(envelope, TeamPermission.MANAGE_RECRUITING, one.posting.team));
      return named;
    }
    return offer.posting == null
        ? Optional.empty()
        : world.hiring.application(offer.posting, offer.freelancer);
  }

  Answer act(Call call) {
    Offer offer = ownOffer(call);
    if (offer.status != Offer.Status.NEW) {
      throw ApiError.badRequest("The offer is " + word(offer.status) + " already");
    }
    boolean accepts = call.require("name").equals("accept");
    if (accepts) {
      world.hiring.accept(offer);
    } else {
      offer.status = Offer.Status.DECLINED;
    }
    return envelope.of("message", "Offer " + offer.id + (accepts ? " accepted" : " declined"));
  }

  private Offer offer(Call call) {
    return world
        .hiring
        .findOffer(call.argument("offer_id"))
        .orElseThrow(() -> ApiError.notFound("There is no offer with that id"));
  }

  private Offer ownOffer(Call call) {
    Freelancer freelancer = Roles.freelancer(envelope);
    Offer offer = offer(call);
    if (!Objects.equals(offer.freelancer, freelancer)) {
      throw ApiError.forbidden("Forbidden: the offer was made to somebody else");
    }
    return offer;
  }

  private static String word(Offer.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static JsonObject json(Offer offer) {
    return new JsonObject()
        .put("client_org_ref", offer.team.reference)
        .put("client_user_ref", offer.client.reference)
        .put("contractor_org_ref", "")
        .put("contractor_user_ref", offer.freelancer.reference)
        .put("is_visible_to_contractor", "1")
        .put("job_posting_ref", offer.posting == null ? "" : offer.posting.key)
        .put("last_event_state", word(offer.status))
        .put("rid", offer.id)
        .put(
            "terms_data",
            new JsonObject()
                .put("charge_rate", offer.rate.toPlainString())
                .put("charge_weekly_stipend_amount", text(offer.weeklyStipend))
                .put("manual_time_allowed", "")
                .put(
                    "start_date",
                    offer.start == null
                        ? Texts.millis(offer.created)
                        : Texts.millis(offer.start.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .put("type", offer.hourly ? "hourly" : "fixed-price")
                .put("weekly_limit", offer.weeklyLimit == null ? "" : "" + offer.weeklyLimit))
        .put("title", offer.title)
        .put("type", offer.hourly ? "hourly" : "fixed-price");
  }

  private static String text(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString();
  }
}
