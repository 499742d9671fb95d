package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A call with a wrong argument changes nothing, and")
class WrongArgumentsTest {
  /** Teams, companies and people of a company: who is not in one is told nothing more. */
  private static final Set<String> NO_ACCESS =
      Set.of(
          "company_reference",
          "team_reference",
          "company_or_team",
          "company_or_team_id",
          "company_id",
          "team_id",
          "username",
          "company_user_id",
          "user_id",
          "engagement",
          "engagement_ref");

  private static final Set<String> DAYS_AND_TIMES =
      Set.of("date", "from_date", "till_date", "timestamp");

  private static final Set<String> COUNTS = Set.of("activities-archive", "activities-unarchive");

  private static final Map<String, String> EXPECTED =
      Map.of(
          "MM-dd-yyyy", "a date like 06-15-2011 expected",
          "yyyy-MM-dd'T'HH:mm:ss", "2008-09-09T00:00:01 expected",
          "yyyy-MM-dd HH:mm:ss", "2008-09-09 00:00:01 expected",
          "ISO 8601 with hours at 00:00:00.000", "2013-01-04T00:00:00.000Z expected",
          "ISO 8601", "an ISO 8601 time expected",
          "two letters", "two letters expected",
          "epoch-seconds", "seconds since 1970 expected");

  private static UpworkSandbox sandbox;
  private static TestClient client;
  private static WorldChanges changes;

  @BeforeAll
  static void start() {
    sandbox =
        UpworkSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC))
            .start();
    client = new TestClient(sandbox);
    // Rooms are there when they are asked for; from then on, reading changes nothing.
    client.get("/api/messages/v3/mycompany/rooms.json");
    changes = new WorldChanges(sandbox);
  }

  @AfterEach
  void hasChangedNothing() {
    assertThat(changes.next()).isEmpty();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<DocumentedCall> calls() {
    return DocumentedCall.all();
  }

  private static boolean isReport(DocumentedCall call) {
    return call.endpoint().text("section").equals("Reports");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void saysThatThereIsNothingOfThatId(DocumentedCall call) {
    for (Tree argument : call.endpoint().objects("pathParams")) {
      String name = argument.text("name");
      if (DAYS_AND_TIMES.contains(name)) {
        continue;
      }
      TestClient.Reply reply = call.withArgument(name, "999999999").send(client);
      if (isReport(call)) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.message()).contains("not enough");
      } else if (COUNTS.contains(call.id()) && name.equals("code")) {
        assertThat(reply.at("tasks")).isEqualTo("0");
      } else {
        int expected = NO_ACCESS.contains(name) ? 403 : 404;
        assertThat(reply.status()).as("%s: %s", name, reply.body()).isEqualTo(expected);
        assertThat(reply.message()).matches("There is no .*|No access .*|Forbidden.*|The room .*");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void saysWhichDayOrTimeInThePathIsNone(DocumentedCall call) {
    for (Tree argument : call.endpoint().objects("pathParams")) {
      String name = argument.text("name");
      if (DAYS_AND_TIMES.contains(name)) {
        for (String none : new String[] {"20201301", "20200230", "yesterday"}) {
          // A time may be given as seconds.
          String text = name.equals("timestamp") ? none + "T000000Z" : none;
          TestClient.Reply reply = call.withArgument(name, text).send(client);
          assertThat(reply.status()).as(reply.body()).isEqualTo(400);
          assertThat(reply.message()).startsWith("Invalid value of parameter " + name + ": a ");
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void takesNoMoreKeysThanDocumented(DocumentedCall call) {
    for (Tree argument : call.endpoint().objects("pathParams")) {
      int most = argument.number("maxItems", 0);
      if (most > 0) {
        String keys =
            String.join(
                argument.text("multi"), Collections.nCopies(most + 1, "~0150f0d859bb3453d0"));
        TestClient.Reply reply = call.withArgument(argument.text("name"), keys).send(client);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.message()).isEqualTo("Request Entity Too Large: at most 20 keys");
        String one = argument.text("multi") + "~0150f0d859bb3453d0";
        String fewer = keys.substring(0, keys.length() - one.length());
        assertThat(call.withArgument(argument.text("name"), fewer).send(client).status())
            .isNotEqualTo(413);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void namesARequiredParameterThatIsMissing(DocumentedCall call) {
    for (Tree param : call.endpoint().objects("params")) {
      if (param.isTrue("required")) {
        String name = param.text("name");
        is(call.without(name).send(client), "Missing required parameter: " + name);
        is(call.with(name, "").send(client), "Missing required parameter: " + name);
      }
    }
  }

  private static void is(TestClient.Reply reply, String message) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
    assertThat(reply.message()).isEqualTo(message);
    assertThat(reply.at("error.status")).isEqualTo("400");
    assertThat(reply.header("x-upwork-error-message")).isEqualTo(message);
  }

  /** Refused in the words of the service that is called. */
  private static void isInvalid(DocumentedCall call, String name, String value, String expected) {
    TestClient.Reply reply = call.with(name, value).send(client);
    if (call.endpoint().text("base").equals("jobsapi")) {
      assertThat(reply.status()).as(reply.body()).isEqualTo(400);
      assertThat(reply.at("message")).isEqualTo("Invalid " + name + " parameter");
    } else {
      is(reply, "Invalid value of parameter " + name + ": " + expected);
    }
  }

  /** Parameters that stand for themselves, not for one of many. */
  private static Stream<Tree> params(DocumentedCall call) {
    return call.endpoint().objects("params").stream()
        .filter(param -> !param.text("name").matches(".*\\[N?].*"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void namesTheValuesThatThereAre(DocumentedCall call) {
    params(call)
        .filter(param -> !param.texts("validValues").isEmpty())
        .forEach(
            param ->
                isInvalid(
                    call,
                    param.text("name"),
                    "strange",
                    String.join(", ", param.texts("validValues")) + " expected"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void saysWhatANumberOrADateLooksLike(DocumentedCall call) {
    params(call)
        .forEach(
            param -> {
              String name = param.text("name");
              String expected = EXPECTED.get(String.valueOf(param.textOrNull("format")));
              if ("number".equals(param.textOrNull("type"))) {
                isInvalid(call, name, "many", "a number expected");
              } else if (expected != null) {
                isInvalid(call, name, "31-31-2020", expected);
              }
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void saysWhatAPageIs(DocumentedCall call) {
    params(call)
        .filter(param -> String.valueOf(param.textOrNull("format")).startsWith("$offset"))
        .forEach(
            param -> {
              String name = param.text("name");
              for (String page : new String[] {"1", "0;x", "-1;10", "0;10;"}) {
                isInvalid(call, name, page, "offset;count expected");
              }
              Tree paging = call.endpoint().objectOrNull("paging");
              int most = paging == null ? 0 : paging.number("max", 0);
              if (most > 0) {
                isInvalid(call, name, "0;" + (most + 1), "count has to be between 1 and " + most);
                isInvalid(call, name, "0;0", "count has to be between 1 and " + most);
              }
            });
  }
}
