package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three who write to each other: John, who hires and works, Maria, who hires, and Priya. */
abstract class RoomsTestBase {
  static final String MARIA = "1234";
  static final String PRIYA = "880013";
  static final String ROOMS = "/api/messages/v3/mycompany/rooms";
  static final String LIST = ROOMS + ".json?limit=1000";

  UpworkSandbox sandbox;
  TestClient john;
  TestClient maria;
  TestClient priya;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    john = new TestClient(sandbox);
    maria = TestClient.as(sandbox, MARIA);
    priya = TestClient.as(sandbox, PRIYA);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  static String wrapped(String name, Object arguments) {
    return Json.write(Map.of(name, Json.write(arguments)));
  }

  static TestClient.Reply create(TestClient client, Map<String, Object> room) {
    return client.json("POST", ROOMS + ".json", wrapped("room", room));
  }

  String created(Map<String, Object> room) {
    TestClient.Reply reply = create(john, room);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return (String) reply.at("room.roomId");
  }

  static TestClient.Reply settings(
      TestClient client, String room, String user, Map<String, Object> settings) {
    return client.put(
        ROOMS + "/" + room + "/users/" + user + ".json", wrapped("update_request", settings));
  }

  static TestClient.Reply metadata(TestClient client, String room, Map<String, Object> metadata) {
    return client.put(ROOMS + "/" + room + ".json", wrapped("metadata", metadata));
  }

  static Map<String, Object> room(TestClient client, String id) {
    TestClient.Reply reply =
        client.get(ROOMS + "/" + id + ".json?returnUsers=true&returnUserTimestamps=true");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("room");
  }

  static List<String> names(TestClient client, String filter) {
    TestClient.Reply reply = client.get(LIST + filter);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.each("rooms", "roomName").stream().map(String.class::cast).toList();
  }

  static Map<String, Object> user(String id, String role) {
    return Map.of("userId", id, "orgId", "x", "role", role);
  }

  static List<String> roles(Map<String, Object> room) {
    List<String> roles = new ArrayList<>();
    ((List<?>) room.get("users"))
        .forEach(
            one ->
                roles.add(((Map<?, ?>) one).get("userId") + " " + ((Map<?, ?>) one).get("role")));
    return roles;
  }
}
