package io.github.upwork4j.examples;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.workdiary.DiaryCell;
import io.github.upwork4j.hr.workdiary.WorkDiary;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a day of a work diary as a picture of its ten-minute cells. */
@Command(
    name = "work-diary",
    description = "Shows a day of a work diary as a picture of its ten-minute cells.",
    sortOptions = false)
final class WorkDiaryCommand implements Runnable {
  /** How much happened in a cell, of which Upwork counts up to ten. */
  private static final String SHADES = "·░░░▒▒▒▓▓▓█";

  @Option(
      names = "--contract",
      paramLabel = "REF",
      defaultValue = "12345",
      description = "The contract; ${DEFAULT-VALUE} is one of the sandbox.")
  String contract = "";

  @Option(names = "--day", paramLabel = "DAY", description = "The day; yesterday if not given.")
  @Nullable LocalDate day;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  WorkDiaryCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    LocalDate shown = day != null ? day : LocalDate.now(ZoneOffset.UTC).minusDays(1);
    PrintWriter out = spec.commandLine().getOut();
    try (Connection connection = Connection.open(environment, spec.commandLine().getErr())) {
      WorkDiary diary =
          HrApi.of(connection.client())
              .workDiaries()
              .getByContract(ContractReference.of(contract), shown)
              .execute();
      List<DiaryCell> cells = diary.cells();
      out.println("Contract " + contract + ", " + shown + " (UTC)");
      if (cells.isEmpty()) {
        out.println("Nobody worked on that day.");
        return;
      }
      picture(cells).forEach((hour, row) -> out.printf("  %02d:00  %s%n", hour, row));
      out.printf("%n%d ten-minute cells, %.1f hours%n", cells.size(), cells.size() / 6.0);
      cells.stream()
          .flatMap(cell -> cell.memo().stream())
          .distinct()
          .forEach(memo -> out.println("  " + memo));
    }
  }

  /** A row of six cells for each hour in which something happened. */
  private static SortedMap<Integer, StringBuilder> picture(List<DiaryCell> cells) {
    SortedMap<Integer, StringBuilder> rows = new TreeMap<>();
    for (DiaryCell cell : cells) {
      Optional<LocalTime> start =
          cell.cellTime()
              .or(cell::time)
              .map(
                  time ->
                      time.atZone(ZoneOffset.UTC).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
      start.ifPresent(
          time ->
              rows.computeIfAbsent(time.getHour(), hour -> new StringBuilder("      "))
                  .setCharAt(time.getMinute() / 10, shade(cell.activity().orElse(0))));
    }
    return rows;
  }

  private static char shade(int activity) {
    return SHADES.charAt(Math.max(0, Math.min(activity, SHADES.length() - 1)));
  }
}
