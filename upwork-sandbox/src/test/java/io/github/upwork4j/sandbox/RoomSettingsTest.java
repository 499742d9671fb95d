package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Settings of rooms")
class RoomSettingsTest extends RoomsTestBase {
  @Test
  void areHiddenAndFavoritesForOneUserOnly() {
    TestClient.Reply reply =
        settings(john, "room_12345", "jjohnson", Map.of("isHidden", "true", "isFavorite", true));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(room(john, "room_12345"))
        .extracting("isHidden", "isFavorite")
        .containsExactly(true, true);
    assertThat(room(maria, "room_12345"))
        .extracting("isHidden", "isFavorite")
        .containsExactly(false, false);
    String name = (String) room(john, "room_12345").get("roomName");
    assertThat(names(john, "")).contains(name);
    assertThat(names(john, "&includeHidden=false")).doesNotContain(name);
    assertThat(names(maria, "&includeHidden=false")).contains(name);
    settings(john, "room_12345", "525", Map.of("isHidden", "false"));
    assertThat(room(john, "room_12345"))
        .extracting("isHidden", "isFavorite")
        .containsExactly(false, true);
    assertThat(settings(john, "room_12345", "jjohnson", Map.of("isHidden", "maybe")).status())
        .isEqualTo(400);
    assertThat(settings(maria, "room_12345", "jjohnson", Map.of("isHidden", "true")).message())
        .isEqualTo("Forbidden: the settings are those of another user");
    assertThat(settings(maria, "room_12345", "plindstrom", Map.of("role", "admin")).message())
        .isEqualTo("Forbidden: the user is not in the room");
  }

  @Test
  void haveRolesThatOwnersAndAdminsGive() {
    String id =
        created(
            Map.of(
                "roomName",
                "R",
                "users",
                List.of(user("mkeller", "admin"), user("plindstrom", "participant"))));

    assertThat(settings(priya, id, "plindstrom", Map.of("role", "admin")).message())
        .isEqualTo("Forbidden: the user is neither owner nor admin of the room");
    assertThat(settings(maria, id, "plindstrom", Map.of("role", "owner")).message())
        .isEqualTo("Forbidden: only the owner gives a room to another owner");
    assertThat(settings(maria, id, "jjohnson", Map.of("role", "admin")).message())
        .isEqualTo("Forbidden: the owner stays until the room has another one");
    assertThat(settings(maria, id, "plindstrom", Map.of("role", "admin")).status()).isEqualTo(200);
    assertThat(settings(john, id, "plindstrom", Map.of("role", "owner")).status()).isEqualTo(200);
    assertThat(roles(room(john, id)))
        .containsExactly("jjohnson admin", "mkeller admin", "plindstrom owner");
    assertThat(settings(john, id, "mkeller", Map.of("role", "boss")).status()).isEqualTo(400);
  }

  @Test
  void areRenamedAndArchived() {
    String id = created(Map.of("roomName", "Old", "users", List.of(user(PRIYA, "participant"))));

    assertThat(metadata(john, id, Map.of("roomName", "New", "topic", "T")).status()).isEqualTo(200);
    assertThat(room(john, id)).extracting("roomName", "topic").containsExactly("New", "T");
    TestClient.Reply both = metadata(john, id, Map.of("roomName", "N", "isReadOnly", "true"));
    assertThat(both.status()).isEqualTo(400);
    assertThat(both.message())
        .isEqualTo("roomName and isReadOnly cannot be set in the same request");
    metadata(john, id, Map.of("isReadOnly", "true"));
    metadata(john, id, Map.of("isReadOnly", "true"));
    assertThat(room(priya, id))
        .extracting("roomName", "isReadOnly")
        .containsExactly("New (archived)", true);
    assertThat(metadata(priya, id, Map.of("roomName", "Mine")).message())
        .isEqualTo("Forbidden: the user is neither owner nor admin of the room");
    metadata(john, id, Map.of("isReadOnly", "false"));
    assertThat(room(john, id)).extracting("roomName", "isReadOnly").containsExactly("New", false);
    assertThat(metadata(john, id, Map.of("isReadOnly", "perhaps")).status()).isEqualTo(400);
  }
}
