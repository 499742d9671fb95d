package io.github.upwork4j.examples;

import static io.github.upwork4j.examples.Listing.field;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.freelancer.FreelancerSearch;
import io.github.upwork4j.jobs.freelancer.FreelancerSummary;
import io.github.upwork4j.wire.NumberRange;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Searches for freelancers. */
@Command(
    name = "freelancer-search",
    description = "Searches for freelancers and shows them as a table or as JSON.",
    sortOptions = false)
final class FreelancerSearchCommand implements Runnable {
  @Option(names = "--query", paramLabel = "WORDS", description = "Words anywhere in the profile.")
  @Nullable String query;

  @Option(names = "--title", paramLabel = "WORDS", description = "Words in the title.")
  @Nullable String title;

  @Option(names = "--skills", paramLabel = "SKILLS", description = "Skills of the profile.")
  @Nullable String skills;

  @Option(names = "--category", paramLabel = "TITLE", description = "A category.")
  @Nullable String category;

  @Option(names = "--region", paramLabel = "TITLE", description = "A region: 'Latin America'.")
  @Nullable String region;

  @Option(
      names = "--rate",
      paramLabel = "RANGE",
      converter = Ranges.class,
      description = "The hourly rate in dollars: 20-40, -30.")
  @Nullable NumberRange rate;

  @Option(
      names = "--feedback",
      paramLabel = "RANGE",
      converter = Ranges.class,
      description = "The feedback score: 4-5, 4.5-.")
  @Nullable NumberRange feedback;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "25",
      description = "Show N freelancers at the most; ${DEFAULT-VALUE} where not said.")
  int limit;

  @Option(
      names = "--page-size",
      paramLabel = "N",
      defaultValue = "10",
      description = "Ask for N at a time, at most 100; ${DEFAULT-VALUE} where not said.")
  int pageSize;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  boolean json;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  FreelancerSearchCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    FreelancerSearch search = search();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, err)) {
      List<FreelancerSummary> found =
          Listing.collect(
              JobsApi.of(connection.client()).freelancers().find(search),
              limit,
              "freelancers",
              err);
      out.println(json ? Listing.json(found, FreelancerSearchCommand::write) : table(found));
    }
  }

  private FreelancerSearch search() {
    if (limit < 1) {
      throw new IllegalArgumentException("--limit must be at least 1, was " + limit);
    }
    FreelancerSearch.Builder search = FreelancerSearch.builder().page(PageRequest.first(pageSize));
    Optional.ofNullable(query).ifPresent(search::query);
    Optional.ofNullable(title).ifPresent(search::title);
    Optional.ofNullable(skills).ifPresent(search::skills);
    Optional.ofNullable(category).ifPresent(search::category);
    Optional.ofNullable(region).ifPresent(search::region);
    Optional.ofNullable(rate).ifPresent(search::hourlyRate);
    Optional.ofNullable(feedback).ifPresent(search::feedback);
    return search.build();
  }

  private static String table(List<FreelancerSummary> found) {
    if (found.isEmpty()) {
      return "No freelancer found.";
    }
    TextTable table = new TextTable(20, 38, 18, 9, 7, 22);
    table.row("NAME", "TITLE", "COUNTRY", "RATE", "SCORE", "KEY");
    for (FreelancerSummary freelancer : found) {
      table.row(
          freelancer.name().orElse(""),
          freelancer.title().orElse(""),
          freelancer.country().orElse(""),
          Listing.dollars(freelancer.hourlyRate()),
          freelancer
              .feedback()
              .map(score -> score.setScale(2, RoundingMode.HALF_UP).toPlainString())
              .orElse("-"),
          freelancer.key());
    }
    return table + System.lineSeparator() + found.size() + " freelancers";
  }

  private static void write(JsonWriter json, FreelancerSummary freelancer) throws IOException {
    json.name("key").value(freelancer.key());
    field(json, "name", freelancer.name());
    field(json, "title", freelancer.title());
    field(json, "country", freelancer.country());
    field(json, "hourlyRate", freelancer.hourlyRate());
    field(json, "feedback", freelancer.feedback());
    Listing.texts(json, "skills", freelancer.skills());
  }
}
