package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.hr.offer.Application;
import io.github.upwork4j.hr.offer.ClientApplicationQuery;
import io.github.upwork4j.hr.offer.ClientApplicationStatus;
import io.github.upwork4j.hr.offer.FreelancerApplicationQuery;
import io.github.upwork4j.hr.offer.FreelancerApplicationStatus;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.wire.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applications, seen by the client and by the freelancer. Jobs belong to another module. */
class ApplicationsSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final String TEAM = "34567";
  private static final String SELF = "12345";

  private static final Endpoint<Object> POST_A_JOB =
      Endpoint.post("/api/hr/v2/jobs").returning("job", Wire.ANY);
  private static final Endpoint<Object> INVITE =
      Endpoint.post("/api/hr/v1/jobs/{job_key}/candidates").returning(Wire.ANY);

  private static String job;

  @BeforeAll
  static void invite() {
    UpworkClient client = SANDBOX.client();
    Object posted =
        client
            .call(
                POST_A_JOB,
                Arguments.builder()
                    .set("buyer_team__reference", TEAM)
                    .set("title", "Standuhr")
                    .set("job_type", "hourly")
                    .set("description", "Öl & Zeiger")
                    .set("visibility", "public")
                    .set("category2", "C")
                    .set("subcategory2", "S")
                    .set("duration", 90)
                    .build())
            .execute();
    job = (String) ((Map<?, ?>) posted).get("reference");
    client
        .call(
            INVITE,
            Arguments.builder()
                .path("job_key", job)
                .set("provider__reference", SELF)
                .set("cover", "Kommen Sie!")
                .build())
        .execute();
  }

  @Test
  void anInvitationIsAnApplicationThatBothSidesSeeInBothVersions() {
    ClientApplicationQuery query = ClientApplicationQuery.ofJob(TEAM, job);
    List<Application> ofJob = SANDBOX.api().clientApplications().list(query).execute().items();

    assertThat(ofJob).hasSize(1);
    Application application = ofJob.get(0);
    assertThat(application.jobKey()).contains(job);
    assertThat(application.jobTitle()).contains("Standuhr");
    assertThat(application.jobDescription()).contains("Öl & Zeiger");
    assertThat(application.freelancerReference()).contains(SELF);
    assertThat(application.inviteLetter()).contains("Kommen Sie!");
    assertThat(application.additionalProperties()).isEmpty();
    ApplicationId id = application.id();
    assertThat(SANDBOX.api().clientApplications().get(id, TEAM).execute()).isEqualTo(application);
    assertThat(SANDBOX.api().clientApplications().getV3(id, TEAM).execute()).isEqualTo(application);
    assertThat(SANDBOX.api().clientApplications().listV3(query).all()).containsExactly(application);
    assertThat(SANDBOX.api().freelancerApplications().get(id).execute()).isEqualTo(application);
    assertThat(SANDBOX.api().freelancerApplications().getV3(id).execute()).isEqualTo(application);
    assertThat(
            SANDBOX
                .api()
                .freelancerApplications()
                .list(
                    FreelancerApplicationQuery.builder()
                        .status(FreelancerApplicationStatus.INVITES)
                        .build())
                .all())
        .extracting(Application::id)
        .contains(id);
    assertThat(SANDBOX.api().freelancerApplications().listV3().execute())
        .extracting(Application::id)
        .contains(id);
  }

  @Test
  void anOfferForTheJobIsAnOfferToItsApplication() {
    ClientApplicationQuery offered =
        ClientApplicationQuery.ofJob(TEAM, job).toBuilder()
            .status(ClientApplicationStatus.OFFERED)
            .build();
    assertThat(SANDBOX.api().clientApplications().list(offered).execute().items()).isEmpty();
    Application application =
        SANDBOX
            .api()
            .clientApplications()
            .list(ClientApplicationQuery.ofJob(TEAM, job))
            .execute()
            .items()
            .get(0);

    OfferId offer =
        SANDBOX
            .api()
            .clientOffers()
            .send(
                OfferDraft.builder()
                    .title("Standuhr")
                    .type(ContractType.HOURLY)
                    .chargeRate(BigDecimal.TEN)
                    .message("M")
                    .jobKey(job)
                    .application(application.id())
                    .freelancerReference(SELF)
                    .build())
            .execute();

    assertThat(SANDBOX.api().clientApplications().list(offered).execute().items())
        .extracting(Application::id)
        .containsExactly(application.id());
    assertThat(SANDBOX.api().clientOffers().getByJob(offer, job).execute().jobKey()).contains(job);
  }
}
