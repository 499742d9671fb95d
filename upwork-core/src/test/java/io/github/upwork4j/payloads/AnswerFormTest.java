package io.github.upwork4j.payloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A successful answer that is not what is documented")
class AnswerFormTest {
  private static final Endpoint<String> NAME =
      Endpoint.get("/api/name").returning("name", Wire.TEXT);
  private static final Endpoint<List<Integer>> NUMBERS =
      Endpoint.get("/api/numbers").returning("numbers", Wire.list(Wire.INTEGER));

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private UpworkClient client;

  @BeforeEach
  void open() {
    client = TestClients.to(server, FakeTime.selfAdvancing()).build();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String name(String body) {
    ledger.then(Ledger.json(body));
    return client.call(NAME, Arguments.none()).execute();
  }

  private UpworkDecodingException failure(String body) {
    return failure(Ledger.json(body));
  }

  private UpworkDecodingException failure(MockResponse answer) {
    ledger.then(answer);
    UpworkDecodingException e =
        catchThrowableOfType(
            UpworkDecodingException.class, () -> client.call(NAME, Arguments.none()).execute());
    assertThat(e).isExactlyInstanceOf(UpworkDecodingException.class);
    assertThat(e.status()).isEqualTo(200);
    assertThat(ledger.delivered()).as("it is not sent again").isEqualTo(1);
    return e;
  }

  /** F14. */
  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
  void noBody(String body) {
    assertThat(failure(body))
        .hasMessage("The answer to GET /api/name (HTTP 200) has no body where JSON is documented.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "null | null",
        "7 | 7",
        "cb({\"name\":\"a\"}) | cb({\"name\":\"a\"})",
        ")]}',{\"name\":\"a\"} | )]}',{\"name\":\"a\"}",
        "Bad Gateway | Bad Gateway"
      })
  void noJsonAtAll(String body, String begin) {
    assertThat(failure(body))
        .hasMessage(
            "The answer to GET /api/name (HTTP 200) is no JSON: content type application/json,"
                + " it begins with '"
                + begin
                + "'.");
  }

  @Test
  void aChallengePageOfTheFrontEnd() {
    String page =
        "<!DOCTYPE html>\n<html>\u001b[31m <head><title>Just a moment...</title></head>"
            + "<body>".repeat(1_000);

    UpworkDecodingException e =
        failure(
            new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=UTF-8")
                .addHeader("CF-Ray", "r1")
                .body(page)
                .build());

    assertThat(e)
        .hasMessage(
            "The answer to GET /api/name (HTTP 200) is no JSON: content type"
                + " text/html; charset=UTF-8, it begins with"
                + " '<!DOCTYPE html> <html> [31m <head><title>Just a moment...</…'.");
    assertThat(e.body()).isEqualTo(page);
    assertThat(e.headers().get("CF-Ray")).isEqualTo("r1");
  }

  @Test
  void aContentTypeThatIsMissing() {
    assertThat(failure(new MockResponse.Builder().body("hi").build()))
        .hasMessage(
            "The answer to GET /api/name (HTTP 200) is no JSON: content type not given,"
                + " it begins with 'hi'.");
  }

  /** F15, F18: the end of the document is demanded, so a cut answer is never a whole one. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"{", "{\"name\"", "{\"name\":\"a\"", "{\"name\":\"a\",\"x\":[1,"})
  void aDocumentThatIsCut(String body) {
    assertThat(failure(body))
        .hasMessage("The answer to GET /api/name (HTTP 200) ends in the middle of its JSON.");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"name\":\"a\"}{\"name\":\"b\"}",
        "{\"name\":\"a\"} x",
        "{\"name\":\"a\"}]",
        "{\"name\":\"a\",}",
        "{'name':'a'}",
        "{\"name\":\"a"
      })
  void brokenJson(String body) {
    assertThat(failure(body))
        .hasMessage("The answer to GET /api/name (HTTP 200) is no valid JSON.");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\"\"}", "{\"Name\":\"a\"}"})
  void aRootThatIsMissingOrEmpty(String body) {
    assertThat(failure(body))
        .hasMessage(
            "The answer to GET /api/name (HTTP 200) is not what is documented:"
                + " expected the field 'name' with a value.");
  }

  @Test
  void bothRootsAreNamedWhereThereAreTwo() {
    ledger.then(Ledger.json("{}"));
    Endpoint<String> either =
        Endpoint.get("/api/either").returning("profile", Wire.TEXT, "profiles", Wire.TEXT);

    assertThatThrownBy(() -> client.call(either, Arguments.none()).execute())
        .hasMessage(
            "The answer to GET /api/either (HTTP 200) is not what is documented:"
                + " expected the field 'profile' or 'profiles' with a value.");
  }

  @Test
  void anEmptyListIsAValue() {
    ledger.then(Ledger.json("{\"numbers\":[]}"), Ledger.json("{\"numbers\":\"\"}"));

    assertThat(client.call(NUMBERS, Arguments.none()).execute()).isEmpty();
    assertThat(client.call(NUMBERS, Arguments.none()).execute()).isEmpty();
  }

  @ParameterizedTest(name = "before: ''{0}''")
  @ValueSource(strings = {"", "\n", "  ", "\uFEFF", "\uFEFF\r\n"})
  void aWrongFieldIsNamedByItsPathAndNoValueIsShown(String before) {
    ledger.then(Ledger.json(before + "{\"numbers\":[1,\"private\"]}"));

    assertThatThrownBy(() -> client.call(NUMBERS, Arguments.none()).execute())
        .isExactlyInstanceOf(UpworkDecodingException.class)
        .hasMessage(
            "The answer to GET /api/numbers (HTTP 200) is not what is documented:"
                + " expected a decimal number at $.numbers[1].");
  }

  @Test
  void anArrayWhereAnObjectIsDocumented() {
    assertThat(failure("[{\"name\":\"private\"}]"))
        .hasMessageStartingWith(
            "The answer to GET /api/name (HTTP 200) is not what is documented: Expected BEGIN_OBJECT")
        .hasMessageNotContaining("private");
  }

  @Test
  void messagesAndCausesAreShortWhateverTheServerSends() {
    String name = "n".repeat(1_000_000);
    for (String body :
        List.of(
            "{\"" + name + "\":1e101}",
            "{\"" + name + "\":[" + "[".repeat(300),
            "{\"" + name + "\":nonsense}",
            "{\"name\":{\"" + name + "\":1}}",
            "x".repeat(1_000_000))) {
      ledger.then(Ledger.json(body));
      Throwable e =
          catchThrowableOfType(
              UpworkDecodingException.class, () -> client.call(NAME, Arguments.none()).execute());

      assertThat(e.getMessage()).hasSizeLessThan(300);
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        assertThat(String.valueOf(cause.getMessage())).hasSizeLessThanOrEqualTo(300);
      }
    }
  }

  /** F5 in the large: the parser alone would take seconds for this. */
  @Test
  void anAnswerThatIsOneNumberIsRefusedBeforeItIsParsed() {
    ledger.then(Ledger.json("{\"x\":" + "7".repeat(8_000_000) + ",\"name\":\"a\"}"));

    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () ->
            assertThatThrownBy(() -> client.call(NAME, Arguments.none()).execute())
                .isExactlyInstanceOf(UpworkDecodingException.class)
                .hasMessage(
                    "The answer to GET /api/name (HTTP 200) is not what is documented:"
                        + " expected numbers of at most 40 characters."));
  }

