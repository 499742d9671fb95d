package io.github.upwork4j.examples;

import io.github.upwork4j.reports.Report;
import io.github.upwork4j.reports.ReportProgress;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.ReportSlice;
import io.github.upwork4j.reports.ReportSlices;
import io.github.upwork4j.reports.SlicedRows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the programs that show reports have in common: the period, and where the figures go. */
final class ReportOptions {
  private static final int BAR = 40;

  @Option(names = "--from", paramLabel = "DAY", description = "First day: 2026-01-31.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day; today if not given.")
  @Nullable LocalDate to;

  @Option(names = "--csv", paramLabel = "FILE", description = "Saves the figures as CSV too.")
  @Nullable Path csv;

  @Option(names = "--chart", paramLabel = "FILE", description = "Draws them as a PNG too.")
  @Nullable Path chart;

  LocalDate to() {
    return to != null ? to : LocalDate.now(ZoneOffset.UTC);
  }

  LocalDate from(Period before) {
    return from != null ? from : to().minus(before);
  }

  /** Walks over the rows of a long period, with a line that says how far it is. */
  void forEachRow(
      ReportSlices slices,
      Function<ReportSlice, Report> report,
      Consumer<ReportRow> each,
      PrintWriter notes) {
    try (SlicedRows rows = slices.onProgress(progress -> show(progress, notes)).rows(report)) {
      rows.forEach(each);
    }
    notes.print("\r" + " ".repeat(60) + "\r");
    notes.flush();
  }

  private static void show(ReportProgress progress, PrintWriter notes) {
    notes.printf(
        "\r%s: %d of %d slices, %d rows ",
        progress.slice().to(), progress.slicesDone(), progress.slices(), progress.rows());
    notes.flush();
  }

  /** Shows the figures on the terminal, and saves and draws them if asked to. */
  void show(Figures figures, String title, String unit, PrintWriter out) {
    figures.byTotal().forEach((party, numbers) -> showParty(figures, party, numbers, unit, out));
    out.printf("%s%,.2f %s in all%n", figures.isEmpty() ? "" : "\n", figures.total(), unit);
    if (csv != null) {
      save(figures, unit, csv);
      out.println("Saved " + csv);
    }
    if (chart != null) {
      StackedBars.draw(figures, title, unit, chart);
      out.println("Drew " + chart);
    }
  }

  private static void showParty(
      Figures figures,
      String party,
      SortedMap<LocalDate, BigDecimal> numbers,
      String unit,
      PrintWriter out) {
    out.printf("%n%-40.40s %,12.2f %s%n", party, Figures.total(numbers), unit);
    numbers.forEach(
        (start, number) ->
            out.printf("  %s %,12.2f  %s%n", start, number, bar(number, figures.largest())));
  }

  private static String bar(BigDecimal number, BigDecimal largest) {
    int length =
        number
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(BAR))
            .divide(largest, 0, RoundingMode.HALF_UP)
            .intValue();
    return "█".repeat(length);
  }

  private static void save(Figures figures, String unit, Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("name,from," + unit + "\r\n");
      for (Map.Entry<String, SortedMap<LocalDate, BigDecimal>> party :
          figures.byTotal().entrySet()) {
        for (Map.Entry<LocalDate, BigDecimal> number : party.getValue().entrySet()) {
          out.write(
              '"'
                  + party.getKey().replace("\"", "\"\"")
                  + "\","
                  + number.getKey()
                  + ','
                  + number.getValue().toPlainString()
                  + "\r\n");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
