package io.github.upwork4j.reports.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The data source of time reports: its fields, and queries of it. A row is what one freelancer
 * worked on one day on one activity.
 *
 * <p>Documentation: Reports, time reports data source fields.
 */
public final class TimeData {
  private static final Source<TimeData> SOURCE = Source.time();

  /** The day of the work. */
  public static final FilterableDateField<TimeData> WORKED_ON = SOURCE.filterableDate("worked_on");

  /** The Monday of the week of {@link #WORKED_ON}. */
  public static final DateField<TimeData> WEEK_WORKED_ON = SOURCE.date("week_worked_on");

  /** The month of {@link #WORKED_ON}, "in number", as the documents say of this date. */
  public static final DateField<TimeData> MONTH_WORKED_ON = SOURCE.date("month_worked_on");

  /** The year of {@link #WORKED_ON}. */
  public static final DateField<TimeData> YEAR_WORKED_ON = SOURCE.date("year_worked_on");

  /** The id of the freelancer. */
  public static final FilterableTextField<TimeData> PROVIDER_ID =
      SOURCE.filterableText("provider_id");

  /** The name of the freelancer. */
  public static final TextField<TimeData> PROVIDER_NAME = SOURCE.text("provider_name");

  /** The id of the team that is billed. */
  public static final TextField<TimeData> TEAM_ID = SOURCE.text("team_id");

  /** The name of the team that is billed. */
  public static final TextField<TimeData> TEAM_NAME = SOURCE.text("team_name");

  /** The reference of the contract. In the 2020 edition only. */
  public static final NumberField<TimeData> ASSIGNMENT_REF = SOURCE.number("assignment_ref");

  /** The id of the team that hired for the contract. */
  public static final FilterableTextField<TimeData> ASSIGNMENT_TEAM_ID =
      SOURCE.filterableText("assignment_team_id");

  /** The title of the opening of the contract. */
  public static final TextField<TimeData> ASSIGNMENT_NAME = SOURCE.text("assignment_name");

  /** The id of the agency's team. */
  public static final FilterableTextField<TimeData> AGENCY_ID = SOURCE.filterableText("agency_id");

  /** The name of the agency. */
  public static final TextField<TimeData> AGENCY_NAME = SOURCE.text("agency_name");

  /** The id of the company above {@link #ASSIGNMENT_TEAM_ID}. */
  public static final FilterableTextField<TimeData> COMPANY_ID =
      SOURCE.filterableText("company_id");

  /** The id of the company above {@link #AGENCY_ID}. */
  public static final TextField<TimeData> AGENCY_COMPANY_ID = SOURCE.text("agency_company_id");

  /** The activity that was worked on. */
  public static final FilterableTextField<TimeData> TASK = SOURCE.filterableText("task");

  /** What the freelancer noted during the work. */
  public static final TextField<TimeData> MEMO = SOURCE.text("memo");

  /** The hours worked on that day. */
  public static final SummableField<TimeData> HOURS = SOURCE.summable("hours");

  /** What the client is charged, in US dollars. */
  public static final SummableField<TimeData> CHARGES = SOURCE.summable("charges");

  /** The hours that were tracked. */
  public static final SummableField<TimeData> HOURS_ONLINE = SOURCE.summable("hours_online");

  /** What the client is charged for tracked hours, in US dollars. */
  public static final SummableField<TimeData> CHARGES_ONLINE = SOURCE.summable("charges_online");

  /** The hours that were added by hand. */
  public static final SummableField<TimeData> HOURS_OFFLINE = SOURCE.summable("hours_offline");

  /** What the client is charged for hours added by hand, in US dollars. */
  public static final SummableField<TimeData> CHARGES_OFFLINE = SOURCE.summable("charges_offline");

  private TimeData() {}

  /** All fields, in the order of the documentation; unmodifiable. */
  public static List<Field<TimeData>> fields() {
    return SOURCE.fields();
  }

  /** Starts a query for these columns. */
  @SafeVarargs
  public static GdsQuery.Builder<TimeData> select(
      Column<TimeData> first, Column<TimeData>... more) {
    List<Column<TimeData>> columns = new ArrayList<>();
    columns.add(first);
    for (Column<TimeData> column : more) {
      columns.add(column);
    }
    return select(columns);
  }

  /**
   * Starts a query for these columns.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static GdsQuery.Builder<TimeData> select(Collection<? extends Column<TimeData>> columns) {
    return SOURCE.select(columns);
  }

  /**
   * Starts a query that leaves it to the report which columns it has. The documents do not say
   * which those are.
   */
  public static GdsQuery.Builder<TimeData> selectDefaults() {
    return new GdsQuery.Builder<>(SOURCE, List.of());
  }

  /**
   * Reads a query that is kept as text: the grammar of the documentation, which is what {@link
   * GdsQuery#text} prints. Keywords are read in any case, names as they are documented.
   *
   * @throws IllegalArgumentException if it is not such a query; the message says at which character
   *     and what was expected there
   */
  public static GdsQuery<TimeData> parse(String query) {
    return GdsParser.parse(SOURCE, query);
  }
}
