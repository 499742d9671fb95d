package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomIdTest {
  @Test
  void roomIdsAreEqualByTheirText() {
    assertThat(RoomId.of("room_1")).isEqualTo(RoomId.of("room_1")).isNotEqualTo(RoomId.of("r"));
  }
}
