package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Client;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The third-party Jobs API: the same jobs in that vendor's shape. */
public final class JobsFeed {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 50;

  private final World world;
  private final Clock clock;

  public JobsFeed(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** An error the way the vendor writes them. */
  public Answer error(ApiError error) {
    return Answer.json(
        error.status(),
        new JsonObject()
            .put("success", false)
            .put("message", error.text())
            .put("data", List.of())
            .put("count", 0)
            .put("last_updated", Texts.utcSeconds(clock.instant())));
  }

  Answer health(Call call) {
    return Answer.json(
        200,
        new JsonObject()
            .put("success", true)
            .put("message", "API is healthy")
            .put("last_updated", Texts.utcSeconds(clock.instant()))
            .put("data", List.of())
            .put("count", 0));
  }

  Answer jobs(Call call) {
    int limit = number(call, "limit", DEFAULT_LIMIT);
    int offset = number(call, "offset", 0);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw ArgumentChecks.invalid(call, "limit", "");
    }
    FeedFilter filter = new FeedFilter(call);
    List<Job> found = new ArrayList<>();
    for (Job job : world.market()) {
      if (filter.accepts(job)) {
        found.add(job);
      }
    }
    found.sort(order(call.params().firstOr("sort", "posted_on_desc")));
    int from = Math.min(offset, found.size());
    List<Object> data = new ArrayList<>();
    found.subList(from, Math.min(from + limit, found.size())).forEach(job -> data.add(wire(job)));
    return Answer.json(
        200,
        new JsonObject()
            .put("success", true)
            .put("data", data)
            .put("count", data.size())
            .put("last_updated", Texts.utcSeconds(clock.instant())));
  }

  private static int number(Call call, String name, int absent) {
    String text = call.param(name);
    if (text != null && !text.matches("[0-9]{1,8}")) {
      throw ArgumentChecks.invalid(call, name, "");
    }
    return text == null ? absent : Integer.parseInt(text);
  }

  private static Comparator<Job> order(String sort) {
    int split = sort.lastIndexOf('_');
    boolean descending = sort.substring(split + 1).equals("desc");
    Comparator<Job> order;
    switch (sort.substring(0, split)) {
      case "budget":
        order = Comparator.comparingInt(job -> job.budget);
        break;
      case "last_visited":
        order = Comparator.comparing(job -> job.lastActivity);
        break;
      default:
        order = Comparator.comparing(job -> job.created);
    }
    return (descending ? order.reversed() : order).thenComparing(job -> job.key);
  }

  private static JsonObject wire(Job job) {
    Client client = job.client;
    JsonObject place = new JsonObject();
    place.put("country", client.city == null ? null : client.city.countryCode);
    place.put("city", client.city == null ? null : client.city.name);
    place.put("timezone", client.city == null ? null : client.city.zone);
    String visited = Texts.utcSeconds(job.lastActivity);
    return new JsonObject()
        .put("id", "upwork-" + job.recno)
        .put("title", job.title)
        .put("description", job.description)
        .put("job_type", job.hourly ? 1 : 2)
        .put("status", job.status == Job.Status.OPEN ? 1 : 2)
        .put("contractor_tier", job.tier)
        .put("posted_on", Texts.utcSeconds(job.created))
        .put(
            "category",
            new JsonObject()
                .put("name", job.subcategory)
                .put("slug", Taxonomy.slug(job.subcategory))
                .put("group", job.category)
                .put("group_slug", Taxonomy.slug(job.category)))
        .put(
            "budget",
            job.hourly
                ? null
                : new JsonObject().put("fixed_amount", job.budget).put("currency", "USD"))
        .put(
            "buyer",
            new JsonObject()
                .put("payment_verified", client.paymentVerified)
                .putAll(place.members())
                .put("total_spent", client.totalCharge)
                .put("total_assignments", client.hires)
                .put("total_jobs_with_hires", client.hires))
        .put("tags", job.skillSlugs())
        .put("url", job.url())
        .put("last_visited_at", visited)
        .put("duration_label", job.duration == null ? null : job.duration.label)
        .put("engagement", job.workload.feedLabel)
        .put("skills", job.skills)
        .put(
            "hourly_budget",
            job.hourly ? new JsonObject().put("min", job.rateMin).put("max", job.rateMax) : null)
        .put(
            "client_activity",
            new JsonObject()
                .put("total_applicants", job.applicants)
                .put("total_hired", job.hired)
                .put("total_invited_to_interview", job.interviewing)
                .put("unanswered_invites", job.invited / 2)
                .put("invitations_sent", job.invited)
                .put("last_buyer_activity", visited))
        .put("location", place)
        .put("is_private", false)
        .put("privacy_reason", "");
  }
}
