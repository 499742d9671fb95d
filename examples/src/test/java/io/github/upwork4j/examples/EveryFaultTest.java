package io.github.upwork4j.examples;

import static io.github.upwork4j.sandbox.CutPoint.AFTER_REQUEST;
import static io.github.upwork4j.sandbox.CutPoint.BEFORE_REQUEST;
import static io.github.upwork4j.sandbox.CutPoint.DURING_HEADERS;
import static io.github.upwork4j.sandbox.CutPoint.DURING_REQUEST;
import static io.github.upwork4j.sandbox.CutPoint.DURING_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.jobs.JobDraft;
import io.github.upwork4j.jobs.JobPostingQuery;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobVisibility;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.TestHttp;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault that the sandbox has, met once by a read, a write and a payment. */
@DisplayName("A call that meets")
class EveryFaultTest {
  private static final String TEAM = "34567";

  private UpworkSandbox sandbox;
  private UpworkClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().strict(true).start();
    String authorization = "Bearer " + sandbox.credentials().bearerToken();
    client =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .okHttpClient(TestHttp.client())
            .timeSource(FakeTime.selfAdvancing())
            .authorizer(
                request -> request.newBuilder().header("Authorization", authorization).build())
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  /** A fault, and what becomes of a read, a write and a payment. */
  static Stream<Arguments> faults() {
    Duration drop = Duration.ofMillis(1);
    return Stream.of(
        row(Fault.status(400), "BadRequest", "BadRequest", "BadRequest"),
        row(Fault.status(401), "Unauthorized", "Unauthorized", "Unauthorized"),
        row(Fault.status(403), "Forbidden", "Forbidden", "Forbidden"),
        row(Fault.status(404), "NotFound", "NotFound", "NotFound"),
        row(Fault.status(408), "again", "UpworkApi", "UpworkApi"),
        row(Fault.status(413), "PayloadTooLarge", "PayloadTooLarge", "PayloadTooLarge"),
        row(Fault.rateLimited(Duration.ofSeconds(7)), "again", "again", "RateLimited"),
        row(Fault.status(500), "again", "Server", "Server"),
        row(Fault.status(502).afterTheCall(), "again", "Server", "Server"),
        row(Fault.status(503), "again", "Server", "Server"),
        row(Fault.status(504).afterTheCall(), "again", "Server", "Server"),
        row(Fault.answer(418, Map.of("A", "b"), "c"), "UpworkApi", "UpworkApi", "UpworkApi"),
        row(Fault.cut(BEFORE_REQUEST), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.cut(DURING_REQUEST), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.cut(AFTER_REQUEST), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.cut(DURING_HEADERS), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.cut(DURING_RESPONSE), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.wrongLength(9), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.wrongLength(-9), "UpworkDecoding", "UpworkDecoding", "UpworkDecoding"),
        row(Fault.endlessChunks(), "again", "OutcomeUnknown", "OutcomeUnknown"),
        row(Fault.truncatedBody(), "UpworkDecoding", "UpworkDecoding", "UpworkDecoding"),
        row(Fault.slowHeaders(40, drop), "ok", "ok", "ok"),
        row(Fault.slowBody(40, drop), "ok", "ok", "ok"),
        row(
            Fault.gzipBomb(64).afterTheCall(),
            "ResponseTooLarge",
            "ResponseTooLarge",
            "ResponseTooLarge"),
        row(Fault.challenge(403), "Forbidden", "Forbidden", "Forbidden"),
        row(Fault.challenge(503), "again", "Server", "Server"),
        row(Fault.page(200), "UpworkDecoding", "UpworkDecoding", "UpworkDecoding"),
        row(Fault.page(411), "UpworkApi", "UpworkApi", "UpworkApi"),
        row(Fault.page(502).afterTheCall(), "again", "Server", "Server"),
        row(Fault.empty(200), "UpworkDecoding", "UpworkDecoding", "UpworkDecoding"),
        row(Fault.empty(204).afterTheCall(), "UpworkDecoding", "UpworkDecoding", "UpworkDecoding"),
        row(Fault.redirect("http://127.0.0.1:1/"), "UpworkApi", "UpworkApi", "UpworkApi"));
  }

  private static Arguments row(Fault fault, String read, String write, String payment) {
    return Arguments.of(fault, List.of(read, write, payment));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void endsInAValueOrInOneOfTheDocumentedErrors(Fault fault, List<String> expected) {
    List<String> outcomes =
        List.of(
            outcome(fault, JobsApi.of(client).postings().list(JobPostingQuery.ofTeam(TEAM))),
            outcome(fault, JobsApi.of(client).postings().post(draft())),
            outcome(fault, HrApi.of(client).payments().pay(TEAM, bonus())));

    assertThat(outcomes).isEqualTo(expected);
    assertThat(sandbox.faults().pending()).isEmpty();
    assertThat(sandbox.received().stream().filter(EveryFaultTest::isWriteThatHappened))
        .extracting(ReceivedRequest::path)
        .as("writes that were carried out")
        .doesNotHaveDuplicates();
  }

  private String outcome(Fault fault, UpworkCall<?> call) {
    sandbox.faults().next(fault);
    int before = sandbox.received().size();
    try {
      call.execute();
      return sandbox.received().size() == before + 1 ? "ok" : "again";
    } catch (UpworkException e) {
      assertThat(sandbox.received()).as("attempts").hasSize(before + 1);
      return e.getClass().getSimpleName().replace("Exception", "");
    }
  }

  private static boolean isWriteThatHappened(ReceivedRequest request) {
    return request.carriedOut() && !request.method().equals("GET");
  }

  private static JobDraft draft() {
    return JobDraft.builder()
        .teamReference(TEAM)
        .title("A clock")
        .jobType(JobType.FIXED_PRICE)
        .budget(BigDecimal.TEN)
        .description("It has to tick")
        .visibility(JobVisibility.PUBLIC)
        .category("Legal")
        .subcategory("Contract Law")
        .build();
  }

  private static CustomPayment bonus() {
    return CustomPayment.builder()
        .contract(ContractReference.of("12345"))
        .chargeAmount(BigDecimal.TEN)
        .comments("Well done")
        .build();
  }
}
