package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.error.CarriedException;
import io.github.upwork4j.testing.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockCorrectionTest {
  private static final String OUT_OF_SEQUENCE =
      "{\"error\":{\"code\":400,\"message\":\"Timestamp is out of sequence.\"}}";
  private static final Request GET =
      new Request.Builder().url("https://www.upwork.com/api/x.json").build();

  private final FakeTime time = FakeTime.manual();
  private final OAuth1Authorizer authorizer = OAuth1Authorizer.of(Canaries.credentials(), time);

  @ParameterizedTest
  @ValueSource(longs = {-86_400, -601, -6, 6, 3600, 34_000_000})
  void takesTheTimeFromTheAnswer(long seconds) throws Exception {
    Request refused = authorizer.authorize(GET);
    assertThat(authorizer.renew(refused, answer(400, OUT_OF_SEQUENCE, in(seconds)))).isTrue();

    assertThat(authorizer.clockCorrection()).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(timestamp(authorizer.authorize(GET)))
        .isEqualTo(time.now().getEpochSecond() + seconds);
    time.advance(Duration.ofSeconds(10));
    assertThat(timestamp(authorizer.authorize(GET)))
        .isEqualTo(time.now().getEpochSecond() + seconds);
  }

  @Test
  void refusesToLearnTheSameTwice() throws Exception {
    Response answer = answer(400, OUT_OF_SEQUENCE, in(3600));
    assertThat(authorizer.renew(authorizer.authorize(GET), answer)).isTrue();

    assertThat(authorizer.renew(authorizer.authorize(GET), answer)).isFalse();
    assertThat(authorizer.clockCorrection()).hasHours(1);
  }

  @Test
  void callsThatWereRefusedTogetherAreAllSentAgain() throws Exception {
    Request first = authorizer.authorize(GET);
    Request second = authorizer.authorize(GET);
    Response answer = answer(400, OUT_OF_SEQUENCE, in(3600));

    assertThat(authorizer.renew(first, answer)).isTrue();
    assertThat(authorizer.renew(second, answer)).isTrue();
    assertThat(authorizer.clockCorrection()).hasHours(1);
  }

  @Test
  void forgetsTheCorrectionOnceTheClockIsSetRight() throws Exception {
    assertThat(authorizer.renew(authorizer.authorize(GET), answer(400, OUT_OF_SEQUENCE, in(3600))))
        .isTrue();
    time.shiftWallClock(Duration.ofHours(1));

    Request refused = authorizer.authorize(GET);
    assertThat(authorizer.renew(refused, answer(400, OUT_OF_SEQUENCE, in(0)))).isTrue();
    assertThat(authorizer.clockCorrection()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403"})
  void readsTheHeaderWhereTheBodySaysNothing(int status) throws Exception {
    Response answer =
        answer(status, "<html>", in(3600))
            .newBuilder()
            .header("X-Upwork-Error-Message", "TIMESTAMP is out of sequence")
            .build();

    assertThat(authorizer.renew(authorizer.authorize(GET), answer)).isTrue();
  }

  @Test
  void leavesTheBodyUnread() throws Exception {
    Response answer = answer(400, OUT_OF_SEQUENCE, in(3600));
    assertThat(authorizer.renew(authorizer.authorize(GET), answer)).isTrue();

    assertThat(answer.body().string()).isEqualTo(OUT_OF_SEQUENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // no Date
        "yesterday",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Mon, 15 Jun 2020 12:00:03 GMT" // the time was right
      })
  void ignoresADateThatDoesNotHelp(String date) throws Exception {
    Response answer = answer(400, OUT_OF_SEQUENCE, null);
    if (!date.isEmpty()) {
      answer = answer.newBuilder().header("Date", date).build();
    }

    assertThat(authorizer.renew(authorizer.authorize(GET), answer)).isFalse();
    assertThat(authorizer.clockCorrection()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "401, Unauthorized",
    "400, ''",
    "500, Timestamp is out of sequence",
    "200, Timestamp is out of sequence"
  })
  void otherAnswersAreNotAboutTheClock(int status, String body) throws Exception {
    Request refused = authorizer.authorize(GET);

    assertThat(authorizer.renew(refused, answer(status, body, in(3600)))).isFalse();
    assertThat(authorizer.clockCorrection()).isZero();
  }

  @Test
  void aDuplicateIsNotAboutTheClockEither() throws Exception {
    Request refused = authorizer.authorize(GET);
    String body = "Duplicate timestamp/nonce combination; not: Timestamp is out of sequence";

    assertThatThrownBy(() -> authorizer.renew(refused, answer(403, body, in(3600))))
        .isInstanceOf(CarriedException.class);
    assertThat(authorizer.clockCorrection()).isZero();
  }

  @Test
  void requestThatSomebodyElseSignedTeachesNothing() throws Exception {
    Response answer = answer(400, OUT_OF_SEQUENCE, in(3600));

    assertThat(authorizer.renew(GET, answer)).isFalse();
    Request other = GET.newBuilder().header("Authorization", "OAuth a,b").build();
    assertThat(authorizer.renew(other, answer)).isFalse();
  }

  private Instant in(long seconds) {
    return time.now().plusSeconds(seconds);
  }

  private static long timestamp(Request signed) throws Exception {
    return Long.parseLong(
        ServerSideCheck.of(signed)
            .verify(Canaries.SECRET, Canaries.TOKEN_SECRET)
            .get("oauth_timestamp"));
  }

  private static Response answer(int status, String body, Instant date) {
    Response.Builder answer =
        new Response.Builder()
            .request(GET)
            .protocol(Protocol.HTTP_1_1)
            .code(status)
            .message("")
            .body(ResponseBody.create(body, null));
    if (date != null) {
      answer.header(
          "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
    }
    return answer.build();
  }
}
