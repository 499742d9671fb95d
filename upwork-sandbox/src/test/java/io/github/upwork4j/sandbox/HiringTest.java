package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ready-made token is that of a user who hires and works, so it acts for both sides. */
@DisplayName("The hiring life")
class HiringTest extends HiringTestBase {
  private static final String JOB = "~0150f0d859bb3453d0";

  @Test
  void goesFromTheInvitationToAContract() {
    String posted =
        (String)
            client
                .form(
                    "/api/hr/v2/jobs.json",
                    "buyer_team__reference=34567&title=T&description=D&visibility=public"
                        + "&category2=C&subcategory2=S&job_type=hourly&duration=90")
                .at("job.reference");
    client.form(
        "/api/hr/v1/jobs/" + posted + "/candidates.json", "provider__reference=12345&cover=Hello");

    String own =
        "/api/hr/v4/clients/applications.json?buyer_team__reference=34567&job_key=" + posted;
    assertThat(client.get(own).each("applications", "contractor_ref")).containsExactly("12345");
    assertThat(client.get(own + "&status=offered").list("applications")).isEmpty();
    assertThat(
            client
                .get("/api/hr/v4/contractors/applications.json?status=invites")
                .each("applications", "opening_ciphertext"))
        .contains(posted);

    String offer =
        offered(
            "title=T&job_type=hourly&charge_rate=25&message_to_contractor=M"
                + "&contractor_reference=12345&weekly_limit=20&start_date=06-20-2020"
                + "&context[job_posting_ref]="
                + posted);
    assertThat(client.get(own + "&status=offered").list("applications")).hasSize(1);
    assertThat(object("/api/offers/v1/contractors/offers/" + offer + ".json", "offer"))
        .extracting("last_event_state", "job_posting_ref", "client_org_ref")
        .containsExactly("new", posted, "34567");

    String contract = accepted(offer);

    Map<?, ?> engagement = object("/api/hr/v2/engagements/" + contract + ".json", "engagement");
    assertThat(engagement)
        .extracting("status", "engagement_job_type", "hourly_charge_rate", "weekly_hours_limit")
        .containsExactly("active", "hourly", "25.00", "20");
    assertThat(engagement.get("weekly_salary_pay_amount")).isEqualTo("");
    assertThat(object("/api/hr/v2/jobs/" + posted + ".json", "job").get("status"))
        .isEqualTo("filled");
    assertThat(client.get(own + "&status=hired").list("applications")).hasSize(1);
    assertThat(object("/api/offers/v1/clients/offers/" + offer + ".json", "offer"))
        .extracting("last_event_state")
        .isEqualTo("accepted");
  }

  @Test
  void paysABonusOnce() {
    String path = "/api/hr/v2/teams/1040945/adjustments.json";
    String form = "engagement__reference=12345&comments=Well+done&charge_amount=";

    TestClient.Reply reply = client.form(path, form + "50.25");

    assertThat((String) reply.at("adjustment.reference")).matches("[0-9]+");
    assertThat(billed("12345", " AND subtype = 'Bonus' AND type = 'ARAdjustment'"))
        .isEqualByComparingTo("50.25");
    assertThat(client.form(path, form + "-1").message()).contains("charge_amount");
    assertThat(client.form(path, form + "0").status()).isEqualTo(400);
    assertThat(client.form(path, form + "1.001").status()).isEqualTo(400);
    assertThat(client.form("/api/hr/v2/teams/1/adjustments.json", form + "1").message())
        .isEqualTo("No access to team/company");
  }

