/**
 * Time and financial reports, of any size. {@link io.github.upwork4j.reports.ReportsApi} is the
 * front door.
 *
 * <pre>{@code
 * import static io.github.upwork4j.reports.query.TimeData.*;
 *
 * Report hours =
 *     ReportsApi.of(client)
 *         .time()
 *         .company(
 *             "mycompany",
 *             select(WORKED_ON, PROVIDER_NAME, HOURS.sum())
 *                 .where(WORKED_ON.between(LocalDate.of(2009, 10, 1), LocalDate.of(2009, 10, 31)))
 *                 .orderBy(WORKED_ON)
 *                 .build());
 * try (ReportRows rows = hours.rows()) {
 *   for (ReportRow row : rows) {
 *     System.out.println(row.text(PROVIDER_NAME) + ": " + row.number(HOURS.sum()));
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.github.upwork4j.reports;

import org.jspecify.annotations.NullMarked;
