package io.github.upwork4j.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer that is no success")
class ErrorAnswersTest {
  private static final Endpoint<String> JOB =
      Endpoint.get("/api/jobs/{key}").permission("View your job posts").returning("job", Wire.TEXT);
  private static final Endpoint<String> OPEN = Endpoint.get("/api/open").returning("x", Wire.TEXT);

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private UpworkClient client;

  @BeforeEach
  void open() {
    client = clientWith(request -> request.newBuilder().header("Authorization", "me").build());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private UpworkClient clientWith(RequestAuthorizer authorizer) {
    return TestClients.to(server, FakeTime.selfAdvancing())
        .retryPolicy(RetryPolicy.never())
        .authorizer(authorizer)
        .build();
  }

  private UpworkApiException failure(int status, String body, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(body);
    for (int i = 0; i < headers.length; i += 2) {
      answer.addHeaderLenient(headers[i], headers[i + 1]);
    }
    ledger.then(answer.build());
    return catchThrowableOfType(
        UpworkApiException.class,
        () -> client.call(JOB, Arguments.path("key", "~01private")).execute());
  }

  @ParameterizedTest(name = "{0} is a {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "300 | UpworkApiException | Redirects are not followed.",
        "301 | UpworkApiException | Redirects are not followed.",
        "302 | UpworkApiException | Redirects are not followed.",
        "307 | UpworkApiException | Redirects are not followed.",
        "399 | UpworkApiException | Redirects are not followed.",
        "400 | BadRequestException | ''",
        "401 | UnauthorizedException | Check the keys and the token; if the token was revoked or"
            + " has expired, sign in again.",
        "403 | ForbiddenException | The API key needs the permission \"View your job posts\", and"
            + " the user a role that allows it.",
        "404 | NotFoundException | ''",
        "405 | UpworkApiException | ''",
        "409 | UpworkApiException | ''",
        "413 | PayloadTooLargeException | Ask for fewer keys or a smaller page.",
        "422 | UpworkApiException | ''",
        "429 | RateLimitedException | The call was not carried out; wait 60 s before the next"
            + " one, every earlier call prolongs the block.",
        "500 | ServerException | Try again later.",
        "501 | ServerException | Try again later.",
        "503 | ServerException | Try again later.",
        "599 | ServerException | Try again later."
      })
  void theStatusDecidesTheTypeAndTheAdvice(int status, String type, String advice) {
    UpworkApiException e =
        failure(status, "{\"error\":{\"code\":\"17\",\"message\":\"No such job\"}}");

    assertThat(e.getClass().getSimpleName()).isEqualTo(type);
    assertThat(e)
        .hasMessage(
            ("The server answered HTTP "
                        + status
                        + " to GET /api/jobs/{key}: No such job [code 17]. ")
                    .stripTrailing()
                + (advice.isEmpty() ? "" : " " + advice));
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.method()).isEqualTo("GET");
    assertThat(e.pathTemplate()).isEqualTo("/api/jobs/{key}");
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e.getCause()).isNull();
  }

  @Test
  void aCallWithoutCredentialsIsToldWhatItLacks() {
    client = clientWith(RequestAuthorizer.none());

    assertThat(failure(401, ""))
        .isInstanceOf(UnauthorizedException.class)
        .hasMessage(
            "The server answered HTTP 401 to GET /api/jobs/{key}. The call went out without"
                + " credentials: give the client's builder an authorizer.");
  }

  @Test
  void aKeyInAHeaderOfItsOwnIsACredential() {
    client = clientWith(request -> request.newBuilder().header("X-API-KEY", "k").build());

    assertThat(failure(401, "")).hasMessageContaining("Check the keys and the token;");
  }

  /** F16. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":{\"code\":\"17\",\"message\":\"Words.\"}} | 17 | Words.",
        "{\"error\":{\"code\":17,\"message\":\"Words.\"}} | 17 | Words.",
        "{\"server_time\":1,\"error\":{\"details\":[{}],\"message\":\"Words.\"}} | H | Words.",
        "{\"error\":{\"code\":\"17\"}} | 17 | from the header",
        "{\"error\":{\"code\":\"\",\"message\":null}} | H | from the header",
        "{\"error\":\"invalid_grant\",\"error_description\":\"Words.\"} | invalid_grant | Words.",
        "{\"message\":\"Words.\"} | H | Words.",
        "{\"error\":[]} | H | from the header",
        "{\"error\":{\"code\":{\"x\":1},\"message\":\"Words.\"}} | H | from the header",
        "{\"error\":{\"code\":\"17\",\"message\":\"Words. | 17 | from the header",
        "{} | H | from the header",
        "[] | H | from the header",
        "null | H | from the header",
        "`` | H | from the header",
        "<html><body>502</body></html> | H | from the header",
        "{\"a\":" + "[[[[[[[[[[ | H | from the header"
      })
  void codeAndWordsComeFromTheBodyOrElseFromTheHeaders(String body, String code, String words) {
    UpworkApiException e =
        failure(500, body, "X-Upwork-Error-Code", "H", "X-Upwork-Error-Message", "from the header");

    assertThat(e.code()).contains(code);
    assertThat(e.serverMessage()).contains(words);
    assertThat(e.body()).isEqualTo(body);
  }

  @Test
  void anAnswerThatSaysNothingIsStillASentence() {
    UpworkApiException e = failure(404, "");

    assertThat(e).hasMessage("The server answered HTTP 404 to GET /api/jobs/{key}.");
    assertThat(e.code()).isEmpty();
    assertThat(e.serverMessage()).isEmpty();
    assertThat(e.requestId()).isEmpty();
    assertThat(e.body()).isEmpty();
  }

  @Test
  void anEndpointThatNeedsNoPermissionAsksForNone() {
    ledger.then(Ledger.status(403));

    ForbiddenException e =
        catchThrowableOfType(
            ForbiddenException.class, () -> client.call(OPEN, Arguments.none()).execute());

    assertThat(e).hasMessage("The server answered HTTP 403 to GET /api/open.");
  }

  @Test
  void theRequestIdIsTheServersOrElseTheFrontEnds() {
    assertThat(failure(500, "", "X-Request-Id", "r1", "CF-Ray", "c1").requestId()).contains("r1");
    assertThat(failure(500, "", "CF-Ray", "c1").requestId()).contains("c1");
  }

  @ParameterizedTest(name = "Retry-After: {0} is {1} s")
  @CsvSource({
    "5, 5",
    "0, 0",
    "'Mon, 15 Jun 2020 12:00:10 GMT', 10",
    "'Mon, 15 Jun 2020 11:00:00 GMT', 0",
    "abc, 60",
    "-1, 60",
    "1.5, 60",
    "'', 60"
  })
  void a429TellsHowLongToWait(String header, long seconds) {
    RateLimitedException e = (RateLimitedException) failure(429, "", "Retry-After", header);

    assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void theServersWordsAreCutAndCleaned() {
    UpworkApiException e =
        failure(
            400,
            "{\"error\":{\"code\":\""
                + "c".repeat(1_000)
                + "\",\"message\":\"a\\nb\\u001b[31m"
                + "\\u202e "
                + "w".repeat(10_000)
                + "\"}}");

    assertThat(e.code().orElseThrow()).hasSize(60).endsWith("c…");
    assertThat(e.serverMessage().orElseThrow())
        .hasSize(300)
        .startsWith("a b [31m w")
        .endsWith("w…");
    assertThat(e.getMessage()).hasSizeLessThan(500).doesNotContain("\n", "\u001b", "\u202e");
  }

  @Test
  void theServersWordsMayNotHoldCredentials() {
    UpworkApiException e =
        failure(
            400,
            "{\"error\":{\"message\":\"bad oauth_token=k3y for Bearer k3y, client_secret: k3y\"}}");

    assertThat(e.serverMessage())
        .contains("bad oauth_token=*** for Bearer ***, client_secret: ***");
  }

  @Test
  void theArgumentsOfTheCallAreNotInTheMessage() {
    assertThat(failure(500, "").getMessage()).doesNotContain("private");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/json; charset=ISO-8859-1", "x"})
  void anErrorIsUtf8WhateverTheHeaderSays(String contentType) {
    UpworkApiException e = failure(400, "\uFEFF{\"message\":\"é\"}", "Content-Type", contentType);

    assertThat(e.serverMessage()).contains("é");
  }

  @Test
  void laterAttemptsAreCountedAndEarlierOnesKept() {
    client.close();
    client = TestClients.to(server, FakeTime.selfAdvancing()).build();
    ledger.then(
        new MockResponse.Builder().status("HTTP/1.1 503 anything\u001b[31m at all").build(),
        Ledger.status(502));

    UpworkApiException e = failure(404, "");

    assertThat(e).hasMessage("The server answered HTTP 404 to GET /api/jobs/{key} (attempt 3).");
    assertThat(e.attempts()).isEqualTo(3);
    assertThat(e.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly("HTTP 503", "HTTP 502");
  }
}
