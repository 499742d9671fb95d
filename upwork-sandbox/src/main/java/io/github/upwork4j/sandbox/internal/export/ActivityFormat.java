package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Activity;
import java.time.Instant;
import java.util.Set;

/** An activity of a team. */
final class ActivityFormat {
  private ActivityFormat() {}

  static Members write(Activity it) {
    return new Members()
        .put("id", it.recordId)
        .put("team", it.team.id)
        .unless("", "user", it.userId)
        .put("code", it.code)
        .unless("", "description", it.description)
        .unless("", "url", it.url)
        .put("created", it.created)
        .unless(false, "archived", it.archived)
        .list("contracts", it.contracts, contract -> contract.reference);
  }

  static Activity read(Node node, Index index, Instant now, Set<String> ids) {
    String id = node.number("id");
    node.once("id", id, ids);
    Activity it =
        new Activity(
            id,
            node.found("team", "team", Index::team),
            node.text("user", ""),
            node.text("code"),
            node.text("description", ""),
            node.text("url", ""),
            node.time("created", now));
    it.archived = node.flag("archived", false);
    it.contracts.addAll(node.allFound("contracts", "contract", index.contracts::get));
    node.end();
    return it;
  }
}
