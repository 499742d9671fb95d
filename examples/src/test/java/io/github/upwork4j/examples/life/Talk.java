package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.messages.RoomDetails;
import io.github.upwork4j.messages.RoomId;
import io.github.upwork4j.messages.RoomSettings;
import io.github.upwork4j.messages.StoryDraft;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The room that both sides of a contract are in. */
final class Talk {
  private static final String COMPANY = "mycompany";

  private final Person client;
  private final Person freelancer;
  private final RoomId room;

  Talk(Person client, Person freelancer, ContractReference contract) {
    this.client = client;
    this.freelancer = freelancer;
    this.room = client.get(client.messages.rooms().getByContract(COMPANY, contract.value())).id();
    assertThat(
            freelancer.get(freelancer.messages.rooms().getIdByContract(COMPANY, contract.value())))
        .isEqualTo(room);
  }

  /** Says something; the other side has one message more to read. */
  void say(Person from, String message) {
    from.once(
        from.messages.stories().send(COMPANY, room, StoryDraft.of(message)),
        () -> messages(from).contains(message));

    assertThat(messages(from)).containsOnlyOnce(message);
  }

  /** What was said, the oldest first; the same for both sides. */
  List<String> messages() {
    List<String> seen = messages(client);
    assertThat(messages(freelancer)).isEqualTo(seen);
    return seen;
  }

  private List<String> messages(Person person) {
    return person.read(
        () ->
            person.messages.stories().list(COMPANY, room, PageRequest.first(100)).all().stream()
                .flatMap(story -> story.message().stream())
                .collect(Collectors.toList()));
  }

  /** Reads everything up to the latest message. */
  void read(Person person) {
    String self = person.get(person.hr.users().get("me")).id().orElseThrow();
    Instant latest =
        person
            .get(person.messages.rooms().get(COMPANY, room, RoomDetails.builder().build()))
            .lastActiveAt()
            .orElseThrow();
    person.get(
        person
            .messages
            .rooms()
            .updateSettings(COMPANY, room, self, RoomSettings.builder().lastRead(latest).build()));

    assertThat(unread(person)).isZero();
  }

  int unread(Person person) {
    return person
        .get(person.messages.rooms().get(COMPANY, room, RoomDetails.builder().build()))
        .unreadCount()
        .orElse(0);
  }
}
