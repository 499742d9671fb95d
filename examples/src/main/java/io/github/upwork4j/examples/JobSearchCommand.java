package io.github.upwork4j.examples;

import static io.github.upwork4j.examples.Json.field;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.jobs.JobClient;
import io.github.upwork4j.jobs.JobDuration;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSort;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.Workload;
import io.github.upwork4j.wire.NumberRange;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Searches for jobs. */
@Command(
    name = "job-search",
    description = "Searches for jobs and shows them as a table or as JSON.",
    sortOptions = false)
final class JobSearchCommand implements Runnable {
  @Option(names = "--query", paramLabel = "WORDS", description = "Words anywhere in the job.")
  @Nullable String query;

  @Option(names = "--title", paramLabel = "WORDS", description = "Words in the title.")
  @Nullable String title;

  @Option(names = "--skills", paramLabel = "SKILLS", description = "Skills asked for.")
  @Nullable String skills;

  @Option(names = "--category", paramLabel = "TITLE", description = "A category.")
  @Nullable String category;

  @Option(names = "--subcategory", paramLabel = "TITLE", description = "A subcategory.")
  @Nullable String subcategory;

  @Option(names = "--type", paramLabel = "TYPE", description = "${COMPLETION-CANDIDATES}")
  @Nullable JobType type;

  @Option(names = "--duration", paramLabel = "TIME", description = "${COMPLETION-CANDIDATES}")
  @Nullable JobDuration duration;

  @Option(names = "--workload", paramLabel = "LOAD", description = "${COMPLETION-CANDIDATES}")
  @Nullable Workload workload;

  @Option(
      names = "--budget",
      paramLabel = "RANGE",
      converter = Ranges.class,
      description = "The budget in dollars: 100-1000, 100-, 500.")
  @Nullable NumberRange budget;

  @Option(
      names = "--feedback",
      paramLabel = "RANGE",
      converter = Ranges.class,
      description = "The client's score: 4-5, 4.5-.")
  @Nullable NumberRange feedback;

  @Option(names = "--days", paramLabel = "N", description = "Posted in the last N days.")
  @Nullable Integer days;

  @Option(
      names = "--sort",
      paramLabel = "FIELD",
      description = "Largest or newest first: ${COMPLETION-CANDIDATES}")
  JobSort.@Nullable Field sort;

  @Mixin ListingOptions listing = new ListingOptions();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  JobSearchCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    JobSearch search = search();
    PrintWriter err = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, err)) {
      listing.show(
          JobsApi.of(connection.client()).search().find(search),
          "jobs",
          JobSearchCommand::table,
          JobSearchCommand::write,
          spec.commandLine().getOut(),
          err);
    }
  }

  private JobSearch search() {
    JobSearch.Builder search = JobSearch.builder().page(listing.firstPage());
    Optional.ofNullable(query).ifPresent(search::query);
    Optional.ofNullable(title).ifPresent(search::title);
    Optional.ofNullable(skills).ifPresent(search::skills);
    Optional.ofNullable(category).ifPresent(search::category);
    Optional.ofNullable(subcategory).ifPresent(search::subcategory);
    Optional.ofNullable(type).ifPresent(search::jobType);
    Optional.ofNullable(duration).ifPresent(search::duration);
    Optional.ofNullable(workload).ifPresent(search::workload);
    Optional.ofNullable(budget).ifPresent(search::budget);
    Optional.ofNullable(feedback).ifPresent(search::clientFeedback);
    Optional.ofNullable(days).ifPresent(search::daysPosted);
    Optional.ofNullable(sort).map(JobSort::descending).ifPresent(search::sort);
    return search.build();
  }

  private static TextTable table(List<JobSummary> jobs) {
    TextTable table = new TextTable(10, 46, 14, 9, 17, 7, 21);
    table.row("POSTED", "TITLE", "TYPE", "BUDGET", "CLIENT", "SCORE", "KEY");
    for (JobSummary job : jobs) {
      Optional<JobClient> client = job.client();
      table.row(
          job.createdAt().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse(""),
          job.title().orElse(""),
          job.jobType().map(Object::toString).orElse(""),
          TextTable.dollars(job.budget()),
          client.flatMap(JobClient::country).orElse(""),
          client
              .flatMap(JobClient::feedback)
              .filter(score -> score.signum() > 0)
              .map(score -> score.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString())
              .orElse("-"),
          job.id());
    }
    return table;
  }

  private static void write(JsonWriter json, JobSummary job) throws IOException {
    json.name("id").value(job.id());
    field(json, "title", job.title());
    field(json, "url", job.url());
    field(json, "type", job.jobType());
    field(json, "status", job.status());
    field(json, "budget", job.budget());
    field(json, "duration", job.durationLabel());
    field(json, "workload", job.workloadLabel());
    field(json, "createdAt", job.createdAt());
    field(json, "category", job.category());
    field(json, "subcategory", job.subcategory());
    Json.texts(json, "skills", job.skills());
    field(json, "clientCountry", job.client().flatMap(JobClient::country));
    field(json, "clientFeedback", job.client().flatMap(JobClient::feedback));
    field(json, "snippet", job.snippet());
  }
}
