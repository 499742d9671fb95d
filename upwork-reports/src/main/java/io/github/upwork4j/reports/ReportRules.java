package io.github.upwork4j.reports;

import io.github.upwork4j.reports.query.Condition;
import io.github.upwork4j.reports.query.Field;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the documentation of each report says of its queries: the fields it does not have, and those
 * that its rows can be filtered by. Financial reports are also filtered by week, month and year,
 * which are no fields.
 */
final class ReportRules<S> {
  static final ReportRules<TimeData> TEAM_HOURS =
      time("the hours of a team")
          .without(
              TimeData.TEAM_ID,
              TimeData.TEAM_NAME,
              TimeData.CHARGES,
              TimeData.CHARGES_ONLINE,
              TimeData.CHARGES_OFFLINE);

  static final ReportRules<TimeData> TEAM =
      time("the time of a team").without(TimeData.TEAM_ID, TimeData.TEAM_NAME);

  static final ReportRules<TimeData> COMPANY =
      time("the time of a company").without(TimeData.COMPANY_ID);

  static final ReportRules<TimeData> AGENCY =
      time("the time of an agency")
          .without(
              TimeData.AGENCY_ID,
              TimeData.AGENCY_NAME,
              TimeData.CHARGES,
              TimeData.CHARGES_ONLINE,
              TimeData.CHARGES_OFFLINE);

  static final ReportRules<TimeData> FREELANCER_HOURS =
      time("the hours of a freelancer")
          .without(
              TimeData.PROVIDER_ID,
              TimeData.PROVIDER_NAME,
              TimeData.CHARGES,
              TimeData.CHARGES_ONLINE,
              TimeData.CHARGES_OFFLINE);

  static final ReportRules<TimeData> FREELANCER =
      time("the time of a freelancer")
          .without(
              TimeData.PROVIDER_ID,
              TimeData.PROVIDER_NAME,
              TimeData.CHARGES,
              TimeData.CHARGES_ONLINE,
              TimeData.CHARGES_OFFLINE);

  // What follows is not documented: hours without charges, as of teams and freelancers.
  static final ReportRules<TimeData> COMPANY_HOURS =
      time("the hours of a company")
          .without(
              TimeData.COMPANY_ID,
              TimeData.CHARGES,
              TimeData.CHARGES_ONLINE,
              TimeData.CHARGES_OFFLINE);

  static final ReportRules<TimeData> AGENCY_HOURS =
      time("the hours of an agency")
          .without(
              TimeData.AGENCY_ID,
              TimeData.AGENCY_NAME,
              TimeData.CHARGES,
              TimeData.CHARGES_ONLINE,
              TimeData.CHARGES_OFFLINE);

