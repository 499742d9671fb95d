package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.TimeData;
import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.SandboxUser;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.sandbox.junit.Sandbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What docs/testing.md shows, to the letter, and that it runs. */
class TestingGuideTest extends SandboxGuide {
  /** What somebody tests. */
  static final class Payroll {
    private final UpworkClient client;

    Payroll(UpworkClient client) {
      this.client = client;
    }

    void payBonus(String contract, String amount, String comment) {
      HrApi.of(client)
          .payments()
          .pay(
              "1040945",
              CustomPayment.builder()
                  .contract(ContractReference.of(contract))
                  .chargeAmount(new BigDecimal(amount))
                  .comments(comment)
                  .build())
          .execute();
    }

    int openJobs() {
      return JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute().items().size();
    }
  }

  @Nested
  // docs: begin
  class PayrollTest {
    UpworkSandbox sandbox;
    UpworkClient client;

    @BeforeEach
    void start() {
      sandbox = UpworkSandbox.start();
      client =
          UpworkClient.builder()
              .sandbox(sandbox.baseUrl())
              .authorizer(BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken())))
              .build();
    }

    @AfterEach
    void stop() {
      client.close();
      sandbox.close();
    }

    @Test
    void paysABonus() {
      new Payroll(client).payBonus("12345", "25.50", "June");

      ReceivedRequest request = sandbox.received().get(0);
      assertThat(request.method()).isEqualTo("POST");
      assertThat(request.parameter("charge_amount")).contains("25.50");
      assertThat(request.status()).isEqualTo(200);
    }
  }

  // docs: end

  @Nested
  // docs: begin
  @Sandbox(strict = true)
  class BonusTest {
    @Test
    void isPaidOnce(UpworkSandbox sandbox) {
      try (UpworkClient client = clientOf(sandbox)) {
        new Payroll(client).payBonus("12345", "25.50", "June");
      }
      assertThat(sandbox.received()).hasSize(1);
    }
  }

  // docs: end

  @Test
  void world() {
    // docs: begin
    SandboxUser john = sandbox.users().get(0);
    assertThat(john.name()).isEqualTo("John Johnson");
    assertThat(john.isClient() && john.isFreelancer()).isTrue();
    // docs: end
    List<String> same = List.of(title(7), title(7));
    assertThat(same.get(0)).isEqualTo(same.get(1)).isNotEqualTo(title(8));
  }

  private String title(long seed) {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().seed(seed).start();
        UpworkClient client = clientOf(sandbox)) {
      JobSummary first =
          JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute().items().get(0);
      return first.title().orElseThrow();
    }
  }

  @Test
  void faults() {
    Payroll payroll = new Payroll(client);
    // docs: begin
    sandbox.faults().next(2, Fault.status(503));
    assertThat(payroll.openJobs()).isPositive(); // at the third attempt

    sandbox
        .faults()
        .on("POST", "/api/hr/v2/teams/*/adjustments.json", Fault.cut(CutPoint.AFTER_REQUEST));
    assertThatThrownBy(() -> payroll.payBonus("12345", "25.50", "June"))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(sandbox.faults().pending()).isEmpty(); // all of them happened
    // docs: end
    assertThat(sandbox.received())
        .extracting(ReceivedRequest::status)
        .containsExactly(503, 503, 200, 0);
  }

  @Test
  void chance() {
    // docs: begin
    sandbox.faults().randomly(0.05, 42, Fault.status(502), Fault.cut(CutPoint.AFTER_REQUEST));
    // docs: end
    Payroll payroll = new Payroll(client);
    for (int i = 0; i < 100; i++) {
      assertThat(payroll.openJobs()).isPositive();
    }
    assertThat(sandbox.received()).hasSizeGreaterThan(100);
  }

  @Test
  void export() {
    new Payroll(client).payBonus("12345", "25.50", "Begun with");
    // docs: begin
    String json = sandbox.exportWorld(); // to keep as a file of your tests
    UpworkSandbox other = UpworkSandbox.builder().world(json).start();
    // docs: end
    try (other;
        UpworkClient client = clientOf(other)) {
      assertThat(other.exportWorld()).contains("Begun with");
      assertThat(new Payroll(client).openJobs()).isPositive();
    }
  }

  @Test
  void strict() {
    // docs: begin
    UpworkSandbox strict = UpworkSandbox.builder().strict(true).start();
    // docs: end
    try (strict;
        UpworkClient client = clientOf(strict)) {
      assertThat(new Payroll(client).openJobs()).isPositive();
      assertThatThrownBy(
              () ->
                  client
                      .raw()
                      .get("/api/profiles/v2/search/jobs.json", Map.of("q", "java", "sort_by", "1"))
                      .execute())
          .isInstanceOf(BadRequestException.class)
          .hasMessageContaining("sort_by");
    }
  }

  @Test
  void clock() {
    // docs: begin
    Instant monday = Instant.parse("2024-03-04T09:00:00Z");
    UpworkSandbox sandbox =
        UpworkSandbox.builder().clock(Clock.fixed(monday, ZoneOffset.UTC)).start();

    LocalDate today = LocalDate.of(2024, 3, 4);
    sandbox.work().log("12345", today, Duration.ofMinutes(50), "", "Reading the specification");
    sandbox.advanceClock(Duration.ofDays(7)); // the hours of the week are billed
    // docs: end
    try (sandbox;
        UpworkClient client = clientOf(sandbox)) {
      assertThat(
              ReportsApi.of(client)
                  .time()
                  .company(
                      "mycompany",
                      TimeData.select(TimeData.MEMO).where(TimeData.WORKED_ON.is(today)).build())
                  .table()
                  .execute()
                  .rows())
          .anyMatch(
              row -> row.text(TimeData.MEMO).equals(Optional.of("Reading the specification")));
      assertThat(
              ReportsApi.of(client)
                  .financial()
                  .clientCompanyBillings(
                      "1040945",
                      FinancialData.select(FinancialData.AMOUNT)
                          .where(FinancialData.DATE.isOnOrAfter(today.plusDays(7)))
                          .build())
                  .table()
                  .execute()
                  .rows())
          .isNotEmpty();
    }
  }

  @Test
  void tokens() {
    Payroll payroll = new Payroll(client);
    boolean refused = false;
    // docs: begin
    sandbox.tokens().expireAccessTokens(); // as 24 hours would; refresh tokens stay good
    sandbox.tokens().revokeAll("525"); // as the user would, in the settings of the account
    // docs: end
    try {
      payroll.openJobs();
    } catch (UnauthorizedException e) {
      refused = true;
    }
    assertThat(refused).isTrue();
  }
}
