package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Offer;
import io.github.upwork4j.sandbox.internal.world.Participant;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Story;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A room with its members and what was written in it. */
final class RoomFormat {
  private final Index index;
  private final Instant now;
  private final Set<String> stories = new HashSet<>();

  RoomFormat(Index index, Instant now) {
    this.index = index;
    this.now = now;
  }

  static Members write(Room it, Index index) {
    return new Members()
        .put("id", it.id)
        .put("type", it.type)
        .put("team", it.team.id)
        .put("name", it.name)
        .unless("", "topic", it.topic)
        .unless("", "context", it.context)
        .put("created", it.created)
        .unless(false, "readOnly", it.readOnly)
        .some("application", it.application == null ? null : it.application.id)
        .list("offers", it.offers, offer -> offer)
        .some("contract", it.contract)
        .all("members", it.members(), member -> write(member, index))
        .list("stories", it.stories(), story -> write(story, index));
  }

  private static Members write(Room.Member it, Index index) {
    return new Members()
        .put("user", index.name(it.participant))
        .put("role", it.role)
        .unless(false, "favorite", it.favorite)
        .unless(false, "hidden", it.hidden)
        .some("lastRead", it.lastRead);
  }

  private static Members write(Story it, Index index) {
    return new Members()
        .put("id", it.id)
        .put("author", index.name(it.author))
        .unless(it.author.organization, "organization", it.organization)
        .put("created", it.created)
        .put("message", it.message);
  }

  Room read(Node node, Set<String> ids) {
    String id = node.text("id", Words.ID, Words.ID_EXPECTED);
    node.once("id", id, ids);
    Room it =
        new Room(
            id,
            node.word("type", Room.Type.class, Room.Type.GROUP),
            node.text("name"),
            node.found("team", "team", Index::team),
            node.time("created", now));
    it.topic = node.text("topic", "");
    it.context = node.text("context", "");
    it.readOnly = node.flag("readOnly", false);
    it.application = node.optionalFound("application", "application", index.applications::get);
    for (Offer offer : node.allFound("offers", "offer", index.offers::get)) {
      it.offers.add(offer.id);
    }
    it.contract =
        node.has("contract")
            ? node.found("contract", "contract", index.contracts::get).reference
            : null;
    List<Node> members = node.nodes("members");
    if (members.isEmpty()) {
      throw node.wrong("members", "there is nobody in the room");
    }
    Set<String> known = new HashSet<>();
    members.forEach(member -> join(it, member, known));
    node.nodes("stories").forEach(story -> it.add(story(story)));
    node.end();
    return it;
  }

  private void join(Room room, Node node, Set<String> known) {
    Participant participant = node.found("user", "user", index::participant);
    node.once("user", participant.id, known);
    Room.Member member =
        room.join(participant, node.word("role", Room.Role.class, Room.Role.PARTICIPANT));
    member.favorite = node.flag("favorite", false);
    member.hidden = node.flag("hidden", false);
    member.lastRead = node.optionalTime("lastRead");
    node.end();
  }

  private Story story(Node node) {
    String id = node.text("id", Words.ID, Words.ID_EXPECTED);
    node.once("id", id, stories);
    Participant author = node.found("author", "user", index::participant);
    Story story =
        new Story(
            id,
            author,
            node.text("organization", author.organization),
            node.text("message"),
            node.time("created", now));
    node.end();
    return story;
  }
}
