package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** John, who hires and works: the ready-made token acts for both sides. */
abstract class HiringTestBase extends SandboxTestBase {
  static final String OFFERS = "/api/offers/v1/clients/offers.json";
  static final String FIXED_OFFER =
      "title=T&job_type=fixed-price&charge_rate=300&message_to_contractor=M&contractor_reference="
          + "12345&milestones[0][milestone_description]=First&milestones[0][deposit_amount]=100";

  Map<?, ?> object(String path, String root) {
    TestClient.Reply reply = client.get(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return (Map<?, ?>) reply.at(root);
  }

  String offered(String form) {
    TestClient.Reply reply = client.form(OFFERS, form);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return (String) reply.at("offer_id");
  }

  /** Accepts an offer, and returns the reference of the contract that comes of it. */
  String accepted(String offer) {
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

  TestClient.Reply put(String path, String json) {
    return client.json("PUT", path + ".json", json);
  }

  BigDecimal billed(String contract, String where) {
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
}
