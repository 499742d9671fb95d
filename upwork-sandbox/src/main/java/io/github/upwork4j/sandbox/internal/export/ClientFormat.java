package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Client;
import java.math.BigDecimal;
import java.time.Instant;

/** A client as freelancers see one. */
final class ClientFormat {
  private ClientFormat() {}

  static Members write(Client client) {
    return new Members()
        .unless("", "name", client.name)
        .some("city", client.city == null ? null : client.city.name)
        .unless(BigDecimal.ZERO, "feedback", client.feedback)
        .unless(0, "reviews", client.reviews)
        .unless(0, "jobsPosted", client.jobsPosted)
        .unless(0, "hires", client.hires)
        .unless(false, "paymentVerified", client.paymentVerified)
        .unless(BigDecimal.ZERO, "totalCharge", client.totalCharge)
        .unless(0, "totalHours", client.totalHours)
        .put("since", client.since);
  }

  static Client read(Node node, Instant now) {
    Client.Builder client = new Client.Builder();
    client.name = node.text("name", "");
    client.city = Words.optionalCity(node);
    client.feedback = node.amount("feedback", BigDecimal.ZERO);
    client.reviews = node.count("reviews", 0);
    client.jobsPosted = node.count("jobsPosted", 0);
    client.hires = node.count("hires", 0);
    client.paymentVerified = node.flag("paymentVerified", false);
    client.totalCharge = node.amount("totalCharge", BigDecimal.ZERO);
    client.totalHours = node.count("totalHours", 0);
    client.since = node.time("since", now);
    node.end();
    return new Client(client);
  }
}
