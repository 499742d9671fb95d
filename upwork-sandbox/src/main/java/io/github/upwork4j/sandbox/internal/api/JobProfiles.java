package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Client;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;

/** GET /api/profiles/v1/jobs/{job_key}. */
final class JobProfiles implements Handler {
  private final World world;
  private final Envelope envelope;

  JobProfiles(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  @Override
  public Answer handle(Call call) {
    List<String> keys = call.keys("job_key");
    List<Object> profiles = new ArrayList<>();
    for (String key : keys) {
      Job job =
          world.job(key).orElseThrow(() -> ApiError.notFound("There is no job with that key"));
      profiles.add(wire(job));
    }
    return keys.size() == 1
        ? envelope.of("profile", profiles.get(0))
        : envelope.of("profiles", new JsonObject().put("profile", profiles));
  }

  private JsonObject wire(Job job) {
    List<Object> assignments = assignments(job);
    return new JsonObject()
        .put("amount", job.hourly ? "" : Integer.toString(job.budget))
        .put("assignment_info", "")
        .put(
            "assignments",
            assignments.isEmpty() ? "" : new JsonObject().put("assignment", assignments))
        .put("buyer", buyer(job.client))
        .put("candidates", "")
        .put("ciphertext", job.key)
        .put("engagement_weeks", job.duration == null ? "" : Integer.toString(job.duration.weeks))
        .put("interviewees_total_active", Integer.toString(job.interviewing))
        .put("job_category_level_one", job.category)
        .put("job_category_level_two", job.subcategory)
        .put("job_type", job.hourly ? "Hourly" : "Fixed")
        .put("op_attached_doc", "")
        .put("op_cny_upm_verified", Texts.flag(job.client.paymentVerified))
        .put("op_contractor_tier", Integer.toString(job.tier))
        .put("op_ctime", Texts.millis(job.created))
        .put("op_description", job.description)
        .put("op_engagement", job.workload.longLabel)
        .put("op_high_hourly_rate_all", Integer.toString(job.rateMax))
        .put("op_low_hourly_rate_all", Integer.toString(job.rateMin))
        .put("op_other_jobs", "")
        .put("op_pref_english_skill", "0")
        .put("op_pref_fb_score", "0")
        .put("op_pref_has_portfolio", "0")
        .put("op_pref_hourly_rate_max", job.hourly ? Integer.toString(job.rateMax) : "")
        .put("op_pref_hourly_rate_min", job.hourly ? Integer.toString(job.rateMin) : "")
        .put("op_pref_location", "")
        .put("op_pref_odesk_hours", "0")
        .put("op_required_skills", requiredSkills(job))
        .put("op_title", job.title)
        .put("op_tot_cand", Integer.toString(job.applicants))
        .put("op_tot_feedback", Integer.toString(job.client.reviews))
        .put("op_pref_group_id", "")
        .put("op_pref_group_name", "")
        .put("op_pref_group_logo", "")
        .put("ui_opening_status", job.status == Job.Status.OPEN ? "Active" : "Closed");
  }

  private static Object requiredSkills(Job job) {
    List<Object> skills = new ArrayList<>();
    job.skillSlugs().forEach(slug -> skills.add(new JsonObject().put("skill", slug)));
    return skills.isEmpty() ? "" : new JsonObject().put("op_required_skill", skills);
  }

  private static JsonObject buyer(Client client) {
    int open = client.jobsPosted - Math.min(client.jobsPosted, client.hires);
    return new JsonObject()
        .put("op_adjusted_score", Texts.plain(client.feedback))
        .put("op_city", client.city == null ? "" : client.city.name)
        .put("op_contract_date", Texts.englishDate(client.since))
        .put("op_country", client.city == null ? "" : client.city.country)
        .put("op_timezone", client.city == null ? "" : client.city.zoneLabel)
        .put("op_tot_asgs", Integer.toString(client.hires))
        .put("op_tot_charge", Texts.plain(client.totalCharge))
        .put("op_tot_fp_asgs", Integer.toString(client.hires / 2))
        .put("op_tot_hours", Integer.toString(client.totalHours))
        .put("op_tot_jobs_filled", Integer.toString(client.hires))
        .put("op_tot_jobs_open", Integer.toString(open))
        .put("op_tot_jobs_posted", Integer.toString(client.jobsPosted));
  }

  /** Other work for the same client: at most three pieces, none for a client who never hired. */
  private List<Object> assignments(Job job) {
    List<Object> assignments = new ArrayList<>();
    List<Freelancer> freelancers = world.freelancers();
    int count = (int) Math.min(3, Math.min(job.client.hires, job.recno % 4));
    for (int i = 0; i < count && !freelancers.isEmpty(); i++) {
      long seed = job.recno * 10 + i;
      Freelancer freelancer = freelancers.get((int) (seed % freelancers.size()));
      assignments.add(Assignments.wire(seed, freelancer.key, job.key, job.title, job.created));
    }
    return assignments;
  }
}
