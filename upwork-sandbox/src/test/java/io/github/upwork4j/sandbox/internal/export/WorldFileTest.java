package io.github.upwork4j.sandbox.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of a world")
class WorldFileTest {
  private static final Instant NOW = Instant.parse("2020-06-15T09:00:00Z");

  /** A world in which there is something of each kind. */
  static final String EVERYTHING =
      file("src/test/resources/io/github/upwork4j/sandbox/whole-world.json");

  private static String file(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static World open(String json) {
    WorldFile file = WorldFile.parse(json, NOW);
    return file.open(Clock.fixed(file.time(), ZoneOffset.UTC));
  }

  static String rewritten(String json) {
    return WorldFile.write(open(json));
  }

  @Test
  void isWrittenAsItWasRead() {
    assertThat(rewritten(EVERYTHING).lines().toList()).isEqualTo(EVERYTHING.lines().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"freelancer\": \"ann\" | \"freelancer\": \"~01f\""
            + " | applications[0].freelancer: there is no freelancer ~01f",
        "\"agency\": true | \"staffs\": [\"brightworks\", \"x\"]"
            + " | users[1].staffs[1]: there is no agency x",
        "\"client\": true | \"client\": true, \"permissions\": [\"manage_all\"]"
            + " | users[0].permissions[0]: there is no permission manage_all",
        "\"client\": true | \"client\": true, \"team\": \"other\""
            + " | users[0].team: there is no team other",
        "\"offer\": \"42\" | \"offer\": \"43\" | contracts[1].offer: there is no offer 43",
        "\"reference\": \"1002\" | \"reference\": \"1001\""
            + " | freelancers[1].reference: 1001 is there already",
        "\"team\": \"mycompany:engineering\" | \"team\": \"other\""
            + " | postings[0].team: there is no team other",
        "\"rate\": 45.50 | \"rate\": \"a lot\""
            + " | contracts[0].rate: an amount like 12.50 is expected, not \"a lot\"",
        "\"rate\": 45.50 | \"price\": 45.50 | contracts[0].rate: this member is missing",
        "\"rate\": 45.50 | \"rate\": 1e99999999"
            + " | contracts[0].rate: an amount like 12.50 is expected, not 1E+99999999",
        "\"rate\": 45.50 | \"rate\": 45.50, \"colour\": \"red\""
            + " | contracts[0].colour: there is no such member here; there are reference, type,"
            + " title, team, freelancer, rate, start, weeklyLimit, created, offer, posting, status,"
            + " end, ended, endReason, freelancerScore, clientScore, milestones, room",
        "\"start\": \"2020-06-01\" | \"start\": \"1 June\""
            + " | contracts[0].start: a day like 2020-06-15 is expected, not \"1 June\"",
        "\"state\": \"active\" | \"state\": \"paid\" | contracts[1].milestones[0].state: one of"
            + " not_funded, active, submitted, approved, cancelled is expected, not \"paid\"",
        "\"type\": \"hourly\" | \"type\": \"weekly\""
            + " | postings[0].type: one of hourly, fixed-price is expected, not \"weekly\"",
        "\"trackedMinutes\": 240 | \"trackedMinutes\": 245"
            + " | timeLog[0].trackedMinutes: work is logged in full ten minutes, not 245 minutes",
        "\"start\": \"2020-06-09T08:00:00Z\" | \"start\": \"2020-06-08T11:50:00Z\""
            + " | timeLog[1].start: ann worked already in that time",
        "\"start\": \"2020-06-09T08:00:00Z\" | \"start\": \"2020-06-15T08:00:00Z\""
            + " | timeLog[1].start: the work would end after now: it is 2020-06-15T09:00:00Z",
        "\"billedUntil\": \"2020-06-15\" | \"billedUntil\": \"2020-06-16\""
            + " | billedUntil: weeks begin on a Monday, and 2020-06-16 is none",
        "\"kind\": \"hourly\" | \"kind\": \"gift\""
            + " | payments[0].kind: there is no kind of payment gift",
        "{\"user\": \"ann\" | {\"user\": \"dora\" | rooms[0].members[1].user: there is no user dora",
        "\"room\": \"room_41\" | \"room\": \"room_x\""
            + " | applications[0].room: there is no room room_x",
        "\"format\": 1 | \"format\": 2" + " | format: this sandbox reads the format 1, not 2",
        "\"client\": true, | |"
            + " users[0]: the first user has to be a client: they speak for the company",
        "\"city\": \"Köln\" | \"city\": \"Atlantis\" | freelancers[2].city: there is no city"
            + " Atlantis; there are San Francisco, New York, Toronto, London, Köln, Orléans, Malmö,"
            + " Łódź, Kharkiv, Pune, Lahore, Bangkok, Ōsaka, Cebu, Perth, São Paulo, Mérida,"
            + " Nairobi, Cairo",
        "\"skills\": [\"Java\"] | \"skills\": [7]"
            + " | jobs[0].skills[0]: text is expected, not 7",
        "\"members\": [ | \"members\": [7, | rooms[0].members[0]: an object is expected, not 7",
      })
  void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
    assertThat(EVERYTHING).contains(right);
    String json =
        EVERYTHING.replaceFirst(
            Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong));

