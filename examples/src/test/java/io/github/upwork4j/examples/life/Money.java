package io.github.upwork4j.examples.life;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the reports of both sides say about the money of a contract. */
final class Money {
  private final Person client;
  private final Person freelancer;
  private final GdsQuery<FinancialData> query;

  Money(Person client, Person freelancer, ContractReference contract) {
    this.client = client;
    this.freelancer = freelancer;
    this.query =
        FinancialData.select(
                FinancialData.DATE,
                FinancialData.TYPE,
                FinancialData.SUBTYPE,
                FinancialData.DESCRIPTION,
                FinancialData.AMOUNT)
            .where(FinancialData.ASSIGNMENT_REFERENCE.is(contract.value()))
            .build();
  }

  private List<ReportRow> billings() {
    return client
        .get(client.reports.financial().clientCompanyBillings(Recruiting.COMPANY, query).table())
        .rows();
  }

  private List<ReportRow> earnings() {
    return freelancer
        .get(freelancer.reports.financial().freelancerEarnings(freelancer.reference, query).table())
        .rows();
  }

  /** What the client owed; that it was paid stands in lines of their own. */
  BigDecimal billed() {
    return sum(
        billings().stream()
            .filter(row -> !row.text(FinancialData.TYPE).orElseThrow().equals("ARPayment"))
            .collect(Collectors.toList()));
  }

  /** What the freelancer got, after fees. */
  BigDecimal earned() {
    return sum(earnings());
  }

  private static BigDecimal sum(List<ReportRow> rows) {
    return rows.stream()
        .map(row -> row.number(FinancialData.AMOUNT).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The reports of both sides, line by line. */
  List<String> lines() {
    List<ReportRow> rows = new ArrayList<>(billings());
    rows.addAll(earnings());
    return rows.stream()
        .map(row -> row.cells().stream().map(cell -> cell.orElse("-")))
        .map(cells -> cells.collect(Collectors.joining(" | ")))
        .collect(Collectors.toList());
  }
}
