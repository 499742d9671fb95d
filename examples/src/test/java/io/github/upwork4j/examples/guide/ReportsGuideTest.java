package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.reports.Report;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.ReportRows;
import io.github.upwork4j.reports.ReportSlices;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.SlicedRows;
import io.github.upwork4j.reports.TimeReportsRouter;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/reports.md shows, to the letter, and that it runs. */
class ReportsGuideTest extends SandboxGuide {
  @Test
  void askedAndRead() {
    // docs: begin
    GdsQuery<TimeData> hours =
        TimeData.select(TimeData.WEEK_WORKED_ON, TimeData.PROVIDER_NAME, TimeData.HOURS.sum())
            .where(TimeData.WORKED_ON.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31)))
            .orderBy(TimeData.WEEK_WORKED_ON)
            .build();
    Report report = ReportsApi.of(client).time().company("mycompany", hours);
    // docs: end
    assertThat(sandbox.received()).isEmpty();
    // docs: begin
    try (ReportRows rows = report.rows()) {
      for (ReportRow row : rows) {
        System.out.println(
            row.date(TimeData.WEEK_WORKED_ON).orElseThrow()
                + " "
                + row.text(TimeData.PROVIDER_NAME).orElse("(nobody)")
                + " "
                + row.number(TimeData.HOURS.sum()).orElse(BigDecimal.ZERO));
      }
    }
    // docs: end
    assertThat(report.table().execute().rows()).hasSizeGreaterThan(3);
    assertThat(sandbox.received().get(0).parameter("tq")).contains(hours.text());
  }

  @Test
  void slices() {
    TimeReportsRouter time = ReportsApi.of(client).time();
    List<BigDecimal> total = new ArrayList<>();
    // docs: begin
    ReportSlices months =
        ReportSlices.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31))
            .onProgress(done -> System.err.println(done.slicesDone() + " of " + done.slices()));
    try (SlicedRows rows =
        months.rows(slice -> time.company("mycompany", hoursBetween(slice.from(), slice.to())))) {
      rows.forEach(row -> total.add(row.number(TimeData.HOURS.sum()).orElse(BigDecimal.ZERO)));
    }
    // docs: end
    assertThat(sandbox.received()).hasSize(24);
    assertThat(total).hasSizeGreaterThan(3).anyMatch(hours -> hours.signum() > 0);
  }

  private static GdsQuery<TimeData> hoursBetween(LocalDate from, LocalDate to) {
    return TimeData.select(TimeData.HOURS.sum())
        .where(TimeData.WORKED_ON.between(from, to))
        .build();
  }
}
