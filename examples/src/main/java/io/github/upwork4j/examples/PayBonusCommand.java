package io.github.upwork4j.examples;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.payment.Adjustment;
import io.github.upwork4j.hr.payment.CustomPayment;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pays a freelancer a bonus. */
@Command(
    name = "pay-bonus",
    description = "Pays a freelancer a bonus, once it was asked whether to.",
    sortOptions = false)
final class PayBonusCommand implements Runnable {
  @Option(
      names = "--team",
      paramLabel = "REF",
      defaultValue = "1040945",
      description = "The team that pays; ${DEFAULT-VALUE} is the sandbox's.")
  String team = "";

  @Option(
      names = "--contract",
      paramLabel = "REF",
      defaultValue = "12345",
      description = "The contract; ${DEFAULT-VALUE} is one of the sandbox.")
  String contract = "";

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "DOLLARS",
      description = "What you are charged.")
  BigDecimal amount = BigDecimal.ZERO;

  @Option(
      names = "--comments",
      paramLabel = "TEXT",
      defaultValue = "Thank you for your work.",
      description = "What the freelancer reads.")
  String comments = "";

  @Mixin Consent consent = new Consent();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  PayBonusCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Where the outcome is unknown, the message says where to look before paying again. */
  @Override
  public void run() {
    CustomPayment payment =
        CustomPayment.builder()
            .contract(ContractReference.of(contract))
            .chargeAmount(amount)
            .comments(comments)
            .build();
    PrintWriter notes = spec.commandLine().getErr();
    try (Connection connection = Connection.open(environment, notes)) {
      consent.obtain(
          connection, "This pays $" + amount.toPlainString() + " for " + contract + ".", notes);
      Adjustment paid = HrApi.of(connection.client()).payments().pay(team, payment).execute();
      spec.commandLine()
          .getOut()
          .println("Paid $" + amount.toPlainString() + ", reference " + paid.reference());
    }
  }
}
