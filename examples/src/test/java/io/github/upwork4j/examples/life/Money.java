package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.reports.FinancialReportsRouter;
import io.github.upwork4j.reports.Report;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the reports of both sides say about the money of a contract. */
final class Money {
  /** The numbers that the reports give the two accounts: the freelancer's begins with a 9. */
  private static final String COMPANY_ACCOUNT = "34567890";

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

  /** The same in every report and account that shows it, whoever looks. */
  private List<ReportRow> billings() {
    FinancialReportsRouter ofClient = client.reports.financial();
    List<ReportRow> rows = rows(client, ofClient.clientCompanyBillings(Recruiting.COMPANY, query));
    assertThat(rows(client, ofClient.clientTeamBillings(Recruiting.TEAM, query))).isEqualTo(rows);
    assertThat(rows(client, ofClient.account(COMPANY_ACCOUNT, query))).isEqualTo(rows);
    assertThat(
            rows(
                freelancer,
                freelancer.reports.financial().freelancerBillings(freelancer.reference, query)))
        .isEqualTo(rows);
    return rows;
  }

  private List<ReportRow> earnings() {
    FinancialReportsRouter ofFreelancer = freelancer.reports.financial();
    String self = freelancer.reference;
    List<ReportRow> rows = rows(freelancer, ofFreelancer.freelancerEarnings(self, query));
    assertThat(rows(freelancer, ofFreelancer.accountOwner(self, query))).isEqualTo(rows);
    assertThat(rows(freelancer, ofFreelancer.account("9" + self, query))).isEqualTo(rows);
    FinancialReportsRouter ofClient = client.reports.financial();
    assertThat(rows(client, ofClient.clientCompanyEarnings(Recruiting.COMPANY, query)))
        .isEqualTo(rows);
    assertThat(rows(client, ofClient.clientTeamEarnings(Recruiting.TEAM, query))).isEqualTo(rows);
    return rows;
  }

  private static List<ReportRow> rows(Person person, Report report) {
    return person.get(report.table()).rows();
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
