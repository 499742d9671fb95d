package io.github.upwork4j.examples;

import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.hr.offer.Offer;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.jobs.Invitation;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.freelancer.FreelancerSearch;
import io.github.upwork4j.jobs.freelancer.FreelancerSummary;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds a freelancer, invites them to a job, and sends them an offer. */
@Command(
    name = "hire",
    description = "Finds a freelancer, invites them to a job, and sends them an offer.",
    sortOptions = false)
final class HireCommand implements Runnable {
  @Option(
      names = "--query",
      paramLabel = "WORDS",
      defaultValue = "java",
      description = "What the freelancer should know; '${DEFAULT-VALUE}' where not said.")
  String query = "";

  @Option(
      names = "--job",
      paramLabel = "KEY",
      defaultValue = "~0150f0d859bb3453d0",
      description = "The key of your job; ${DEFAULT-VALUE} is one of the sandbox.")
  String job = "";

  @Option(
      names = "--rate",
      paramLabel = "DOLLARS",
      description = "Dollars an hour; what the freelancer asks for where not said.")
  @Nullable BigDecimal rate;

  @Option(
      names = "--message",
      paramLabel = "TEXT",
      defaultValue = "We would like to work with you.",
      description = "What the freelancer reads.")
  String message = "";

  @Mixin Consent consent = new Consent();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  HireCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter notes = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, notes)) {
      JobsApi jobs = JobsApi.of(connection.client());
      FreelancerSummary freelancer = find(jobs);
      String name = freelancer.name().orElse(freelancer.key());
      out.println("Found    " + name + ", " + freelancer.title().orElse(""));
      consent.obtain(connection, "This invites " + name + " and sends an offer.", notes);
      jobs.interviews().invite(job, Invitation.byProfileKey(freelancer.key(), message)).execute();
      out.println("Invited  to " + job);
      HrApi hr = HrApi.of(connection.client());
      OfferId id = hr.clientOffers().send(offer(freelancer)).execute();
      Offer offer = hr.clientOffers().getByJob(id, job).execute();
      out.println("Offered  " + offer.title().orElse(""));
      out.println("  offer  " + id);
      offer.status().ifPresent(status -> out.println("  status " + status));
    }
  }

  private FreelancerSummary find(JobsApi jobs) {
    for (FreelancerSummary freelancer :
        jobs.freelancers().find(FreelancerSearch.builder().query(query).build()).execute()) {
      return freelancer;
    }
    throw new SettingsException("Nobody knows '" + query + "'. Try other words.");
  }

  private OfferDraft offer(FreelancerSummary freelancer) {
    return OfferDraft.builder()
        .title("Help with our job")
        .type(ContractType.HOURLY)
        .chargeRate(rate != null ? rate : freelancer.hourlyRate().orElse(new BigDecimal("20")))
        .message(message)
        .jobKey(job)
        .profileKey(freelancer.key())
        .build();
  }
}
