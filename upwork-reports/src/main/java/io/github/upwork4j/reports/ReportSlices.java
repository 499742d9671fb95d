package io.github.upwork4j.reports;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A long period in slices, each a report of its own: Upwork's documentation warns that a report of
 * a long period may time out.
 *
 * <pre>{@code
 * try (SlicedRows rows =
 *     ReportSlices.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31))
 *         .onProgress(progress -> show(progress.slicesDone() + " of " + progress.slices()))
 *         .rows(slice -> time.company("mycompany", hoursBetween(slice.from(), slice.to())))) {
 *   rows.forEach(...);
 * }
 * }</pre>
 *
 * <p>A query that sums gives one row for each group and slice, so select the day, the week or the
 * month too, and slices that do not cut it, or add the rows up. Immutable and thread-safe.
 */
public final class ReportSlices {
  private final LocalDate from;
  private final LocalDate to;
  private final Period length;
  private final Consumer<ReportProgress> onProgress;

  private ReportSlices(
      LocalDate from, LocalDate to, Period length, Consumer<ReportProgress> onProgress) {
    this.from = from;
    this.to = to;
    this.length = length;
    this.onProgress = onProgress;
  }

  /**
   * Cuts a period into slices of a month each.
   *
   * @param from the first day
   * @param to the last day; it belongs to the period
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static ReportSlices of(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period ends on the day it starts or later, was " + from + " to " + to);
    }
    return new ReportSlices(from, to, Period.ofMonths(1), progress -> {});
  }

  /**
   * Returns the same period in slices of another length; the last one may be shorter.
   *
   * @throws IllegalArgumentException if the length is not a day at least
   */
  public ReportSlices every(Period length) {
    if (!from.plus(length).isAfter(from)) {
      throw new IllegalArgumentException("a slice is a day or longer, was " + length);
    }
    return new ReportSlices(from, to, length, onProgress);
  }

  /**
   * Returns the same slices, with somebody who is told at the end of each, on the walk's thread.
   */
  public ReportSlices onProgress(Consumer<ReportProgress> listener) {
    return new ReportSlices(from, to, length, listener);
  }

  /** Returns the slices, in the order of time; unmodifiable. */
  public List<ReportSlice> slices() {
    List<ReportSlice> slices = new ArrayList<>();
    LocalDate start = from;
    for (int i = 1; !start.isAfter(to); i++) {
      LocalDate next = from.plus(length.multipliedBy(i)); // not from the last: months have ends
      LocalDate end = next.minusDays(1);
      slices.add(ReportSlice.of(start, end.isAfter(to) ? to : end));
      start = next;
    }
    return Collections.unmodifiableList(slices);
  }

  /**
   * Returns the rows of all slices, one slice after the other. A slice is asked for when the walk
   * gets to it, at the pace of the client's rate limit. Nothing is sent before the walk begins.
   * Close it.
   *
   * @param report makes the report of a slice
   */
  public SlicedRows rows(Function<ReportSlice, Report> report) {
    return new SlicedRows(slices(), report, onProgress);
  }

  /**
   * Saves the rows of all slices to one file as CSV in UTF-8, as they come and however many they
   * are: the names of the columns on top, then the cells as Upwork sent them (a spreadsheet may
   * take one that begins with {@code =} for a formula). The file appears, or takes the place of
   * what was there, once the last row is there.
   *
   * @param report makes the report of a slice
   * @return the number of rows
   * @throws UncheckedIOException if the file cannot be written, or its folder is not there
   */
  public long saveCsv(Path file, Function<ReportSlice, Report> report) {
    return SavedFile.write(
        file,
        out -> {
          CsvWriter csv = new CsvWriter(out);
          long count = 0;
          try (SlicedRows rows = rows(report)) {
            Iterator<ReportRow> walk = rows.iterator();
            boolean more = walk.hasNext(); // asked for first: names are there without rows too
            csv.names(rows.columnNames());
            while (more) {
              csv.row(walk.next());
              count++;
              more = walk.hasNext();
            }
          }
          csv.flush();
          return count;
        });
  }
}
