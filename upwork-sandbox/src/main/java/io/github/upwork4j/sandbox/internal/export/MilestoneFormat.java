package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Milestone;
import java.util.Set;

/** A milestone with what was submitted for it. */
final class MilestoneFormat {
  private MilestoneFormat() {}

  static Members write(Milestone it) {
    return new Members()
        .put("id", it.id)
        .put("description", it.description)
        .put("amount", it.deposit)
        .some("due", it.due)
        .put("state", it.state)
        .list(
            "submissions",
            it.submissions,
            one -> new Members().put("id", one.id).put("amount", one.amount).put("note", one.note));
  }

  /**
   * Reads a milestone.
   *
   * @param ids those of the milestones and submissions so far
   */
  static Milestone read(Node node, Contract contract, Set<String> ids) {
    String id = node.number("id");
    node.once("id", id, ids);
    Milestone it =
        new Milestone(
            id, contract, node.text("description"), node.amount("amount"), node.optionalDay("due"));
    it.state = node.word("state", Milestone.State.class, Milestone.State.NOT_FUNDED);
    for (Node one : node.nodes("submissions")) {
      String submission = one.number("id");
      one.once("id", submission, ids);
      it.submissions.add(
          new Milestone.Submission(
              submission, it, one.text("note", ""), one.amount("amount", it.deposit)));
      one.end();
    }
    if (it.state == Milestone.State.SUBMITTED && it.submissions.isEmpty()) {
      throw node.wrong("submissions", "nothing was submitted for a milestone that is submitted");
    }
    node.end();
    return it;
  }
}