  @Test
  void manyDigitsInATextAreNoNumber() {
    String digits = "7".repeat(5_000);

    assertThat(name("{\"name\":\"\\\"" + digits + "\"}")).isEqualTo("\"" + digits);
  }

  /** F10. */
  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(name("\uFEFF{\"name\":\"a\"}")).isEqualTo("a");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"80", "c3", "ff", "c0af"})
  void invalidUtf8BecomesReplacementCharacters(String hex) {
    Buffer body = new Buffer().writeUtf8("{\"name\":\"a");
    body.write(ByteString.decodeHex(hex)).writeUtf8("\"}");
    ledger.then(new MockResponse.Builder().body(body).build());

    assertThat(client.call(NAME, Arguments.none()).execute()).matches("a\uFFFD+");
  }

  /** F21. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "application/json; charset=ISO-8859-1",
        "application/json; charset=klingon",
        "text/plain",
        "nonsense"
      })
  void anAnswerIsUtf8WhateverTheHeaderSays(String contentType) {
    ledger.then(
        new MockResponse.Builder()
            .addHeader("Content-Type", contentType)
            .body("{\"name\":\"é\"}")
            .build());

    assertThat(client.call(NAME, Arguments.none()).execute()).isEqualTo("é");
  }

  private static final Endpoint<List<Integer>> NOT_DOCUMENTED =
      Endpoint.post("/api/numbers").returning(Wire.list(Wire.INTEGER), List.of(42));

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", " ", "\uFEFF", "\"abc\"", "abc", "{\"x\":1}", "[\"x\"]", "[1"})
  void whereNothingIsDocumentedAnythingIsTaken(String body) {
    ledger.then(Ledger.json(body));

    assertThat(client.call(NOT_DOCUMENTED, Arguments.none()).execute()).containsExactly(42);
  }

  @Test
  void whereNothingIsDocumentedTheFormThatIsExpectedIsRead() {
    ledger.then(Ledger.json("[1,\"2\"]"));

    assertThat(client.call(NOT_DOCUMENTED, Arguments.none()).execute()).containsExactly(1, 2);
  }

  @Test
  void whereNothingIsDocumentedAPageOfHtmlIsStillAnError() {
    ledger.then(Ledger.json("\uFEFF \n<html>Sign in</html>"));

    assertThatThrownBy(() -> client.call(NOT_DOCUMENTED, Arguments.none()).execute())
        .isExactlyInstanceOf(UpworkDecodingException.class)
        .hasMessageStartingWith("The answer to POST /api/numbers (HTTP 200) is no JSON");
  }
}
