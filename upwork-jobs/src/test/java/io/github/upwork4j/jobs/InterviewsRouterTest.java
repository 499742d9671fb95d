package io.github.upwork4j.jobs;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InterviewsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void aFreelancerIsInvitedByProfileKey() {
    server.answer("interviews/invite.json");

    UpworkResponse<InvitationResult> response =
        JobsApi.of(server.client())
            .interviews()
            .invite(
                "~0150f0d859bb3453d0",
                Invitation.byProfileKey("~~677961dcd7f65c01", "Hello & welcome"))
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v1/jobs/~0150f0d859bb3453d0/candidates.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            profile_key=~~677961dcd7f65c01
            &cover=Hello%20%26%20welcome
            """);
    assertThat(response.value())
        .isEqualTo(
            InvitationResult.builder()
                .code("200")
                .message("OK")
                .jobInfo(InvitedJob.builder().build())
                .build());
    assertThat(response.authUser().orElseThrow().firstName()).contains("John");
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1404389611));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aFreelancerIsInvitedByReference() {
    server.answer("interviews/invite.json");

    JobsApi.of(server.client())
        .interviews()
        .invite("~1", Invitation.byReference("12345", "Hello"))
        .execute();

    assertThat(server.sent()).contains("\nprovider__reference=12345\n&cover=Hello\n");
  }

  @Test
  void whatIsSaidAboutTheJobIsRead() {
    server.answerWith(
        "{\"code\":200,\"message\":\"OK\",\"job_info\":{\"company_id\":\"mycompany\"}}");

    InvitationResult result = invite();

    assertThat(result.code()).contains("200");
    assertThat(result.jobInfo()).contains(InvitedJob.builder().companyId("mycompany").build());
    assertWhole(result);
  }

  @Test
  void anEmptyTextInPlaceOfTheJobIsNothingAndUnknownFieldsAreKept() {
    server.answerWith("{\"code\":\"200\",\"job_info\":\"\",\"invitation\":\"7\"}");

    InvitationResult result = invite();

    assertThat(result.jobInfo()).isEmpty();
    assertThat(result.additionalProperties()).isEqualTo(Map.of("invitation", "7"));
  }

  private InvitationResult invite() {
    return JobsApi.of(server.client())
        .interviews()
        .invite("~1", Invitation.byReference("1", "Hi"))
        .execute();
  }
}
