package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Application;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Applications, as the client and as the freelancer see them; versions 3 and 4 are alike. */
final class Applications {
  private static final int DEFAULT_COUNT = 10;
  private static final BigDecimal FEE = new BigDecimal("1.111111");

  private final World world;
  private final Envelope envelope;

  Applications(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer listOfClient(Call call) {
    Team team = team(call);
    String key = call.require("job_key");
    String status = call.param("status");
    String profile = call.param("profile_key");
    Posting posting =
        world
            .posting(key)
            .filter(one -> one.team.equals(team))
            .orElseThrow(() -> ApiError.forbidden(Roles.NO_ACCESS));
    List<Application> found = new ArrayList<>();
    for (Application application : world.hiring.applications()) {
      if (application.posting == posting
          && (profile == null || application.freelancer.key.equals(profile))
          && (status == null || isOfClient(application, status))) {
        found.add(application);
      }
    }
    Page page = Page.parse("page", call.param("page"), DEFAULT_COUNT, call.endpoint().pageMax());
    List<Object> applications = new ArrayList<>();
    page.of(found).forEach(application -> applications.add(whole(application)));
    return Answer.json(
        200,
        envelope
            .open()
            .put("applications", applications)
            .put("lister", PostingWire.lister(page, "created_time", "asc", found.size())));
  }

  private Team team(Call call) {
    return Roles.team(
        envelope, TeamPermission.MANAGE_RECRUITING, call.require("buyer_team__reference"));
  }

  private static boolean isOfClient(Application application, String status) {
    switch (status) {
      case "shortlisted":
        return application.shortlisted;
      case "messaged":
        return application.messaged;
      case "hired":
        return application.hired;
      case "offered":
        return application.offered;
      case "declined":
        return application.declined;
      default:
        return application.hidden;
    }
  }

  Answer getOfClient(Call call) {
    Team team = team(call);
    Application application = application(call);
    if (!application.posting.team.equals(team)) {
      throw ApiError.forbidden(Roles.NO_ACCESS);
    }
    return envelope.of("application", whole(application));
  }

  Answer listOfFreelancer(Call call) {
    Freelancer freelancer = Roles.freelancer(envelope);
    String status = call.param("status");
    List<Object> found = new ArrayList<>();
    for (Application application : world.hiring.applications()) {
      if (application.freelancer == freelancer
          && (status == null || isOfFreelancer(application, status))) {
        found.add(brief(application));
      }
    }
    Page page = Page.parse("page", call.param("page"), DEFAULT_COUNT, call.endpoint().pageMax());
    return envelope.of("applications", page.of(found));
  }

  private static boolean isOfFreelancer(Application application, String status) {
    switch (status) {
      case "interviews":
        return application.messaged || application.offered;
      case "invites":
        return application.invited && !application.declined;
      default:
        return !application.declined && !application.hired;
    }
  }

  Answer getOfFreelancer(Call call) {
    Freelancer freelancer = Roles.freelancer(envelope);
    Application application = application(call);
    if (application.freelancer != freelancer) {
      throw ApiError.forbidden("No access to team/company/job/application");
    }
    return envelope.of("application", whole(application));
  }

  private Application application(Call call) {
    return world
        .hiring
        .application(call.argument("application_id"))
        .orElseThrow(() -> ApiError.notFound("There is no application with that id"));
  }

  private static JsonObject brief(Application application) {
    return new JsonObject()
        .put("contractor_ciphertext", application.freelancer.key)
        .put("ctime_epoch", Long.toString(application.created.getEpochSecond()))
        .put("interview_status", interviewStatus(application))
        .put("opening_ciphertext", application.posting.key)
        .put("opening_title", application.posting.title)
        .put("rid", application.id)
        .put("status", status(application));
  }

  private static String interviewStatus(Application application) {
    return application.invited ? "Waiting For Provider" : "Waiting For Buyer";
  }

  private static String status(Application application) {
    return application.hired ? "Hired" : application.declined ? "Declined" : "In Process";
  }

  private static JsonObject whole(Application application) {
    Freelancer freelancer = application.freelancer;
    Posting posting = application.posting;
    boolean hourly = posting.hourly;
    String pay = freelancer.rate.toPlainString();
    String charge = freelancer.rate.multiply(FEE).setScale(2, RoundingMode.HALF_UP).toPlainString();
    return new JsonObject()
        .put("contractor_ciphertext", freelancer.key)
        .put("contractor_name", freelancer.name)
        .put("contractor_portrait_url", "https://www.upwork.com/portraits/" + freelancer.key)
        .put("contractor_ref", freelancer.reference)
        .put("contractor_title", freelancer.title)
        .put("cover_letter", application.invited ? "" : application.letter)
        .put("created_type", application.invited ? "Client" : "Freelancer")
        .put("ctime_epoch", Long.toString(application.created.getEpochSecond()))
        .put("engagement_duration_ref", "2")
        .put("feedback_score", freelancer.feedback.toPlainString())
        .put("fp_amount_agreed", "")
        .put("fp_pay_amount", "0")
        .put("fp_upfront_payment", "0")
        .put("hr_charge_rate", hourly ? charge : "")
        .put("hr_pay_rate", hourly ? pay : "")
        .put("interview_status", interviewStatus(application))
        .put("invite_letter", application.invited ? application.letter : "")
        .put("is_auto_hidden", "f")
        .put("is_hidden_by_buyer", Texts.flag(application.hidden))
        .put("is_hidden_by_provider", "0")
        .put("is_seen_by_buyer", "t")
        .put("is_shortlisted", Texts.flag(application.shortlisted))
        .put("is_undecided", Texts.flag(!application.shortlisted && !application.declined))
        .put("job__description", posting.description)
        .put("job_pref_matches", new JsonObject().put("prefs_match", "0").put("prefs_total", "0"))
        .put("job_type", hourly ? "Hourly" : "Fixed")
        .put("offer_status", application.offered ? "Offered" : "")
        .put("opening_ciphertext", posting.key)
        .put("rid", application.id)
        .put("status", status(application))
        .put("team_nid", posting.team.id)
        .put("total_hours", Integer.toString(freelancer.hours))
        .put("ui_opening_title", posting.title);
  }
}
