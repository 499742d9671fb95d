package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.Wire;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Parameters that go as one JSON object in one parameter")
class WrappedParametersTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @RegisterExtension
  final ApiServer overriding = new ApiServer(settings -> settings.methodOverride(true));

  private static final Endpoint<Object> CREATE =
      Endpoint.post("/api/rooms").wrappedIn("room").returning(Wire.ANY);
  private static final Endpoint<Object> CHANGE =
      Endpoint.put("/api/rooms/{id}").wrappedIn("metadata").returning(Wire.ANY);
  private static final Endpoint<Object> FIND =
      Endpoint.get("/api/rooms").wrappedIn("filter").returning(Wire.ANY);

  private static final Arguments ARGUMENTS =
      Arguments.builder()
          .path("id", "r1")
          .set("name", "a & b = \"ü\"")
          .set("size", 7)
          .setObjects("users", List.of(Arguments.builder().set("id", "~1").build()))
          .build();

  @Test
  void areOneFieldOfTheFormOfAPost() {
    server.answerWith("{}");

    server.client().call(CREATE, ARGUMENTS).execute();

    assertThat(server.sent())
        .endsWith(
            "Content-Type: application/x-www-form-urlencoded\n"
                + "room=%7B%22name%22%3A%22a%20%26%20b%20%3D%20%5C%22%C3%BC%5C%22%22%2C%22size%22%3A7"
                + "%2C%22users%22%3A%5B%7B%22id%22%3A%22~1%22%7D%5D%7D\n");
  }

  @Test
  void areOneTextInTheJsonOfAPut() {
    server.answerWith("{}");

    server.client().call(CHANGE, ARGUMENTS).execute();

    assertThat(server.sent())
        .startsWith("PUT /api/rooms/r1.json\n")
        .endsWith(
            """
            Content-Type: application/json
            {"metadata":"{\\"name\\":\\"a & b = \\\\\\"ü\\\\\\"\\",\\"size\\":7,\
            \\"users\\":[{\\"id\\":\\"~1\\"}]}"}
            """);
  }

  @Test
  void areOneParameterOfTheQueryOfAGet() {
    server.answerWith("{}");

    server.client().call(FIND, Arguments.builder().set("size", 7).build()).execute();

    assertThat(server.sentPath()).isEqualTo("/api/rooms.json?filter=%7B%22size%22%3A7%7D");
  }

  @Test
  void withoutAnyAreAnEmptyObject() {
    server.answerWith("{}");

    server.client().call(CREATE, Arguments.none()).execute();

    assertThat(server.sent()).endsWith("\nroom=%7B%7D\n");
  }

  @Test
  void takeExtraParametersOfACallIntoTheObject() {
    server.answerWith("{}");
    RequestOptions options =
        RequestOptions.builder().parameter("size", "8").parameter("room", "x").build();

    server.client().call(CREATE, ARGUMENTS).with(options).execute();

    assertThat(server.sent())
        .endsWith(
            "%2C%22users%22%3A%5B%7B%22id%22%3A%22~1%22%7D%5D%2C%22size%22%3A%228%22"
                + "%2C%22room%22%3A%22x%22%7D\n");
  }

  @Test
  void leaveTheMethodOutOfTheObjectWhereItIsOverridden() {
    overriding.answerWith("{}");

    overriding
        .client()
        .call(CHANGE, Arguments.builder().path("id", "r1").set("size", 7).build())
        .execute();

    assertThat(overriding.sent())
        .startsWith("POST /api/rooms/r1.json\n")
        .endsWith("{\"metadata\":\"{\\\"size\\\":7}\",\"http_method\":\"put\"}\n");
  }
}
