package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;

/** GET /api/profiles/v1/providers/{profile_key}, in full or brief. */
final class FreelancerProfiles implements Handler {
  private static final List<String> LEVELS =
      List.of("Familiar", "Good", "Very Good", "Proficient", "Expert");

  private final World world;
  private final Envelope envelope;
  private final boolean brief;

  FreelancerProfiles(World world, Envelope envelope, boolean brief) {
    this.world = world;
    this.envelope = envelope;
    this.brief = brief;
  }

  @Override
  public Answer handle(Call call) {
    List<String> keys = call.keys("profile_key");
    List<Object> profiles = new ArrayList<>();
    for (String key : keys) {
      Freelancer freelancer =
          world
              .freelancer(key)
              .orElseThrow(() -> ApiError.notFound("There is no freelancer with that key"));
      profiles.add(brief ? brief(freelancer) : full(freelancer));
    }
    return keys.size() == 1
        ? envelope.of("profile", profiles.get(0))
        : envelope.of("profiles", new JsonObject().put("profile", profiles));
  }

  static String portrait(Freelancer it, String size) {
    return "https://www.upwork.com/portraits/" + it.reference + size + ".jpg";
  }

  private static JsonObject brief(Freelancer it) {
    return common(new JsonObject(), it).put("dev_groups", "");
  }

  private JsonObject full(Freelancer it) {
    JsonObject profile = new JsonObject().put("assignments", assignments(it));
    common(profile, it)
        .put("dev_blurb", it.blurb)
        .put("dev_groups", new JsonObject())
        .put("education", new JsonObject())
        .put("experiences", new JsonObject())
        .put("job_categories", new JsonObject())
        .put("permalink", "https://www.upwork.com/freelancers/" + it.key)
        .put("portfolio_items", new JsonObject())
        .put("skills", skills(it));
    return profile;
  }

  private static JsonObject common(JsonObject profile, Freelancer it) {
    return profile
        .put("ciphertext", it.key)
        .put("dev_ac_agencies", "")
        .put("dev_adj_score", Texts.plain(it.feedback))
        .put("dev_adj_score_recent", Texts.plain(it.feedback))
        .put("dev_billed_assignments", Integer.toString(it.assignments))
        .put("dev_city", it.city.name)
        .put("dev_country", it.city.country)
        .put("dev_eng_skill", Integer.toString(it.englishSkill))
        .put("dev_is_affiliated", Texts.flag(it.agency))
        .put("dev_last_activity", Texts.englishDate(it.lastActivity))
        .put("dev_last_worked", Texts.englishDate(it.lastActivity))
        .put("dev_last_worked_ts", Texts.millis(it.lastActivity))
        .put("dev_portfolio_items_count", Integer.toString(it.portfolioItems))
        .put("dev_portrait", portrait(it, ""))
        .put("dev_portrait_100", portrait(it, "_100"))
        .put("dev_portrait_32", portrait(it, "_32"))
        .put("dev_portrait_50", portrait(it, "_50"))
        .put("dev_profile_title", it.title)
        .put("dev_recno_ciphertext", it.key)
        .put("dev_short_name", it.name)
        .put("dev_timezone", it.city.zoneLabel)
        .put("dev_tot_feedback", Integer.toString(it.reviews))
        .put("dev_total_hours", Integer.toString(it.hours))
        .put("dev_ui_profile_access", it.publicAccess ? "Public" : "Private");
  }

  private Object assignments(Freelancer it) {
    List<Object> assignments = new ArrayList<>();
    int count = Math.min(3, it.assignments);
    for (int i = 0; i < count; i++) {
      long seed = Long.parseLong(it.reference) * 10 + i;
      String title = it.topics.get(0).title + " for a client";
      String jobKey = world.anyJob(seed).map(job -> job.key).orElse("");
      assignments.add(Assignments.wire(seed, it.key, jobKey, title, it.lastActivity));
    }
    return assignments.isEmpty()
        ? new JsonObject()
        : new JsonObject().put("assignment", assignments);
  }

  private static JsonObject skills(Freelancer it) {
    List<Object> skills = new ArrayList<>();
    for (int i = 0; i < it.skillSlugs().size(); i++) {
      skills.add(
          new JsonObject()
              .put("skl_name", it.skillSlugs().get(i))
              .put("skl_level", LEVELS.get((it.portfolioItems + i) % LEVELS.size())));
    }
    return new JsonObject().put("skill", skills);
  }
}
