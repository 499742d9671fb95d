package io.github.upwork4j.examples;

import static io.github.upwork4j.examples.Json.field;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.Secret;
import io.github.upwork4j.jobs.feed.FeedBudget;
import io.github.upwork4j.jobs.feed.FeedBuyer;
import io.github.upwork4j.jobs.feed.FeedHourlyBudget;
import io.github.upwork4j.jobs.feed.FeedJob;
import io.github.upwork4j.jobs.feed.FeedQuery;
import io.github.upwork4j.jobs.feed.JobsFeedClient;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the third-party feed of jobs. */
@Command(
    name = "jobs-feed",
    description = "Reads the third-party Jobs API (UPWORK_JOBS_API_KEY, else the sandbox).",
    sortOptions = false)
final class JobsFeedCommand implements Runnable {
  @Option(names = "--payment-verified", description = "Only clients who can pay.")
  boolean paymentVerified;

  @Option(names = "--budget-min", paramLabel = "DOLLARS", description = "The lowest budget.")
  @Nullable BigDecimal budgetMin;

  @Option(names = "--country", paramLabel = "CC", description = "The client's country: US.")
  @Nullable String country;

  @Option(
      names = "--skills",
      paramLabel = "SKILL",
      split = ",",
      description = "Skills, separated by commas.")
  List<String> skills = List.of();

  @Mixin ListingOptions listing = new ListingOptions();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  JobsFeedCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    FeedQuery query = query();
    String key = environment.get("UPWORK_JOBS_API_KEY");
    if (key != null) {
      try (JobsFeedClient feed = JobsFeedClient.withKey(Secret.of(key))) {
        show(feed, query);
      }
      return;
    }
    spec.commandLine()
        .getErr()
        .println("(a sandbox on this machine; set UPWORK_JOBS_API_KEY to call the vendor)");
    try (UpworkSandbox sandbox = UpworkSandbox.start();
        JobsFeedClient feed =
            JobsFeedClient.withKey(
                Secret.of(sandbox.credentials().jobsApiKey()),
                settings -> settings.sandbox(sandbox.baseUrl()))) {
      show(feed, query);
    }
  }

  private void show(JobsFeedClient feed, FeedQuery query) {
    listing.show(
        feed.jobs(query),
        "jobs",
        JobsFeedCommand::table,
        JobsFeedCommand::write,
        spec.commandLine().getOut(),
        spec.commandLine().getErr());
  }

  private FeedQuery query() {
    FeedQuery.Builder query = FeedQuery.builder().skills(skills).page(listing.firstPage());
    if (paymentVerified) {
      query.paymentVerified(true);
    }
    Optional.ofNullable(budgetMin).ifPresent(query::budgetMin);
    Optional.ofNullable(country).ifPresent(query::country);
    return query.build();
  }

  private static TextTable table(List<FeedJob> jobs) {
    TextTable table = new TextTable(10, 54, 15, 9, 6);
    table.row("POSTED", "TITLE", "BUDGET", "COUNTRY", "TIER");
    for (FeedJob job : jobs) {
      table.row(
          job.postedOn().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse(""),
          job.title().orElse(""),
          budget(job),
          job.buyer().flatMap(FeedBuyer::country).orElse(""),
          job.contractorTier().map(Object::toString).orElse(""));
    }
    return table;
  }

  private static String budget(FeedJob job) {
    Optional<FeedHourlyBudget> hourly = job.hourlyBudget();
    if (hourly.isPresent()) {
      return TextTable.dollars(hourly.get().min())
          + "-"
          + TextTable.dollars(hourly.get().max())
          + "/h";
    }
    return TextTable.dollars(job.budget().flatMap(FeedBudget::fixedAmount));
  }

  private static void write(JsonWriter json, FeedJob job) throws IOException {
    json.name("id").value(job.id());
    field(json, "title", job.title());
    field(json, "url", job.url());
    field(json, "postedOn", job.postedOn());
    field(json, "budget", job.budget().flatMap(FeedBudget::fixedAmount));
    field(json, "country", job.buyer().flatMap(FeedBuyer::country));
    Json.texts(json, "skills", job.skills());
  }
}
