package io.github.upwork4j.examples;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.EndReason;
import io.github.upwork4j.hr.contract.Engagement;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows, suspends, restarts or ends a contract. */
@Command(
    name = "contract",
    description = "Shows, suspends, restarts or ends a contract.",
    sortOptions = false)
final class ContractCommand implements Runnable {
  /** What can be done with a contract. */
  enum Action {
    SHOW,
    SUSPEND,
    RESTART,
    END
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "ACTION",
      defaultValue = "SHOW",
      description = "${COMPLETION-CANDIDATES}; SHOW where not said.")
  Action action = Action.SHOW;

  @Option(
      names = "--contract",
      paramLabel = "REF",
      defaultValue = "12345",
      description = "The contract; ${DEFAULT-VALUE} is one of the sandbox.")
  String contract = "";

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      defaultValue = "JOB_COMPLETED",
      description = "Why it ends: ${COMPLETION-CANDIDATES}")
  EndReason reason = EndReason.JOB_COMPLETED;

  @Mixin Consent consent = new Consent();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  ContractCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    ContractReference reference = ContractReference.of(contract);
    PrintWriter notes = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, notes)) {
      HrApi hr = HrApi.of(connection.client());
      switch (action) {
        case SHOW:
          break;
        case SUSPEND:
          hr.contracts().suspend(reference).execute();
          break;
        case RESTART:
          hr.contracts().restart(reference).execute();
          break;
        case END:
          consent.obtain(connection, "This ends the contract " + contract + " for good.", notes);
          hr.contracts()
              .end(
                  reference,
                  ContractEnd.builder()
                      .reason(reason)
                      .wouldHireAgain(true)
                      .privateScore(10)
                      .build())
              .execute();
          break;
      }
      show(hr.engagements().get(reference).execute(), spec.commandLine().getOut());
    }
  }

  private static void show(Engagement engagement, PrintWriter out) {
    out.println("Contract " + engagement.reference());
    line(out, "title", engagement.title());
    line(out, "type", engagement.type());
    line(out, "status", engagement.status());
    line(out, "suspended", engagement.paused().map(paused -> paused ? "yes" : "no"));
    line(out, "freelancer", engagement.freelancerId());
    line(out, "rate", engagement.hourlyRate().map(rate -> "$" + rate + " an hour"));
    line(out, "price", engagement.fixedPrice().map(price -> "$" + price));
    line(out, "started", engagement.startDate().map(ContractCommand::day));
    line(out, "ended", engagement.endDate().map(ContractCommand::day));
  }

  private static String day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static void line(PrintWriter out, String name, Optional<?> value) {
    value.ifPresent(present -> out.printf("  %-11s %s%n", name, present));
  }
}
