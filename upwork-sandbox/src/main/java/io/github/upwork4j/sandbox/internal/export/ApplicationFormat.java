package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Application;
import java.time.Instant;
import java.util.Set;

/** An application, be it on invitation or not. */
final class ApplicationFormat {
  private ApplicationFormat() {}

  static Members write(Application it) {
    return new Members()
        .put("id", it.id)
        .put("posting", it.posting.key)
        .put("freelancer", it.freelancer.username)
        .put("created", it.created)
        .unless(false, "invited", it.invited)
        .unless("", "letter", it.letter)
        .unless(false, "shortlisted", it.shortlisted)
        .unless(false, "hidden", it.hidden)
        .unless(false, "declined", it.declined)
        .unless(false, "messaged", it.messaged)
        .unless(false, "offered", it.offered)
        .unless(false, "hired", it.hired);
  }

  /** Reads an application; the room remains to be read, as rooms come later. */
  static Application read(Node node, Index index, Instant now, Set<String> ids) {
    String id = node.number("id");
    node.once("id", id, ids);
    Application it =
        new Application(
            id,
            node.found("posting", "posting", index.postings::get),
            node.found("freelancer", "freelancer", index::freelancer),
            node.time("created", now),
            node.flag("invited", false),
            node.text("letter", ""));
    boolean twice =
        index.applications.values().stream()
            .anyMatch(one -> one.posting == it.posting && one.freelancer == it.freelancer);
    if (twice) {
      throw node.wrong("freelancer", it.freelancer.username + " applied for that job already");
    }
    it.shortlisted = node.flag("shortlisted", false);
    it.hidden = node.flag("hidden", false);
    it.declined = node.flag("declined", false);
    it.messaged = node.flag("messaged", false);
    it.offered = node.flag("offered", false);
    it.hired = node.flag("hired", false);
    return it;
  }
}
