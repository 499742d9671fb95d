package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Offer;
import java.time.Instant;
import java.util.Set;

/** An offer. */
final class OfferFormat {
  private OfferFormat() {}

  static Members write(Offer it, Index index) {
    return new Members()
        .put("id", it.id)
        .put("title", it.title)
        .put("team", it.team.id)
        .put("client", index.name(it.client))
        .put("freelancer", it.freelancer.username)
        .put("type", Words.type(it.hourly))
        .put(rate(it.hourly), it.rate)
        .put("created", it.created)
        .unless("", "message", it.message)
        .some("posting", it.posting == null ? null : it.posting.key)
        .some("application", it.application == null ? null : it.application.id)
        .some("weeklyLimit", it.weeklyLimit)
        .some("weeklyStipend", it.weeklyStipend)
        .some("start", it.start)
        .unless(true, "closesJob", it.closesJob)
        .unless(Offer.Status.NEW, "status", it.status)
        .list(
            "milestones",
            it.milestones,
            terms ->
                new Members()
                    .put("description", terms.description)
                    .put("amount", terms.amount)
                    .some("due", terms.due));
  }

  /** What the rate is called: for a fixed price, it is the price. */
  static String rate(boolean hourly) {
    return hourly ? "rate" : "price";
  }

  /** Reads an offer; the room remains to be read, as rooms come later. */
  static Offer read(Node node, Index index, Instant now, Set<String> ids) {
    String id = node.number("id");
    node.once("id", id, ids);
    boolean hourly = Words.hourly(node);
    Offer it =
        new Offer(
            id,
            node.text("title"),
            node.found("team", "team", Index::team),
            node.found("client", "user", index::user),
            node.found("freelancer", "freelancer", index::freelancer),
            hourly,
            node.amount(rate(hourly)),
            node.time("created", now));
    if (!it.client.client) {
      throw node.wrong("client", it.client.username() + " is no client");
    }
    it.message = node.text("message", "");
    it.posting = node.optionalFound("posting", "posting", index.postings::get);
    it.application = node.optionalFound("application", "application", index.applications::get);
    it.weeklyLimit =
        node.has("weeklyLimit") ? node.count("weeklyLimit", 0, 0, ContractFormat.MOST_HOURS) : null;
    it.weeklyStipend = node.optionalAmount("weeklyStipend");
    it.start = node.optionalDay("start");
    it.closesJob = node.flag("closesJob", true);
    it.status = node.word("status", Offer.Status.class, Offer.Status.NEW);
    for (Node terms : node.nodes("milestones")) {
      it.milestones.add(
          new Offer.Terms(
              terms.text("description"), terms.amount("amount"), terms.optionalDay("due")));
      terms.end();
    }
    return it;
  }
}
