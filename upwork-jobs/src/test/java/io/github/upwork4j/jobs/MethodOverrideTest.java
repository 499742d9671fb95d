package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.testing.ApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** PUT and DELETE as the official Java client sends them. */
class MethodOverrideTest {
  @RegisterExtension
  final ApiServer server = new ApiServer((UpworkClient.Builder all) -> all.methodOverride(true));

  @Test
  void anUpdateGoesOutAsAPost() {
    server.answer("job-postings/update.json");

    JobsApi.of(server.client())
        .postings()
        .update("~1", RequestRulesTest.hourlyUpdate().build())
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v2/jobs/~1.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"buyer_team__reference":"34567","title":"Java developer","description":"Write Java",\
            "visibility":"public","category2":"IT","subcategory2":"DBA","duration":90,\
            "http_method":"put"}
            """);
  }

  @Test
  void aCancellationGoesOutAsAPost() {
    server.answer("job-postings/cancel.json");

    JobsApi.of(server.client()).postings().cancel("~1", CancelReason.PROJECT_CANCELLED).execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v2/jobs/~1.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"reason_code":"41","http_method":"delete"}
            """);
  }

  @Test
  void aPostStaysTheFormThatItIs() {
    server.answer("interviews/invite.json");

    JobsApi.of(server.client())
        .interviews()
        .invite("~1", Invitation.byReference("12345", "Hello"))
        .execute();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v1/jobs/~1/candidates.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            provider__reference=12345
            &cover=Hello
            """);
  }
}
