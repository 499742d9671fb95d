package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("New rooms")
class RoomCreationTest extends RoomsTestBase {
  @Test
  void areMadeForAGroup() {
    TestClient.Reply reply =
        create(
            john,
            Map.of(
                "roomName", "Launch",
                "topic", "Friday",
                "context", "C",
                "users", List.of(user("mkeller", "admin"), user("~none", "admin"))));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message())
        .isEqualTo("Invalid value of parameter users: there is no user ~none");

    reply =
        create(
            john,
            Map.of(
                "roomName", "Launch",
                "topic", "Friday",
                "context", "C",
                "contractId", "12345",
                "users", List.of(user("mkeller", "admin"), Map.of("userId", PRIYA))));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.at("room"))
        .extracting("roomName", "roomType", "topic", "context", "contractId", "role", "offerIds")
        .containsExactly("Launch", "GROUP", "Friday", "C", "12345", "owner", List.of());
    assertThat(reply.header("location")).isEqualTo(ROOMS + "/" + reply.at("room.roomId") + ".json");
    assertThat(john.get(reply.header("location")).at("room")).isEqualTo(reply.at("room"));
    assertThat(roles(room(john, (String) reply.at("room.roomId"))))
        .containsExactly("jjohnson owner", "mkeller admin", "plindstrom participant");
    assertThat(names(priya, "")).contains("Launch");
  }

  @Test
  void areMadeForAnotherOwner() {
    String id =
        created(
            Map.of(
                "roomName",
                "R",
                "users",
                List.of(user("jjohnson", "admin"), user("mkeller", "owner"))));

    assertThat(roles(room(john, id))).containsExactly("jjohnson admin", "mkeller owner");
  }

  @Test
  void areMadeForTwoWhoAreBothAdmins() {
    for (List<Object> users :
        List.<List<Object>>of(
            List.of(user("mkeller", "participant")),
            List.of(user("jjohnson", "owner"), user("mkeller", "participant")))) {
      String id =
          created(Map.of("roomName", "Us", "roomType", "ONE_ON_ONE", "topic", "T", "users", users));
      assertThat(roles(room(maria, id))).containsExactly("jjohnson admin", "mkeller admin");
      assertThat(room(maria, id).get("topic")).isEqualTo("");
      assertThat(metadata(maria, id, Map.of("topic", "T")).message())
          .isEqualTo("One-on-one rooms do not have topics");
    }
    for (List<Object> users :
        List.<List<Object>>of(
            List.of(), List.of(user("mkeller", "admin"), user("plindstrom", "admin")))) {
      assertThat(
              create(john, Map.of("roomName", "R", "roomType", "ONE_ON_ONE", "users", users))
                  .message())
          .isEqualTo("Invalid value of parameter users: a one-on-one room has one other user");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|Missing required parameter: roomName",
        "{\"roomName\":\"R\",\"roomType\":\"INTERVIEW\"}|Invalid value of parameter roomType: GROUP,"
            + " ONE_ON_ONE expected",
        "{\"roomName\":\"R\",\"users\":\"mkeller\"}|Invalid value of parameter users: a list of JSON"
            + " objects is expected",
        "{\"roomName\":\"R\",\"users\":[\"mkeller\"]}|Invalid value of parameter users: every user"
            + " is an object with a userId",
        "{\"roomName\":\"R\",\"users\":[{\"userId\":\"mkeller\",\"role\":\"boss\"}]}|Invalid value"
            + " of parameter users: the role is one of owner, admin, participant",
        "{\"roomName\":\"R\",\"users\":[{\"userId\":\"mkeller\",\"role\":\"owner\"},"
            + "{\"userId\":\"jjohnson\",\"role\":\"owner\"}]}|Invalid value of parameter users: a"
            + " room has one owner",
        "{\"roomName\":\"R\",\"contractId\":\"1\"}|Invalid value of parameter contractId: there is"
            + " no contract 1",
        "{\"roomName\":\"R\",\"jobApplicationId\":\"1\"}|Invalid value of parameter"
            + " jobApplicationId: there is no application 1",
        "{\"roomName\":\"R\",\"offerIds\":\"12345,1\"}|Invalid value of parameter offerIds: there is"
            + " no offer 1",
      })
  void areNotMadeOfWhatIsNoRoom(String room, String message) {
    List<String> before = names(john, "");

    TestClient.Reply reply = john.json("POST", ROOMS + ".json", Json.write(Map.of("room", room)));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo(message);
    assertThat(names(john, "")).isEqualTo(before);
  }
}