    assertThatThrownBy(() -> open(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | A world is a JSON object, not a list",
        "7 | A world is a JSON object, not 7",
        "`` | The world cannot be read: it is not JSON from line 1 on",
        "`{\n\"seed\": 1,\n\"jobs\": [}\n}` | The world cannot be read: it is not JSON from line 3 on",
        "`{\n\"seed\": 1,\n\"seed\": 2}` | The world cannot be read: the member seed stands twice in"
            + " an object, line 3",
        "{} {} | The world cannot be read: it is not JSON from line 1 on",
      })
  void saysThatItIsNoJson(String json, String message) {
    assertThatThrownBy(() -> WorldFile.parse(json, NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /**
   * Whatever stands in any place: it is read, and then read again as it was written, or refused.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "7",
        "-1",
        "1e40",
        "123456789012345678901234",
        "\"\"",
        "\"nonsense\"",
        "\"0\"",
        "\"-999999999-01-01\"",
        "\"+99999-01-01\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "true",
        "\"2020-06-08T08:00:00Z\"",
        "\"\\ud800\""
      })
  void isReadOrRefusedWithItsPlaceWhateverStandsInIt(String nonsense) throws Exception {
    Object value = Json.read(nonsense);
    Object tree = Json.read(EVERYTHING);
    List<String> refused = new ArrayList<>();
    int[] tried = {0};
    forEachPlace(
        tree,
        value,
        () -> {
          tried[0]++;
          String json = Json.write(tree);
          String written;
          try {
            written = rewritten(json);
          } catch (IllegalArgumentException e) {
            assertThat(e.getMessage())
                .matches("[a-zA-Z]+(\\[\\d+])?(\\.[a-zA-Z]+(\\[\\d+])?)*: (?s).+");
            refused.add(e.getMessage());
            return;
          }
          assertThat(rewritten(written)).isEqualTo(written);
        });
    assertThat(tried[0]).isGreaterThan(200);
    assertThat(refused.size()).isGreaterThan(nonsense.equals("null") ? 40 : 80);
  }

  /** Puts the value into one place after the other. */
  @SuppressWarnings("unchecked")
  private static void forEachPlace(Object tree, Object value, Runnable action) {
    if (tree instanceof Map<?, ?>) {
      Map<String, Object> map = (Map<String, Object>) tree;
      for (Map.Entry<String, Object> member : map.entrySet()) {
        Object before = member.getValue();
        forEachPlace(before, value, action);
        member.setValue(value);
        action.run();
        member.setValue(before);
      }
    } else if (tree instanceof List<?>) {
      List<Object> list = (List<Object>) tree;
      for (int i = 0; i < list.size(); i++) {
        Object before = list.get(i);
        forEachPlace(before, value, action);
        list.set(i, value);
        action.run();
        list.set(i, before);
      }
    }
  }
}
