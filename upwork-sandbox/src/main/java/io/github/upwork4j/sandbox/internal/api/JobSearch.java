package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Client;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** GET /api/profiles/v2/search/jobs. */
final class JobSearch implements Handler {
  private static final int DEFAULT_COUNT = 10;

  private final World world;
  private final Envelope envelope;

  JobSearch(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  @Override
  public Answer handle(Call call) {
    JobFilter filter = new JobFilter(call, world.now());
    List<Job> found = new ArrayList<>();
    for (Job job : world.market()) {
      if (filter.accepts(job)) {
        found.add(job);
      }
    }
    found.sort(order(call.params().firstOr("sort", "create_time desc"), filter));
    Page page =
        Page.parse("paging", call.param("paging"), DEFAULT_COUNT, call.endpoint().pageMax());
    List<Object> jobs = new ArrayList<>();
    page.of(found).forEach(job -> jobs.add(wire(job)));
    return envelope.of("jobs", jobs);
  }

  private static Comparator<Job> order(String sort, JobFilter filter) {
    String[] parts = sort.toLowerCase(Locale.ROOT).split(" ", 2);
    Comparator<Job> order = field(parts[0], filter);
    Comparator<Job> directed = parts[1].equals("desc") ? order.reversed() : order;
    Comparator<Job> newestFirst = Comparator.comparing((Job job) -> job.created).reversed();
    // The key at the end makes pages add up: no job twice, none left out.
    return directed.thenComparing(newestFirst).thenComparing(job -> job.key);
  }

  private static Comparator<Job> field(String name, JobFilter filter) {
    switch (name) {
      case "client_rating":
        return Comparator.comparing(job -> job.client.feedback);
      case "client_total_charge":
        return Comparator.comparing(job -> job.client.totalCharge);
      case "client_total_hours":
        return Comparator.comparingInt(job -> job.client.totalHours);
      case "score":
        return Comparator.comparingInt(filter::score);
      case "workload":
        return Comparator.comparing(job -> job.workload);
      case "duration":
        return Comparator.comparingInt(job -> job.duration == null ? 0 : job.duration.weeks);
      default:
        return Comparator.comparing(job -> job.created);
    }
  }

  private static JsonObject wire(Job job) {
    Client client = job.client;
    return new JsonObject()
        .put("budget", job.budget)
        .put("category2", job.category)
        .put(
            "client",
            new JsonObject()
                .put("country", client.city == null ? null : client.city.country)
                .put("feedback", client.feedback)
                .put("jobs_posted", client.jobsPosted)
                .put("past_hires", client.hires)
                .put("payment_verification_status", client.paymentVerified ? "VERIFIED" : null)
                .put("reviews_count", client.reviews))
        .put("date_created", Texts.offsetDateTime(job.created))
        .put("duration", job.duration == null ? null : job.duration.label)
        .put("id", job.key)
        .put("job_status", job.status.label)
        .put("job_type", job.hourly ? "Hourly" : "Fixed")
        .put("skills", job.skillSlugs())
        .put("snippet", job.snippet)
        .put("subcategory2", job.subcategory)
        .put("title", job.title)
        .put("url", job.url())
        .put("workload", job.workload.label);
  }
}
