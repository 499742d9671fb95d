package io.github.upwork4j.examples;

import io.github.upwork4j.reports.FinancialReportsRouter;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.ReportSlice;
import io.github.upwork4j.reports.ReportSlices;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a freelancer earned with each client, month by month. */
@Command(
    name = "earnings-report",
    description =
        "Shows what a freelancer earned with each client, month by month; as CSV or a"
            + " chart too.",
    sortOptions = false)
final class EarningsReportCommand implements Runnable {
  @Option(
      names = "--freelancer",
      paramLabel = "REFERENCE",
      defaultValue = "12345",
      description = "The freelancer's reference; one of the sandbox if not given.")
  String freelancer = "12345";

  @Mixin ReportOptions options = new ReportOptions();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  EarningsReportCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    PrintWriter notes = spec.commandLine().getErr();
    ReportSlices slices =
        ReportSlices.of(options.from(Period.ofMonths(11)).withDayOfMonth(1), options.to())
            .every(Period.ofMonths(3));
    Figures money = new Figures();
    try (Connection connection = Connection.open(environment, notes)) {
      FinancialReportsRouter reports = ReportsApi.of(connection.client()).financial();
      options.forEachRow(
          slices,
          slice -> reports.freelancerEarnings(freelancer, earningsOf(slice)),
          row -> add(row, money),
          notes);
    }
    options.show(money, "Earned each month, after fees", "USD", spec.commandLine().getOut());
  }

  private static GdsQuery<FinancialData> earningsOf(ReportSlice slice) {
    return FinancialData.select(
            FinancialData.DATE,
            FinancialData.BUYER_COMPANY_NAME,
            FinancialData.BUYER_TEAM_NAME,
            FinancialData.AMOUNT.sum())
        .where(FinancialData.DATE.between(slice.from(), slice.to()))
        .orderBy(FinancialData.DATE)
        .build();
  }

  private static void add(ReportRow row, Figures money) {
    String client =
        Stream.of(
                row.text(FinancialData.BUYER_COMPANY_NAME), row.text(FinancialData.BUYER_TEAM_NAME))
            .flatMap(name -> name.stream())
            .distinct()
            .collect(Collectors.joining(" · "));
    money.add(
        client,
        row.date(FinancialData.DATE).orElseThrow().withDayOfMonth(1),
        row.number(FinancialData.AMOUNT.sum()).orElse(BigDecimal.ZERO));
  }
}