  static final ReportRules<FinancialData> FREELANCER_BILLINGS =
      financial(
              "the billings of a freelancer",
              FinancialData.BUYER_COMPANY_REFERENCE,
              FinancialData.BUYER_COMPANY_ID,
              FinancialData.BUYER_TEAM_REFERENCE,
              FinancialData.BUYER_TEAM_ID,
              FinancialData.PROVIDER_COMPANY_REFERENCE,
              FinancialData.PROVIDER_COMPANY_ID)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> FREELANCER_TEAM_BILLINGS =
      financial(
              "the billings of a freelancer's team",
              FinancialData.BUYER_COMPANY_REFERENCE,
              FinancialData.BUYER_COMPANY_ID,
              FinancialData.BUYER_TEAM_REFERENCE,
              FinancialData.BUYER_TEAM_ID,
              FinancialData.PROVIDER_REFERENCE,
              FinancialData.PROVIDER_ID)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> FREELANCER_COMPANY_BILLINGS =
      financial(
              "the billings of a freelancer's company",
              FinancialData.BUYER_COMPANY_REFERENCE,
              FinancialData.BUYER_COMPANY_ID,
              FinancialData.BUYER_TEAM_REFERENCE,
              FinancialData.BUYER_TEAM_ID,
              FinancialData.PROVIDER_REFERENCE,
              FinancialData.PROVIDER_ID,
              FinancialData.ACCOUNTING_ENTITY_REFERENCE)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> FREELANCER_EARNINGS =
      financial(
              "the earnings of a freelancer",
              FinancialData.BUYER_COMPANY_REFERENCE,
              FinancialData.BUYER_COMPANY_ID,
              FinancialData.BUYER_TEAM_REFERENCE,
              FinancialData.BUYER_TEAM_ID,
              FinancialData.PROVIDER_COMPANY_REFERENCE,
              FinancialData.PROVIDER_COMPANY_ID)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> FREELANCER_TEAM_EARNINGS =
      financial(
              "the earnings of a freelancer's team",
              FinancialData.BUYER_COMPANY_REFERENCE,
              FinancialData.BUYER_COMPANY_ID,
              FinancialData.BUYER_TEAM_REFERENCE,
              FinancialData.BUYER_TEAM_ID,
              FinancialData.PROVIDER_REFERENCE,
              FinancialData.PROVIDER_ID)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> FREELANCER_COMPANY_EARNINGS =
      financial(
              "the earnings of a freelancer's company",
              FinancialData.BUYER_COMPANY_REFERENCE,
              FinancialData.BUYER_COMPANY_ID,
              FinancialData.BUYER_TEAM_REFERENCE,
              FinancialData.BUYER_TEAM_ID,
              FinancialData.PROVIDER_REFERENCE,
              FinancialData.PROVIDER_ID,
              FinancialData.ACCOUNTING_ENTITY_REFERENCE)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> CLIENT_TEAM_BILLINGS =
      financial(
              "the billings of a client's team",
              FinancialData.PROVIDER_TEAM_REFERENCE,
              FinancialData.PROVIDER_TEAM_ID,
              FinancialData.PROVIDER_REFERENCE,
              FinancialData.PROVIDER_ID)
          .without(FinancialData.COMMENT, FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> CLIENT_COMPANY_BILLINGS =
      financial(
          "the billings of a client's company",
          FinancialData.PROVIDER_COMPANY_REFERENCE,
          FinancialData.PROVIDER_COMPANY_ID,
          FinancialData.PROVIDER_REFERENCE,
          FinancialData.PROVIDER_ID);

  static final ReportRules<FinancialData> CLIENT_TEAM_EARNINGS =
      financial(
          "the earnings of a client's team",
          FinancialData.PROVIDER_TEAM_REFERENCE,
          FinancialData.PROVIDER_TEAM_ID,
          FinancialData.PROVIDER_REFERENCE,
          FinancialData.PROVIDER_ID,
          FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> CLIENT_COMPANY_EARNINGS =
      financial(
          "the earnings of a client's company",
          FinancialData.PROVIDER_COMPANY_REFERENCE,
          FinancialData.PROVIDER_COMPANY_ID,
          FinancialData.PROVIDER_REFERENCE,
          FinancialData.PROVIDER_ID,
          FinancialData.PO_NUMBER);

  static final ReportRules<FinancialData> ACCOUNT =
      financial(
          "an account",
          FinancialData.PROVIDER_COMPANY_REFERENCE,
          FinancialData.PROVIDER_COMPANY_ID,
          FinancialData.PROVIDER_REFERENCE,
          FinancialData.PROVIDER_ID,
          FinancialData.BUYER_COMPANY_REFERENCE,
          FinancialData.BUYER_COMPANY_ID,
          FinancialData.BUYER_TEAM_REFERENCE,
          FinancialData.BUYER_TEAM_ID,
          FinancialData.PO_NUMBER,
          FinancialData.PROVIDER_TEAM_REFERENCE,
          FinancialData.PROVIDER_TEAM_ID);

  static final ReportRules<FinancialData> ACCOUNT_OWNER =
      financial(
          "a user's accounts",
          FinancialData.PROVIDER_COMPANY_REFERENCE,
          FinancialData.PROVIDER_COMPANY_ID,
          FinancialData.PROVIDER_REFERENCE,
          FinancialData.PROVIDER_ID,
          FinancialData.BUYER_TEAM_REFERENCE,
          FinancialData.BUYER_TEAM_ID,
          FinancialData.ACCOUNTING_ENTITY_REFERENCE,
          FinancialData.PO_NUMBER);

  private final String report;
  private final Set<Field<S>> disallowed;
  private final Set<Field<S>> filters;

  private ReportRules(String report, Set<Field<S>> disallowed, Set<Field<S>> filters) {
    this.report = report;
    this.disallowed = disallowed;
    this.filters = filters;
  }

  /** Time reports can be filtered by whatever rows of theirs can be filtered by. */
  private static ReportRules<TimeData> time(String report) {
    return new ReportRules<>(report, Set.of(), Set.of());
  }

  /** Financial reports can be filtered by some fields that all have in common, and by others. */
  @SafeVarargs
  private static ReportRules<FinancialData> financial(
      String report, Field<FinancialData>... otherFilters) {
    Set<Field<FinancialData>> filters = new LinkedHashSet<>();
    filters.add(FinancialData.DATE);
    filters.add(FinancialData.DATE_DUE);
    filters.add(FinancialData.ASSIGNMENT_REFERENCE);
    filters.add(FinancialData.TYPE);
    filters.add(FinancialData.SUBTYPE);
    for (Field<FinancialData> filter : otherFilters) {
      filters.add(filter);
    }
    return new ReportRules<>(report, Set.of(), Collections.unmodifiableSet(filters));
  }

  @SafeVarargs
  private final ReportRules<S> without(Field<S>... fields) {
    Set<Field<S>> without = new LinkedHashSet<>();
    for (Field<S> field : fields) {
      without.add(field);
    }
    return new ReportRules<>(report, Collections.unmodifiableSet(without), filters);
  }

  /**
   * Checks a query for this report. Of a raw query nothing is known, so it passes.
   *
   * @throws IllegalArgumentException if the query holds a field that this report does not have, or
   *     filters by one that its rows cannot be filtered by; the message names it
   */
  void check(GdsQuery<S> query) {
    Set<Field<S>> compared = query.condition().map(Condition::fields).orElse(Set.of());
    Set<Field<S>> used = new LinkedHashSet<>();
    query.columns().forEach(column -> used.add(column.field()));
    used.addAll(compared);
    for (Field<S> field : used) {
      if (disallowed.contains(field)) {
        throw new IllegalArgumentException(
            "A query for "
                + report
                + " cannot have "
                + field
                + ". The documentation of that report excludes "
                + names(disallowed)
                + ".");
      }
    }
    for (Field<S> field : compared) {
      if (!filters.isEmpty() && !filters.contains(field)) {
        throw new IllegalArgumentException(
            "A query for "
                + report
                + " cannot filter by "
                + field
                + ". The documentation of that report names "
                + names(filters)
                + ".");
      }
    }
  }

  private static String names(Set<? extends Field<?>> fields) {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }
}
