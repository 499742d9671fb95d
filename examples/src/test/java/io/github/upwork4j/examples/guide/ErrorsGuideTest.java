package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.error.ForbiddenException;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.RateLimitWaitTooLongException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/errors-and-retries.md shows, to the letter, and that it runs. */
class ErrorsGuideTest extends SandboxGuide {
  private String log = "";

  private void log(String line) {
    log = line;
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 429, 500})
  void caught(int status) {
    UpworkCall<JobPosting> call = JobsApi.of(client).postings().get("~0150f0d859bb3453d0");
    sandbox.faults().next(3, Fault.status(status));
    // docs: begin
    Optional<JobPosting> posting = Optional.empty();
    try {
      posting = Optional.of(call.execute());
    } catch (NotFoundException e) {
      log("gone"); // an outcome like another, not a failure
    } catch (ForbiddenException e) {
      log(e.getMessage()); // names the permission that the key needs
    } catch (RateLimitedException e) {
      log("again in " + e.retryAfter().toSeconds() + " s");
    } catch (UpworkApiException e) {
      log(e.status() + " " + e.code().orElse("") + ", request " + e.requestId().orElse("?"));
    } catch (UpworkException e) {
      log("no answer: " + e.getMessage());
    }
    // docs: end
    assertThat(posting).isEmpty();
    switch (status) {
      case 403:
        assertThat(log).contains("The API key needs the permission \"View your job posts\"");
        break;
      case 404:
        assertThat(log).isEqualTo("gone");
        break;
      case 429:
        assertThat(log).isEqualTo("again in 60 s");
        break;
      default:
        assertThat(log).startsWith("500 ");
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(List.of(), true),
        arguments(List.of(Fault.cut(CutPoint.BEFORE_REQUEST)), false),
        arguments(List.of(Fault.cut(CutPoint.AFTER_REQUEST)), true),
        arguments(List.of(Fault.cut(CutPoint.DURING_RESPONSE)), true),
        arguments(List.of(Fault.status(500)), false),
        arguments(List.of(Fault.status(502).afterTheCall()), true));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void paidOrNot(List<Fault> faults, boolean expected) {
    faults.forEach(sandbox.faults()::next);
    // docs: begin
    String comment = "Bonus, payroll run 2020-06/17"; // that no other payment has
    CustomPayment bonus =
        CustomPayment.builder()
            .contract(ContractReference.of("12345"))
            .chargeAmount(new BigDecimal("25.50"))
            .comments(comment)
            .build();
    LocalDate day = client.timeSource().now().atZone(ZoneOffset.UTC).toLocalDate();
    boolean paid;
    try {
      HrApi.of(client).payments().pay("1040945", bonus).execute();
      paid = true;
    } catch (OutcomeUnknownException | ServerException e) {
      GdsQuery<FinancialData> aroundThen =
          FinancialData.select(FinancialData.REFERENCE, FinancialData.COMMENT)
              .where(FinancialData.DATE.between(day.minusDays(1), day.plusDays(1)))
              .build();
      paid =
          ReportsApi.of(client)
              .financial()
              .clientCompanyBillings("1040945", aroundThen)
              .table()
              .execute()
              .rows()
              .stream()
              .anyMatch(row -> row.text(FinancialData.COMMENT).equals(Optional.of(comment)));
    }
    // docs: end
    assertThat(paid).isEqualTo(expected);
    assertThat(received("POST", "/adjustments")).isEqualTo(1);
    assertThat(received("GET", "/gds/")).isEqualTo(faults.size());
  }

  @Test
  void deadline() {
    Duration pause = Duration.ofSeconds(2);
    UpworkClient.Builder builder =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .timeSource(time)
            .retryPolicy(
                RetryPolicy.builder().maxAttempts(9).baseDelay(pause).maxDelay(pause).build());
    sandbox.faults().next(9, Fault.status(503));
    try (UpworkClient client = builder.build()) {
      UpworkCall<JobPosting> call = JobsApi.of(client).postings().get("~0150f0d859bb3453d0");
      // docs: begin
      UpworkCall<JobPosting> hurried =
          call.with(RequestOptions.builder().deadline(Duration.ofSeconds(5)).build());
      // docs: end
      assertThat(catchThrowableOfType(ServerException.class, hurried::execute).attempts())
          .isEqualTo(3);
    }
    assertThat(time.elapsed()).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void turnedOff() {
    String token = sandbox.credentials().bearerToken();
    BearerAuthorizer authorizer = BearerAuthorizer.of(Secret.of(token));
    UpworkClient.Builder builder = UpworkClient.builder().sandbox(sandbox.baseUrl());
    sandbox.faults().next(Fault.status(503));
    // docs: begin
    UpworkClient once = builder.authorizer(authorizer).retryPolicy(RetryPolicy.never()).build();
    // docs: end
    try (once) {
      UpworkCall<?> call = JobsApi.of(once).postings().get("~0150f0d859bb3453d0");
      assertThat(catchThrowableOfType(ServerException.class, call::execute).attempts())
          .isEqualTo(1);
    }
  }

  @Test
  void morePatient() {
    UpworkCall<JobPosting> call = JobsApi.of(client).postings().get("~0150f0d859bb3453d0");
    sandbox.faults().next(4, Fault.status(503));
    // docs: begin
    RequestOptions patient =
        RequestOptions.builder()
            .retryPolicy(
                RetryPolicy.builder().maxAttempts(5).maxDelay(Duration.ofMinutes(2)).build())
            .build();
    JobPosting posting = call.with(patient).execute();
    // docs: end
    assertThat(posting.title()).isPresent();
    assertThat(received("GET", "/jobs/")).isEqualTo(5);
  }

  @Test
  void declaredIdempotent() {
    UpworkCall<?> call =
        HrApi.of(client).contracts().suspend(ContractReference.of("12345"), "Summer break");
    sandbox.faults().next(Fault.status(503));
    // docs: begin
    call.with(RequestOptions.builder().idempotent(true).build()).execute();
    // docs: end
    assertThat(received("PUT", "/contracts/12345/suspend")).isEqualTo(2);
  }

  @Test
  void pace() {
    BearerAuthorizer authorizer =
        BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken()));
    UpworkClient.Builder builder =
        UpworkClient.builder().sandbox(sandbox.baseUrl()).authorizer(authorizer);
    // docs: begin
    UpworkClient slow =
        builder
            .rateLimiter(RateLimiter.slidingWindow().permits(10, Duration.ofMinutes(1)).build())
            .maxRateLimitWait(Duration.ofSeconds(2))
            .build();
    // docs: end
    try (slow) {
      UpworkCall<?> call = JobsApi.of(slow).search().find(JobSearch.forQuery("java"));
      for (int i = 0; i < 10; i++) {
        call.execute();
      }
      assertThat(catchThrowableOfType(RateLimitWaitTooLongException.class, call::execute).needed())
          .isGreaterThan(Duration.ofSeconds(50));
    }
    assertThat(received("GET", "/search/jobs")).isEqualTo(10);
  }

  @Test
  void aReadWithoutAnAnswerIsAnIoException() {
    UpworkCall<?> call =
        JobsApi.of(client)
            .postings()
            .get("~0150f0d859bb3453d0")
            .with(RequestOptions.builder().retryPolicy(RetryPolicy.never()).build());
    sandbox.faults().next(Fault.cut(CutPoint.AFTER_REQUEST));
    assertThat(catchThrowableOfType(UpworkIoException.class, call::execute).kind())
        .isEqualTo(UpworkIoException.Kind.NETWORK);
  }
}
