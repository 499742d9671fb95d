package io.github.upwork4j.hr.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractReference CONTRACT = ContractReference.of("12345");
  private static final Acknowledgement OK = Acknowledgement.builder().message("OK").build();

  private ContractsRouter contracts() {
    return HrApi.of(server.client()).contracts();
  }

  @Test
  void aContractIsSuspendedWithAMessage() {
    server.answer("contracts/suspend.json");

    UpworkResponse<Acknowledgement> response =
        contracts().suspend(CONTRACT, "Suspended the contract").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v2/contracts/12345/suspend.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"message":"Suspended the contract"}
            """);
    assertThat(response.value()).isEqualTo(OK);
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405516669));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aContractIsSuspendedWithoutAMessage() {
    server.answer("contracts/suspend.json");

    contracts().suspend(CONTRACT).execute();

    assertThat(server.sent())
        .startsWith("PUT /api/hr/v2/contracts/12345/suspend.json\n")
        .endsWith("\n{}\n");
  }

  @Test
  void aContractIsRestartedWithAMessage() {
    server.answer("contracts/restart.json");

    UpworkResponse<Acknowledgement> response =
        contracts().restart(CONTRACT, "Küche \"neu\"").executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            PUT /api/hr/v2/contracts/12345/restart.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"message":"Küche \\"neu\\""}
            """);
    assertThat(response.value()).isEqualTo(OK);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aContractIsRestartedWithoutAMessage() {
    server.answer("contracts/restart.json");

    contracts().restart(CONTRACT).execute();

    assertThat(server.sent())
        .startsWith("PUT /api/hr/v2/contracts/12345/restart.json\n")
        .endsWith("\n{}\n");
  }

  @Test
  void aClientEndsAContractWithScores() {
    server.answer("contracts/end.json");

    UpworkResponse<Acknowledgement> response =
        contracts()
            .end(
                CONTRACT,
                ContractEnd.builder()
                    .reason(EndReason.WORK_NOT_NEEDED)
                    .wouldHireAgain(true)
                    .privateScore(10)
                    .scores(
                        FeedbackScores.forFreelancer()
                            .skills(1)
                            .quality(2)
                            .availability(3)
                            .deadlines(4)
                            .communication(5)
                            .cooperation(4)
                            .build())
                    .comment("This is my nice feedback")
                    .build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            DELETE /api/hr/v2/contracts/12345.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/json
            {"reason":"API_REAS_WORK_NOT_NEEDED","would_hire_again":"yes","fb_private":10,\
            "fb_scores[3]":"1","fb_scores[4]":"2","fb_scores[5]":"3","fb_scores[6]":"4",\
            "fb_scores[7]":"5","fb_scores[8]":"4","fb_comment":"This is my nice feedback"}
            """);
    assertThat(response.value()).isEqualTo(OK);
    assertThat(response.additionalProperties()).isEmpty();
  }

  @Test
  void aFreelancerEndsAContractWithTheScoresOfTheClient() {
    server.answer("contracts/end.json");

    contracts()
        .end(
            CONTRACT,
            ContractRulesTest.end()
                .wouldHireAgain(false)
                .scores(
                    FeedbackScores.forClient()
                        .skills(1)
                        .quality(2)
                        .availability(3)
                        .deadlines(4)
                        .communication(5)
                        .cooperation(4)
                        .build())
                .build())
        .execute();

    assertThat(server.sent())
        .contains("\"would_hire_again\":\"no\"")
        .contains(
            "\"fb_scores[9]\":\"1\",\"fb_scores[10]\":\"2\",\"fb_scores[11]\":\"3\","
                + "\"fb_scores[12]\":\"4\",\"fb_scores[13]\":\"5\",\"fb_scores[14]\":\"4\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "MISREPRESENTED_SKILLS, API_REAS_MISREPRESENTED_SKILLS",
    "FREELANCER_NOT_RESPONSIVE, API_REAS_CONTRACTOR_NOT_RESPONSIVE",
    "HIRED_DIFFERENT, API_REAS_HIRED_DIFFERENT",
    "JOB_COMPLETED, API_REAS_JOB_COMPLETED_SUCCESSFULLY",
    "WORK_NOT_NEEDED, API_REAS_WORK_NOT_NEEDED",
    "UNPROFESSIONAL_CONDUCT, API_REAS_UNPROFESSIONAL_CONDUCT"
  })
  void aContractEndsForADocumentedReason(EndReason reason, String wireName) {
    server.answer("contracts/end.json");

    contracts().end(CONTRACT, ContractRulesTest.end().reason(reason).build()).execute();

    assertThat(server.sent())
        .endsWith(
            "\n{\"reason\":\"" + wireName + "\",\"would_hire_again\":\"yes\",\"fb_private\":11}\n");
  }
}