  @Test
  void suspendsRestartsAndEndsAContract() {
    String contract = "/api/hr/v2/contracts/12345";
    String engagement = "/api/hr/v2/engagements/12345.json";

    assertThat(put(contract + "/restart", "{}").message()).isEqualTo("The contract is active");
    assertThat(put(contract + "/suspend", "{\"message\":\"M\"}").at("message")).isEqualTo("OK");
    assertThat(object(engagement, "engagement"))
        .extracting("status", "is_paused")
        .containsExactly("active", "1");
    assertThat(put(contract + "/restart", "{}").at("message")).isEqualTo("OK");

    String end =
        "{\"reason\":\"API_REAS_JOB_COMPLETED_SUCCESSFULLY\",\"would_hire_again\":\"yes\","
            + "\"fb_private\":10";
    assertThat(
            client.json("DELETE", contract + ".json", end + ",\"fb_scores[3]\":\"5\"}").message())
        .isEqualTo("Invalid value of parameter fb_scores: all scores or none");
    StringBuilder scores = new StringBuilder();
    for (int n = 3; n <= 8; n++) {
      scores.append(",\"fb_scores[").append(n).append("]\":\"").append(n == 3 ? 2 : 5).append('"');
    }
    assertThat(client.json("DELETE", contract + ".json", end + scores + "}").at("message"))
        .isEqualTo("OK");

    Map<?, ?> ended = object(engagement, "engagement");
    assertThat(ended.get("status")).isEqualTo("closed");
    assertThat((String) ended.get("engagement_end_ts")).matches("[0-9]{13}");
    assertThat(client.get(engagement).at("engagement.feedback.feedback_for_provider.score"))
        .isEqualTo("4.5 - 5.0 Stars");
    assertThat(client.json("DELETE", contract + ".json", end + "}").message())
        .isEqualTo("The contract is closed already");
    assertThat(
            client
                .get("/api/hr/v2/engagements.json?status=active&page=0;100")
                .each("engagements.engagement", "reference"))
        .doesNotContain("12345");
  }

  @Test
  void declinesAnOffer() {
    String offer = "/api/offers/v1/contractors/actions/12345.json";

    assertThat(client.form(offer, "name=decline").at("message")).isEqualTo("Offer 12345 declined");
    assertThat(client.form(offer, "name=accept").message())
        .isEqualTo("The offer is declined already");
    assertThat(
            client.get(OFFERS + "?company_id=1040945&status=declined").each("offers.offer", "rid"))
        .containsExactly("12345");
    assertThat(client.get(OFFERS + "?company_id=1040945").list("offers.offer")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "job_type=hourly&charge_rate=5&message_to_contractor=M|title",
        "title=T&job_type=hourly&charge_rate=x&message_to_contractor=M&team__reference=34567"
            + "&contractor_reference=12345|charge_rate",
        "title=T&job_type=hourly&charge_rate=5&message_to_contractor=M"
            + "&contractor_reference=12345|Required field is missing: team__reference",
        "title=T&job_type=hourly&charge_rate=5&message_to_contractor=M&team__reference=34567"
            + "|contractor_username",
        "title=T&job_type=fixed-price&charge_rate=5&message_to_contractor=M&team__reference=34567"
            + "&contractor_reference=12345|Required field is missing: milestones",
      })
  void refusesAnOfferThatIsNotWhole(String form, String named) {
    TestClient.Reply reply = client.form(OFFERS, form);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).contains(named);
    assertThat(client.get(OFFERS + "?company_id=1040945").list("offers.offer")).hasSize(1);
  }

  @Test
  void knowsTheCompanyItsTeamsAndItsPeople() {
    assertThat(client.get("/api/hr/v2/companies.json").each("companies", "reference"))
        .containsExactly("1040945");
    assertThat(client.get("/api/hr/v2/companies/1040945/teams.json").each("teams", "id"))
        .containsExactly("mycompany", "mycompany:engineering", "mycompany:engineering:mobile");
    assertThat(client.get("/api/hr/v2/companies/1040945/users.json").each("users", "id"))
        .contains("jjohnson", "mkeller");
    assertThat(client.get("/api/hr/v2/teams/34567/users.json").list("users")).isNotEmpty();
    assertThat(
            client
                .get("/api/hr/v2/companies/1040945/users.json?status_in_company=inactive")
                .list("users"))
        .isEmpty();
    assertThat(object("/api/hr/v2/users/1234.json", "user"))
        .extracting("first_name", "id", "profile_key", "timezone_offset")
        .containsExactly("Maria", "mkeller", "", "25200");
    assertThat(object("/api/hr/v2/users/me.json", "user").get("reference"))
        .isEqualTo(client.get("/api/auth/v1/info.json").at("info.ref"));
    assertThat(client.get("/api/hr/v2/userroles.json").each("userroles.userrole", "role"))
        .containsExactly("admin", "admin", "admin");
    assertThat(client.get("/api/hr/v2/users/1.json").status()).isEqualTo(404);
    assertThat(client.get("/api/hr/v2/companies/1.json").message())
        .isEqualTo("No access to team/company");
    assertThat(object("/api/hr/v2/jobs/" + JOB + ".json", "job")).isNotEmpty();
  }
}
