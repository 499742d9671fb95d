package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ready-made token is that of a user who hires and works, so it acts for both sides. */
@DisplayName("The hiring life")
class HiringTest {
  private static final String JOB = "~0150f0d859bb3453d0";
  private static final String OFFERS = "/api/offers/v1/clients/offers.json";
  private static final String MILESTONES = "/api/hr/v3/fp/milestones";
  private static final String FIXED_OFFER =
      "title=T&job_type=fixed-price&charge_rate=300&message_to_contractor=M&contractor_reference="
          + "12345&milestones[0][milestone_description]=First&milestones[0][deposit_amount]=100";

  private UpworkSandbox sandbox;
  private TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private Map<?, ?> object(String path, String root) {
    TestClient.Reply reply = client.get(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return (Map<?, ?>) reply.at(root);
  }

  private String offered(String form) {
    TestClient.Reply reply = client.form(OFFERS, form);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return (String) reply.at("offer_id");
  }

  /** Accepts an offer, and returns the reference of the contract that comes of it. */
  private String accepted(String offer) {
    TestClient.Reply reply =
        client.form("/api/offers/v1/contractors/actions/" + offer + ".json", "name=accept");
    assertThat(reply.at("message")).isEqualTo("Offer " + offer + " accepted");
    return client
        .get("/api/hr/v2/engagements.json?page=0;100")
        .list("engagements.engagement")
        .stream()
        .map(one -> (Map<?, ?>) one)
        .filter(one -> one.get("offer_id").equals(offer))
        .map(one -> (String) one.get("reference"))
        .findFirst()
        .orElseThrow();
  }

  private TestClient.Reply put(String path, String json) {
    return client.json("PUT", path + ".json", json);
  }

  private BigDecimal billed(String contract, String where) {
    List<Object> rows =
        client
            .get(
                "/gds/finreports/v2/buyer_companies/mycompany/billings?tq="
                    + enc("SELECT sum(amount) WHERE assignment__reference = " + contract + where))
            .list("table.rows");
    return rows.isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(
            (String) ((Map<?, ?>) ((List<?>) ((Map<?, ?>) rows.get(0)).get("c")).get(0)).get("v"));
  }

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
  void movesMilestonesThroughTheirStates() {
    String contract = accepted(offered(FIXED_OFFER + "&team__reference=34567"));
    String active = MILESTONES + "/statuses/active/contracts/" + contract + ".json";
    String first = (String) object(active, "milestone").get("id");
    String second =
        (String)
            client
                .form(
                    MILESTONES + ".json",
                    "contract_reference="
                        + contract
                        + "&milestone_description=Second&deposit_amount=200&due_date=12-31-2020")
                .at("id");
    String one = MILESTONES + "/" + first;
    String two = MILESTONES + "/" + second;

    assertThat(put(one, "{\"deposit_amount\":\"50\"}").message())
        .isEqualTo("This function cannot be used to first the first milestone");
    assertThat(put(one + "/activate", "{}").message())
        .isEqualTo("This function cannot be used to activate the first milestone");
    assertThat(put(two + "/activate", "{}").message())
        .isEqualTo("Invalid previous milestone state 'active'");
    assertThat(put(two + "/approve", "{\"amount\":200}").message())
        .isEqualTo("Invalid state when approving the milestone: 'not_funded'");
    assertThat(put(two, "{\"deposit_amount\":\"150\"}").at("message")).isEqualTo("ok");

    String submissions = "/api/hr/v3/fp/submissions";
    client.form(submissions + ".json", "milestone_id=" + first + "&note2client=N&amount=100");
    String submission =
        (String) client.get(one + "/submissions.json").each("submissions", "id").get(0);
    assertThat(
            put(submissions + "/" + submission + "/reject", "{\"note2contractor\":\"N\"}")
                .at("message"))
        .isEqualTo("ok");
    client.form(submissions + ".json", "milestone_id=" + first + "&note2client=N&amount=100");
    String again = (String) client.get(one + "/submissions.json").each("submissions", "id").get(1);
    assertThat(billed(contract, " AND type = 'ARInvoice'")).isZero();
    assertThat(
            put(submissions + "/" + again + "/approve", "{\"amount\":100,\"bonus\":10}")
                .at("message"))
        .isEqualTo("ok");

    assertThat(billed(contract, " AND type = 'ARInvoice'")).isEqualByComparingTo("100");
    assertThat(billed(contract, " AND subtype = 'Bonus'")).isEqualByComparingTo("10");
    assertThat(put(submissions + "/" + again + "/approve", "{\"amount\":100}").message())
        .isEqualTo("Invalid state when approving the milestone: 'approved'");
    assertThat(put(two + "/activate", "{}").at("message")).isEqualTo("ok");
    assertThat(put(two, "{\"deposit_amount\":\"150\"}").message())
        .isEqualTo("Only not_funded milestones can be edited");
    assertThat(client.json("DELETE", two + ".json", "{}").message())
        .isEqualTo("Invalid state 'active'");
    assertThat(put(two + "/approve", "{\"amount\":100}").message())
        .isEqualTo(
            "Missing required parameter: underpayment_reason (less than the deposit is paid)");
    assertThat(
            put(two + "/approve", "{\"amount\":100,\"underpayment_reason\":\"330\"}").at("message"))
        .isEqualTo("ok");
    assertThat(client.get(active).at("milestone")).isEqualTo("");
  }

  @Test
  void setsMilestonesInTheOrderOfTheirDates() {
    String contract =
        accepted(
            offered(FIXED_OFFER + "&team__reference=34567&milestones[0][due_date]=12-31-2020"));
    String first =
        (String)
            object(MILESTONES + "/statuses/active/contracts/" + contract + ".json", "milestone")
                .get("id");

    TestClient.Reply reply =
        client.form(
            MILESTONES + ".json",
            "contract_reference="
                + contract
                + "&milestone_description=M&deposit_amount=1&due_date=12-31-2020");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo("Date is earlier or equal than milestone " + first);
    assertThat(
            client
                .form(
                    MILESTONES + ".json",
                    "contract_reference=12345&milestone_description=M&deposit_amount=1")
                .message())
        .isEqualTo("The function cannot be used to create the first milestone");
  }

  @Test
  void cancelsTheMilestonesOfAContractThatEnds() {
    String contract = accepted(offered(FIXED_OFFER + "&team__reference=34567"));
    String active = MILESTONES + "/statuses/active/contracts/" + contract + ".json";
    String first = (String) object(active, "milestone").get("id");

    client.json(
        "DELETE",
        "/api/hr/v2/contracts/" + contract + ".json",
        "{\"reason\":\"API_REAS_WORK_NOT_NEEDED\",\"would_hire_again\":\"yes\","
            + "\"fb_private\":10}");

    assertThat(client.get(active).at("milestone")).isEqualTo("");
    assertThat(put(MILESTONES + "/" + first + "/approve", "{\"amount\":100}").message())
        .isEqualTo("Invalid state when approving the milestone: 'cancelled'");
    assertThat(
            client
                .form(
                    MILESTONES + ".json",
                    "contract_reference="
                        + contract
                        + "&milestone_description=M&deposit_amount=1&due_date=12-31-2020")
                .message())
        .isEqualTo("The contract is closed");
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
