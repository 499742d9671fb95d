package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.ApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that says no more than that it is done, in the two forms that the wire has for it. */
class AcknowledgementTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final Endpoint<Acknowledgement> IN_AN_OBJECT =
      Endpoint.put("/api/x").returning("task", Acknowledgement.WIRE);
  private static final Endpoint<Acknowledgement> ALONE =
      Endpoint.put("/api/x").returning("task", Acknowledgement.WORDS);

  @Test
  void theWordsStandInAnObject() {
    server.answerWith("{\"task\":{\"message\":\"updated\"}}");

    assertThat(server.client().call(IN_AN_OBJECT, Arguments.none()).execute())
        .isEqualTo(Acknowledgement.builder().message("updated").build());
  }

  @Test
  void theWordsStandAlone() {
    server.answerWith("{\"task\":\"updated\"}");

    assertThat(server.client().call(ALONE, Arguments.none()).execute())
        .isEqualTo(Acknowledgement.builder().message("updated").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null"})
  void noWordsAreAnAcknowledgementToo(String words) {
    server.answerWith("{\"task\":" + words + "}");

    assertThat(server.client().call(ALONE, Arguments.none()).execute().message()).isEmpty();
  }

  @Test
  void anAnswerWithoutThemIsNone() {
    server.answerWith("{\"other\":\"updated\"}");

    assertThatThrownBy(() -> server.client().call(ALONE, Arguments.none()).execute())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageContaining("expected the field 'task' with a value");
  }
}
