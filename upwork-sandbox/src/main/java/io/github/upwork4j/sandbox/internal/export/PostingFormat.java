package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Posting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A job post of the sandbox's client. */
final class PostingFormat {
  private static final List<String> VISIBILITIES =
      List.of("public", "private", "odesk", "upwork", "invite-only");

  private static final List<String> CONTRACTORS = List.of("all", "individuals", "agencies");
  private static final long MAX_NUMBER = 999_999_999_999L;

  private PostingFormat() {}

  static Members write(Posting posting, Index index) {
    return new Members()
        .put("key", posting.key)
        .put("number", posting.recno)
        .put("team", posting.team.id)
        .put("title", posting.title)
        .unless("", "description", posting.description)
        .put("type", Words.type(posting.hourly))
        .some("budget", posting.budget)
        .some("durationHours", posting.durationHours)
        .unless("public", "visibility", posting.visibility)
        .unless("", "category", posting.category)
        .unless("", "subcategory", posting.subcategory)
        .unless("all", "contractorType", posting.contractorType)
        .list("skills", posting.skills, skill -> skill)
        .put("created", posting.created)
        .some("start", posting.start)
        .some("end", posting.end)
        .unless(Posting.Status.OPEN, "status", posting.status)
        .some("filled", posting.filled)
        .some("cancelled", posting.cancelled)
        .list("invited", posting.invited, index::nameOfProfile);
  }

  static Posting read(Node node, Index index, Instant now, Set<String> keys, Set<String> numbers) {
    Posting posting =
        new Posting(
            Words.key(node, keys),
            recno(node, numbers),
            node.found("team", "team", Index::team),
            Words.hourly(node),
            node.time("created", now));
    posting.title = node.text("title");
    posting.description = node.text("description", "");
    posting.budget = node.optionalAmount("budget");
    posting.durationHours = node.optionalCount("durationHours");
    posting.visibility = node.word("visibility", VISIBILITIES, "public");
    posting.category = node.text("category", "");
    posting.subcategory = node.text("subcategory", "");
    posting.contractorType = node.word("contractorType", CONTRACTORS, "all");
    posting.skills = List.copyOf(node.texts("skills"));
    posting.start = node.optionalTime("start");
    posting.end = node.optionalTime("end");
    posting.become(node.word("status", Posting.Status.class, Posting.Status.OPEN), now);
    boolean filled = posting.status == Posting.Status.FILLED;
    boolean cancelled = posting.status == Posting.Status.CANCELLED;
    posting.filled = onlyIf(node, filled, "filled", posting.created);
    posting.cancelled = onlyIf(node, cancelled, "cancelled", posting.created);
    node.allFound("invited", "freelancer", index::freelancer)
        .forEach(freelancer -> posting.invited.add(freelancer.key));
    node.end();
    return posting;
  }

  /** The number beside the key, which is there once. */
  static long recno(Node node, Set<String> taken) {
    Long number = node.optionalLong("number");
    if (number == null || number < 1 || number > MAX_NUMBER) {
      throw node.wrong("number", "a number from 1 to " + MAX_NUMBER + " has to be there");
    }
    node.once("number", number.toString(), taken);
    return number;
  }

  private static @Nullable Instant onlyIf(Node node, boolean applies, String name, Instant absent) {
    if (!applies && node.has(name)) {
      throw node.wrong(name, "the status of the post is another one");
    }
    return applies ? node.time(name, absent) : null;
  }
}
