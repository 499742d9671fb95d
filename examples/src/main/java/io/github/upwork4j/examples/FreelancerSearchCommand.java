package io.github.upwork4j.examples;

import static io.github.upwork4j.examples.Json.field;

import com.squareup.moshi.JsonWriter;
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

  @Mixin ListingOptions listing = new ListingOptions();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  FreelancerSearchCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    FreelancerSearch search = search();
    PrintWriter err = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, err)) {
      listing.show(
          JobsApi.of(connection.client()).freelancers().find(search),
          "freelancers",
          FreelancerSearchCommand::table,
          FreelancerSearchCommand::write,
          spec.commandLine().getOut(),
          err);
    }
  }

  private FreelancerSearch search() {
    FreelancerSearch.Builder search = FreelancerSearch.builder().page(listing.firstPage());
    Optional.ofNullable(query).ifPresent(search::query);
    Optional.ofNullable(title).ifPresent(search::title);
    Optional.ofNullable(skills).ifPresent(search::skills);
    Optional.ofNullable(category).ifPresent(search::category);
    Optional.ofNullable(region).ifPresent(search::region);
    Optional.ofNullable(rate).ifPresent(search::hourlyRate);
    Optional.ofNullable(feedback).ifPresent(search::feedback);
    return search.build();
  }

  private static TextTable table(List<FreelancerSummary> found) {
    TextTable table = new TextTable(20, 38, 18, 9, 7, 22);
    table.row("NAME", "TITLE", "COUNTRY", "RATE", "SCORE", "KEY");
    for (FreelancerSummary freelancer : found) {
      table.row(
          freelancer.name().orElse(""),
          freelancer.title().orElse(""),
          freelancer.country().orElse(""),
          TextTable.dollars(freelancer.hourlyRate()),
          freelancer
              .feedback()
              .map(score -> score.setScale(2, RoundingMode.HALF_UP).toPlainString())
              .orElse("-"),
          freelancer.key());
    }
    return table;
  }

  private static void write(JsonWriter json, FreelancerSummary freelancer) throws IOException {
    json.name("key").value(freelancer.key());
    field(json, "name", freelancer.name());
    field(json, "title", freelancer.title());
    field(json, "country", freelancer.country());
    field(json, "hourlyRate", freelancer.hourlyRate());
    field(json, "feedback", freelancer.feedback());
    Json.texts(json, "skills", freelancer.skills());
  }
}
