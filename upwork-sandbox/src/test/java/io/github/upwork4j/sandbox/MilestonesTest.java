package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Milestones")
class MilestonesTest extends HiringTestBase {
  private static final String MILESTONES = "/api/hr/v3/fp/milestones";

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
}
