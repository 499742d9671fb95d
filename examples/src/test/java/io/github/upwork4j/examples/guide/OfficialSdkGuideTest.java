package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Endpoints;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.payment.Adjustment;
import io.github.upwork4j.hr.payment.CustomPayment;
import io.github.upwork4j.jobs.JobDraft;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobSummary;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobVisibility;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.reports.ReportRow;
import io.github.upwork4j.reports.ReportRows;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.reports.query.TimeData;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.sandbox.SandboxCredentials;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/from-the-official-sdk.md shows of this library, to the letter, and that it runs. */
class OfficialSdkGuideTest extends SandboxGuide {
  private String log = "";

  private void log(String line) {
    log = line;
  }

  @Test
  void tokensAreTakenOver() {
    SandboxCredentials keys = sandbox.credentials();
    OAuth2Client oauth =
        OAuth2Client.builder(OAuth2Credentials.of(keys.clientId(), Secret.of(keys.clientSecret())))
            .endpoints(OAuth2Endpoints.sandbox(sandbox.baseUrl()))
            .build();
    String accessToken = keys.bearerToken();
    String refreshToken = keys.refreshToken();
    Instant savedAt = Instant.now().minusSeconds(90_000);
    long expiresInSeconds = 86_399;
    TokenStore store = TokenStore.inMemory();
    // docs: begin
    OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
    authorizer.put(
        OAuth2Token.builder()
            .accessToken(Secret.of(accessToken))
            .refreshToken(Secret.of(refreshToken))
            .issuedAt(savedAt)
            .expiresAt(savedAt.plusSeconds(expiresInSeconds))
            .build());
    // docs: end
    try (UpworkClient client =
        UpworkClient.builder().sandbox(sandbox.baseUrl()).authorizer(authorizer).build()) {
      HrApi.of(client).users().me().execute();
    }
    assertThat(store.load().orElseThrow().accessToken().reveal()).isNotEqualTo(accessToken);
  }

  @Test
  void olderTokensAreTakenOver() {
    SandboxCredentials keys = sandbox.credentials();
    String consumerKey = keys.consumerKey();
    Secret consumerSecret = Secret.of(keys.consumerSecret());
    String token = keys.accessToken();
    Secret tokenSecret = Secret.of(keys.accessTokenSecret());
    // docs: begin
    OAuth1Authorizer authorizer =
        OAuth1Authorizer.of(OAuth1Credentials.of(consumerKey, consumerSecret, token, tokenSecret));
    // docs: end
    try (UpworkClient client =
        UpworkClient.builder().sandbox(sandbox.baseUrl()).authorizer(authorizer).build()) {
      assertThat(HrApi.of(client).users().me().execute().info().reference()).isEqualTo("525");
    }
  }

  @ParameterizedTest
  @CsvSource({"404, no such job", "429, again in 60 s"})
  void errors(int status, String expected) {
    String key = "~0150f0d859bb3453d0";
    sandbox.faults().next(3, Fault.status(status));
    // docs: begin
    try {
      JobPosting posting = JobsApi.of(client).postings().get(key).execute();
      log(posting.title().orElse("(no title)"));
    } catch (NotFoundException e) {
      log("no such job");
    } catch (RateLimitedException e) {
      log("again in " + e.retryAfter().toSeconds() + " s");
    }
    // docs: end
    assertThat(log).isEqualTo(expected);
  }

  @Test
  void whoAmI() {
    // docs: begin
    String reference = HrApi.of(client).users().me().execute().info().reference();
    // docs: end
    assertThat(reference).isEqualTo("525");
  }

  @Test
  void search() {
    List<String> titles = new ArrayList<>();
    // docs: begin
    for (JobSummary job : JobsApi.of(client).search().find(JobSearch.forQuery("C++")).all()) {
      titles.add(job.title().orElse("(no title)"));
    }
    // docs: end
    assertThat(sandbox.received().get(0).parameter("q")).contains("C++");
    assertThat(titles).isNotEmpty();
  }

  @Test
  void post() {
    // docs: begin
    JobDraft draft =
        JobDraft.builder()
            .teamReference("34567")
            .title("Übersetzung, 12 Seiten")
            .description("Deutsch – 日本語")
            .jobType(JobType.FIXED_PRICE)
            .budget(new BigDecimal("300"))
            .visibility(JobVisibility.PUBLIC)
            .category("Web & Mobile Development")
            .subcategory("Desktop Software Development")
            .build();
    String key = JobsApi.of(client).postings().post(draft).execute().key();
    // docs: end
    assertThat(JobsApi.of(client).postings().get(key).execute().title())
        .isEqualTo(Optional.of("Übersetzung, 12 Seiten"));
  }

  @Test
  void pay() {
    // docs: begin
    Adjustment paid =
        HrApi.of(client)
            .payments()
            .pay(
                "1040945",
                CustomPayment.builder()
                    .contract(ContractReference.of("12345"))
                    .chargeAmount(new BigDecimal("25.50"))
                    .comments("Thank you, 2020-06")
                    .build())
            .execute();
    // docs: end
    assertThat(paid.reference()).isNotEmpty();
    assertThat(sandbox.received().get(0).parameter("charge_amount")).contains("25.50");
  }

  @Test
  void report() {
    BigDecimal hours = BigDecimal.ZERO;
    // docs: begin
    try (ReportRows rows =
        ReportsApi.of(client)
            .time()
            .company(
                "mycompany",
                TimeData.select(TimeData.PROVIDER_ID, TimeData.HOURS.sum())
                    .where(TimeData.WORKED_ON.isOnOrAfter(LocalDate.of(2020, 5, 1)))
                    .build())
            .rows()) {
      for (ReportRow row : rows) {
        hours = hours.add(row.number(TimeData.HOURS.sum()).orElse(BigDecimal.ZERO));
      }
    }
    // docs: end
    assertThat(hours).isPositive();
    assertThat(sandbox.received().get(0).parameter("tq").orElseThrow())
        .isEqualTo("SELECT provider_id, sum(hours) WHERE worked_on >= '2020-05-01'");
  }
}
