package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer with what came around its value")
class UpworkResponseTest {
  private static final Endpoint<String> JOB = Endpoint.get("/api/job").returning("job", Wire.TEXT);

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

  private UpworkResponse<String> answer(String json) {
    ledger.then(Ledger.json(json.replace('\'', '"')));
    return client.call(JOB, Arguments.none()).executeForResponse();
  }

  @Test
  void theUserAndTheServersTimeAreRead() {
    UpworkResponse<String> response =
        answer(
            "{'server_time':'1404517504','auth_user':{'first_name':'Ann','last_name':'Lee',"
                + "'timezone':'Asia/Omsk','timezone_offset':'25200','new':1},'job':'a'}");

    assertThat(response.value()).isEqualTo("a");
    assertThat(response.serverTime()).contains(Instant.parse("2014-07-04T23:45:04Z"));
    AuthUser user = response.authUser().orElseThrow();
    assertThat(user.firstName()).contains("Ann");
    assertThat(user.lastName()).contains("Lee");
    assertThat(user.timeZone()).contains("Asia/Omsk");
    assertThat(user.timeZoneOffset()).contains(Duration.ofHours(7));
    assertThat(user.additionalProperties()).isEqualTo(Map.of("new", BigDecimal.ONE));
    assertThat(response.additionalProperties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1404517504", "'1404517504'"})
  void theServersTimeIsANumberOrAString(String time) {
    assertThat(answer("{'job':'a','server_time':" + time + "}").serverTime())
        .contains(Instant.ofEpochSecond(1_404_517_504));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'auth_user':'',", "'auth_user':null,", "'auth_user':[],"})
  void withoutAUserThereIsNone(String user) {
    assertThat(answer("{" + user + "'job':'a'}").authUser()).isEmpty();
  }

  @Test
  void fieldsBesideTheValueThatNobodyKnowsAreKept() {
    UpworkResponse<String> response = answer("{'x':{'y':[true]},'job':'a','z':null}");

    assertThat(response.additionalProperties().keySet()).containsExactly("x", "z");
    assertThat(response.additionalProperties().get("x"))
        .isEqualTo(Map.of("y", java.util.List.of(true)));
    assertThatThrownBy(() -> response.additionalProperties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void statusHeadersAttemptsAndTextAreThere() {
    ledger.then(
        Ledger.status(503),
        new MockResponse.Builder()
            .code(201)
            .addHeader("X-Request-Id", "r1")
            .body("{\"job\":\"é\"}")
            .build());

    UpworkResponse<String> response = client.call(JOB, Arguments.none()).executeForResponse();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().get("x-request-id")).isEqualTo("r1");
    assertThat(response.attempts()).isEqualTo(2);
    assertThat(response.body()).isEqualTo("{\"job\":\"é\"}");
    assertThat(response).hasToString("UpworkResponse{status=201, attempts=2}");
  }

  @Test
  void whereTheWholeAnswerIsTheValueTheEnvelopeIsReadToo() {
    ledger.then(
        Ledger.json("{\"a\":1,\"server_time\":1404517504,\"auth_user\":{\"first_name\":\"Ann\"}}"));
    Endpoint<Object> whole = Endpoint.get("/api/all").returning(Wire.OPAQUE);

    UpworkResponse<Object> response = client.call(whole, Arguments.none()).executeForResponse();

    assertThat(((Map<?, ?>) response.value()).keySet()).hasToString("[a, server_time, auth_user]");
    assertThat(response.serverTime()).isPresent();
    assertThat(response.authUser().flatMap(AuthUser::firstName)).contains("Ann");
  }

  @Test
  void theValueMayStandUnderEitherOfTwoFields() {
    Endpoint<String> either =
        Endpoint.get("/api/x").returning("profile", Wire.TEXT, "profiles", Wire.TEXT);
    ledger.then(Ledger.json("{\"profiles\":\"b\"}"), Ledger.json("{\"profile\":\"a\"}"));

    assertThat(client.call(either, Arguments.none()).execute()).isEqualTo("b");
    assertThat(client.call(either, Arguments.none()).execute()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'auth_user':'Ann',",
        "'auth_user':7,",
        "'server_time':'soon',",
        "'server_time':{'now':1},",
        "'server_time':[1],'auth_user':[{}],"
      })
  void oddThingsAroundTheValueDoNotLoseTheValue(String around) {
    UpworkResponse<String> response = answer("{" + around + "'job':'a'}");

    assertThat(response.value()).isEqualTo("a");
    assertThat(response.authUser()).isEmpty();
    assertThat(response.serverTime()).isEmpty();
  }

  @Test
  void aNumberTooLongToBeReadIsKeptAsTextAmongTheUnknown() {
    String digits = "7".repeat(60);

    assertThat(answer("{'job':'a','new':" + digits + "}").additionalProperties())
        .containsEntry("new", digits);
  }
}
