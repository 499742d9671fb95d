package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The builders of models, for whoever makes answers in tests of their own. */
class ModelBuildersTest {
  @Test
  void aRoomDoesNotKeepTheListsThatItWasGiven() {
    List<Story> stories = new ArrayList<>(List.of(Story.builder().id("1").build()));
    List<RoomUser> users = new ArrayList<>(List.of(RoomUser.builder().userId("~1").build()));
    Room room = Room.builder().id(RoomId.of("r")).stories(stories).users(users).build();

    stories.clear();
    users.clear();

    assertThat(room.stories()).hasSize(1);
    assertThat(room.users()).hasSize(1);
  }

  @Test
  void aRoomSaysWhatItLacks() {
    assertThatThrownBy(() -> Room.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Missing required properties: id");
  }

  @Test
  void roomIdsAreEqualByTheirText() {
    assertThat(RoomId.of("room_1")).isEqualTo(RoomId.of("room_1")).isNotEqualTo(RoomId.of("r"));
  }
}
