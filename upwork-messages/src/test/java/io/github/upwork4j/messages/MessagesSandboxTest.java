package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.testing.TestHttp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All calls end to end: the sandbox answers them as documented. */
class MessagesSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final RoomId ROOM = RoomId.of("room_12345");

  private static RoomsRouter rooms() {
    return SANDBOX.api().rooms();
  }

  @Test
  void roomsAreListedByNameAndByActivity() {
    RoomQuery recent =
        RoomQuery.builder()
            .sort(RoomSort.RECENT)
            .type(RoomType.INTERVIEW)
            .activeSince(Instant.EPOCH)
            .includeUnread(true)
            .includeFavorites(false)
            .returnUsers(true)
            .includeHidden(false)
            .returnUserRoles(false)
            .locale("en_US")
            .build();

    assertThat(rooms().list("mycompany", RoomQuery.all()).all())
        .extracting(Room::id)
        .contains(ROOM);
    assertThat(rooms().list("mycompany", recent).all()).extracting(Room::id).contains(ROOM);
  }

  @Test
  void aRoomIsFoundInEveryWay() {
    RoomDetails details =
        RoomDetails.builder().returnStories(true).returnUsers(true).limit(5).build();

    assertThat(
            List.of(
                rooms().get("mycompany", ROOM, details).execute().id(),
                rooms().get("mycompany", ROOM, RoomDetails.builder().build()).execute().id()))
        .containsOnly(ROOM);
    assertThat(rooms().getByOffer("mycompany", "12345").execute().id())
        .isEqualTo(rooms().getIdByOffer("mycompany", "12345").execute());
    assertThat(rooms().getByApplication("mycompany", "12345").execute().id())
        .isEqualTo(rooms().getIdByApplication("mycompany", "12345").execute());
    assertThat(rooms().getByContract("mycompany", "78912").execute().id())
        .isEqualTo(rooms().getIdByContract("mycompany", "78912").execute());
  }

  @Test
  void aRoomIsCreatedChangedAndArchived() {
    RoomDraft draft =
        RoomDraft.builder()
            .name("Über & unter")
            .type(RoomType.ONE_ON_ONE)
            .users(List.of(RoomMember.of("mkeller", "mycompany")))
            .build();

    CreatedRoom created = rooms().create("mycompany", draft).execute();

    RoomId id = created.room().orElseThrow().id();
    rooms().update("mycompany", id, RoomUpdate.rename("Neu")).execute();
    rooms()
        .updateSettings("mycompany", id, "525", RoomSettings.builder().favorite(true).build())
        .execute();
    rooms().update("mycompany", id, RoomUpdate.archive()).execute();
  }

  @Test
  void messagesAreReadAndSent() {
    StoriesRouter stories = SANDBOX.api().stories();

    assertThat(stories.list("mycompany", ROOM, PageRequest.first(5)).all())
        .extracting(Story::roomId)
        .isNotEmpty();
    assertThat(stories.send("mycompany", ROOM, StoryDraft.of("Grüße & \"Küsse\"")).execute())
        .isNotNull();
  }

  @Test
  void withoutATokenNothingIsSent() {
    try (UpworkClient stranger =
        UpworkClient.builder()
            .sandbox(SANDBOX.sandbox().baseUrl())
            .okHttpClient(TestHttp.client())
            .build()) {
      assertThatThrownBy(
              () ->
                  MessagesApi.of(stranger)
                      .stories()
                      .send("mycompany", ROOM, StoryDraft.of("Hi"))
                      .execute())
          .isInstanceOf(UnauthorizedException.class);
    }
  }
}
