package io.github.upwork4j.examples;

import io.github.upwork4j.jobs.JobDraft;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobVisibility;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.PostedJob;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Posts a job. */
@Command(
    name = "post-job",
    description = "Posts a job and shows it as Upwork has it.",
    sortOptions = false)
final class PostJobCommand implements Runnable {
  @Option(
      names = "--team",
      paramLabel = "REF",
      defaultValue = "34567",
      description = "The reference of your team; ${DEFAULT-VALUE} is the sandbox's.")
  String team = "";

  @Option(names = "--title", required = true, paramLabel = "TEXT", description = "The title.")
  String title = "";

  @Option(
      names = "--description",
      required = true,
      paramLabel = "TEXT",
      description = "The description.")
  String description = "";

  @Option(
      names = "--budget",
      paramLabel = "DOLLARS",
      description = "The budget: makes it a fixed-price job.")
  @Nullable BigDecimal budget;

  @Option(
      names = "--hours",
      paramLabel = "N",
      description = "The duration: makes it an hourly job.")
  @Nullable Integer hours;

  @Option(
      names = "--category",
      paramLabel = "TITLE",
      defaultValue = "Web & Mobile Development",
      description = "The category; '${DEFAULT-VALUE}' where not said.")
  String category = "";

  @Option(
      names = "--subcategory",
      paramLabel = "TITLE",
      defaultValue = "Desktop Software Development",
      description = "The subcategory; '${DEFAULT-VALUE}' where not said.")
  String subcategory = "";

  @Option(
      names = "--skills",
      paramLabel = "SKILL",
      split = ",",
      description = "The skills, separated by commas.")
  List<String> skills = List.of();

  @Option(
      names = "--visibility",
      paramLabel = "WHO",
      defaultValue = "PUBLIC",
      description = "Who sees it: ${COMPLETION-CANDIDATES}")
  JobVisibility visibility = JobVisibility.PUBLIC;

  @Option(names = "--yes", description = "Post at Upwork itself, for everybody to see.")
  boolean yes;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  PostJobCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    JobDraft draft = draft();
    PrintWriter out = spec.commandLine().getOut();
    try (Connection connection = Connection.open(environment, spec.commandLine().getErr())) {
      if (connection.isReal() && !yes) {
        throw new SettingsException("This posts a real job at Upwork. Say --yes to do so.");
      }
      JobsApi jobs = JobsApi.of(connection.client());
      PostedJob posted = jobs.postings().post(draft).execute();
      JobPosting posting = jobs.postings().get(posted.key()).execute();
      out.println("Posted " + posted.key());
      posted.publicUrl().ifPresent(url -> out.println("  page        " + url));
      posting.title().ifPresent(text -> out.println("  title       " + text));
      posting.status().ifPresent(status -> out.println("  status      " + status));
      posting.jobType().ifPresent(type -> out.println("  type        " + type));
      posting.budget().ifPresent(amount -> out.println("  budget      $" + amount));
      posting.durationHours().ifPresent(n -> out.println("  duration    " + n + " hours"));
      posting.category().ifPresent(title -> out.println("  category    " + title));
    }
  }

  private JobDraft draft() {
    JobDraft.Builder draft =
        JobDraft.builder()
            .teamReference(team)
            .title(title)
            .description(description)
            .visibility(visibility)
            .category(category)
            .subcategory(subcategory)
            .skills(skills)
            .jobType(hours == null ? JobType.FIXED_PRICE : JobType.HOURLY);
    Optional.ofNullable(budget).ifPresent(draft::budget);
    Optional.ofNullable(hours).ifPresent(draft::durationHours);
    return draft.build();
  }
}
