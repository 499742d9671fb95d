/**
 * The query language of reports: a query names columns of a data source, conditions on its rows,
 * and their order.
 *
 * <pre>{@code
 * GdsQuery<TimeData> query =
 *     TimeData.select(TimeData.WORKED_ON, TimeData.PROVIDER_NAME, TimeData.HOURS.sum())
 *         .where(TimeData.WORKED_ON.between(LocalDate.of(2009, 10, 1), LocalDate.of(2009, 10, 31)))
 *         .orderBy(TimeData.WORKED_ON)
 *         .build();
 * }</pre>
 *
 * <p>It sends {@code SELECT worked_on, provider_name, sum(hours) WHERE worked_on >= '2009-10-01'
 * AND worked_on <= '2009-10-31' ORDER BY worked_on}. The fields are typed: what the documentation
 * does not allow mostly does not compile, such as a field of another data source, the sum of a
 * text, or a filter by {@code memo}; the rest is refused by {@code build()}, in a sentence.
 */
@NullMarked
package io.github.upwork4j.reports.query;

import org.jspecify.annotations.NullMarked;
