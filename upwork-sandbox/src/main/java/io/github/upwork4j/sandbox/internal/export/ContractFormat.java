package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Contract;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** A contract with its milestones. */
final class ContractFormat {
  /** As many as an offer can have. */
  static final int MOST_HOURS = 999;

  private ContractFormat() {}

  static Members write(Contract it) {
    return new Members()
        .put("reference", it.reference)
        .put("title", it.title)
        .put("team", it.team.id)
        .put("freelancer", it.freelancer.username)
        .put("type", Words.type(it.hourly))
        .put(OfferFormat.rate(it.hourly), it.rate)
        .unless(it.hourly ? 40 : 0, "weeklyLimit", it.weeklyLimit)
        .put("start", it.start)
        .put("created", it.created)
        .some("offer", it.offer == null ? null : it.offer.id)
        .some("posting", it.posting == null ? null : it.posting.key)
        .unless(Contract.Status.ACTIVE, "status", it.status)
        .some("end", it.end)
        .some("ended", it.ended)
        .some("endReason", it.endReason)
        .some("freelancerScore", it.freelancerScore)
        .some("clientScore", it.clientScore)
        .list("milestones", it.milestones, MilestoneFormat::write);
  }

  /** Reads a contract; the room remains to be read, as rooms come later. */
  static Contract read(Node node, Index index, Set<String> references, Set<String> ids) {
    String reference = node.number("reference");
    node.once("reference", reference, references);
    boolean hourly = Words.hourly(node);
    Contract it =
        new Contract(
            reference,
            node.text("title"),
            node.found("team", "team", Index::team),
            node.found("freelancer", "freelancer", index::freelancer),
            hourly,
            node.amount(OfferFormat.rate(hourly)),
            node.day("start"),
            List.of());
    it.weeklyLimit = node.count("weeklyLimit", it.weeklyLimit, 0, MOST_HOURS);
    it.created = node.time("created", it.created);
    it.offer = node.optionalFound("offer", "offer", index.offers::get);
    it.posting = node.optionalFound("posting", "posting", index.postings::get);
    it.status = node.word("status", Contract.Status.class, Contract.Status.ACTIVE);
    end(node, it);
    it.freelancerScore = node.optionalAmount("freelancerScore");
    it.clientScore = node.optionalAmount("clientScore");
    List<Node> milestones = node.nodes("milestones");
    if (hourly && !milestones.isEmpty()) {
      throw node.wrong("milestones", "a contract by the hour has none");
    }
    milestones.forEach(one -> it.milestones.add(MilestoneFormat.read(one, it, ids)));
    return it;
  }

  private static void end(Node node, Contract it) {
    boolean closed = it.status == Contract.Status.CLOSED;
    LocalDate end = node.optionalDay("end");
    if (closed != (end != null)) {
      throw node.wrong(
          "end", closed ? "a closed contract has a last day" : "the contract is not closed");
    }
    it.end = end;
    it.ended = node.optionalTime("ended");
    if (end != null && it.ended == null) {
      it.ended = end.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }
    it.endReason = node.optionalText("endReason");
  }
}
