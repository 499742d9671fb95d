package io.github.upwork4j.examples;

import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.ReportSlice;
import io.github.upwork4j.reports.ReportSlices;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.TimeReportsRouter;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the hours of each freelancer, week by week. */
@Command(
    name = "time-report",
    description = "Shows the hours of each freelancer, week by week; as CSV or a chart too.",
    sortOptions = false)
final class TimeReportCommand implements Runnable {
  @Option(
      names = "--company",
      paramLabel = "ID",
      defaultValue = "mycompany",
      description = "The company; that of the sandbox if not given.")
  String company = "mycompany";

  @Option(names = "--team", paramLabel = "ID", description = "One team of it only.")
  @Nullable String team;

  @Mixin ReportOptions options = new ReportOptions();

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  TimeReportCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    PrintWriter notes = spec.commandLine().getErr();
    LocalDate first =
        options.from(Period.ofWeeks(8)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    ReportSlices slices = ReportSlices.of(first, options.to()).every(Period.ofWeeks(4));
    Figures hours = new Figures();
    try (Connection connection = Connection.open(environment, notes)) {
      TimeReportsRouter reports = ReportsApi.of(connection.client()).time();
      options.forEachRow(
          slices,
          slice ->
              team == null
                  ? reports.company(company, hoursOf(slice))
                  : reports.team(company, team, hoursOf(slice)),
          row -> add(row, hours),
          notes);
    }
    options.show(hours, "Hours worked each week", "hours", spec.commandLine().getOut());
  }

  private static GdsQuery<TimeData> hoursOf(ReportSlice slice) {
    return TimeData.select(TimeData.WEEK_WORKED_ON, TimeData.PROVIDER_NAME, TimeData.HOURS.sum())
        .where(TimeData.WORKED_ON.between(slice.from(), slice.to()))
        .orderBy(TimeData.WEEK_WORKED_ON)
        .build();
  }

  private static void add(ReportRow row, Figures hours) {
    hours.add(
        row.text(TimeData.PROVIDER_NAME).orElse("(nobody)"),
        row.date(TimeData.WEEK_WORKED_ON).orElseThrow(),
        row.number(TimeData.HOURS.sum()).orElse(BigDecimal.ZERO));
  }
}
