package io.github.upwork4j.sandbox.internal.export;

import static io.github.upwork4j.sandbox.internal.export.WorldFileTest.EVERYTHING;
import static io.github.upwork4j.sandbox.internal.export.WorldFileTest.open;
import static io.github.upwork4j.sandbox.internal.export.WorldFileTest.rewritten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.World;
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

@DisplayName("The file of a world holds")
class WorldLimitsTest {
  private static final Pattern PAYMENT =
      Pattern.compile("\\{\"reference\": [0-9]+, \"day\": \"([0-9-]+)\"");

  private static String changed(String right, String wrong) {
    assertThat(EVERYTHING).contains(right);
    return EVERYTHING.replaceFirst(
        Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"rate\": 45.50 | \"rate\": 999999999.123456",
        "\"rate\": 45.50 | \"rate\": 0",
        "\"number\": 206000100 | \"number\": 1",
        "\"reference\": 301500000 | \"reference\": 1",
        "\"hiring\": 41500999 | \"hiring\": 999999999999999",
        "\"number\": 206000100 | \"number\": 999999999999",
        "\"subcategories\": [\"Web Development\"] | \"subcategories\": [\"Contract Law\"]",
        "\"hours\": 100 | \"hours\": 1000000000",
        "\"billedUntil\": \"2020-06-15\", | \"billedUntil\": \"2020-06-22\",",
        "\"due\": \"2020-06-30\" | \"due\": \"+999999-12-31\"",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120"
            + " | \"start\": \"2020-06-08T06:00:00Z\", \"trackedMinutes\": 120",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120"
            + " | \"start\": \"2020-06-08T12:30:00Z\", \"trackedMinutes\": 120",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120"
            + " | \"start\": \"2020-06-09T22:00:00Z\", \"trackedMinutes\": 120",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120"
            + " | \"start\": \"2020-06-15T07:00:00Z\", \"trackedMinutes\": 120"
      })
  void whatIsInItsRange(String usual, String extreme) {
    assertThat(rewritten(changed(usual, extreme))).contains(extreme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"rate\": 45.50 | \"rate\": 1000000000"
            + " | contracts[0].rate: an amount like 12.50 is expected, not 1000000000",
        "\"rate\": 45.50 | \"rate\": 0.1234567"
            + " | contracts[0].rate: an amount like 12.50 is expected, not 0.1234567",
        "\"rate\": 45.50 | \"rate\": -1"
            + " | contracts[0].rate: an amount like 12.50 is expected, not -1",
        "\"hours\": 100 | \"hours\": 1000000001"
            + " | freelancers[0].hours: a number from 0 to 1000000000 is expected, not 1000000001",
        "\"due\": \"2020-06-30\" | \"due\": \"+1000000-01-01\""
            + " | offers[0].milestones[0].due: a day like 2020-06-15 is expected, not"
            + " \"+1000000-01-01\"",
        "\"end\": \"2020-06-30T00:00:00Z\" | \"end\": \"+1000000-01-01T00:00:00Z\""
            + " | postings[0].end: a time like 2020-06-15T12:00:00Z is expected, not"
            + " \"+1000000-01-01T00:00:00Z\"",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120"
            + " | \"start\": \"2020-06-08T06:00:00Z\", \"trackedMinutes\": 130"
            + " | timeLog[1].start: ann worked already in that time",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120"
            + " | \"start\": \"2020-06-08T12:20:00Z\", \"trackedMinutes\": 120"
            + " | timeLog[1].start: ann worked already in that time",
        "\"start\": \"2020-06-08T08:00:00Z\", \"trackedMinutes\": 240 |"
            + " \"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120 }, {\"contract\":"
            + " \"501\", \"start\": \"2020-06-08T23:50:00Z\", \"trackedMinutes\": 10"
            + " | timeLog[1].start: work ends at midnight in UTC: log each day by itself",
        "\"start\": \"2020-06-09T08:00:00Z\", \"trackedMinutes\": 120 |"
            + " \"start\": \"2020-06-15T07:00:00Z\", \"trackedMinutes\": 120, \"manualMinutes\": 10"
            + " | timeLog[1].start: the work would end after now: it is 2020-06-15T09:00:00Z",
        "\"id\": \"602\" | \"id\": \"601\""
            + " | contracts[1].milestones[0].submissions[0].id: 601 is there already",
        "{\"reference\": \"4001\" | {\"reference\": \"1234\""
            + " | users[2].reference: 1234 is there already",
        "\"username\": \"ben\" | \"username\": \"ann\" | freelancers[1].username: ann is there already",
        "\"key\": \"~01b0000000000000b2\" | \"key\": \"~01a0000000000000a1\""
            + " | freelancers[1].key: ~01a0000000000000a1 is there already",
        "\"key\": \"~01e0000000000000e6\" | \"key\": \"~01e0000000000000e5\""
            + " | postings[1].key: ~01e0000000000000e5 is there already",
        "\"number\": 206000141 | \"number\": 77 | postings[1].number: 77 is there already",
        "\"reference\": \"502\" | \"reference\": \"501\""
            + " | contracts[1].reference: 501 is there already",
        "\"reference\": 301500004 | \"reference\": 301500003 | payments[1].reference: 301500003 is"
            + " there already: each payment takes four that follow",
        "\"reference\": 301500000 | \"reference\": 0"
            + " | payments[0].reference: a reference is above zero",
        "\"end\": \"2020-06-10\", | | contracts[1].end: a closed contract has a last day",
        "\"status\": \"closed\" | \"status\": \"active\""
            + " | contracts[1].end: the contract is not closed",
        "\"hiring\": 41500999 | \"hiring\": 1000000000000000 | lastNumbers.hiring: a number from 0 to"
            + " 999999999999999 is expected",
        "\"id\": \"room_c501\" | \"id\": \"room_41\" | rooms[1].id: room_41 is there already",
        "{\"user\": \"cleo\" | {\"user\": \"1001\" | rooms[0].members[2].user: ann is there already",
        "\"id\": \"story_5000052\" | \"id\": \"story_5000007\""
            + " | rooms[1].stories[1].id: story_5000007 is there already",
        "\"number\": 206000100 | \"number\": 0"
            + " | postings[0].number: a number from 1 to 999999999999 has to be there",
        "\"number\": 206000100 | \"number\": 1000000000000"
            + " | postings[0].number: a number from 1 to 999999999999 has to be there",
      })
  void nothingElse(String right, String wrong, String message) {
    String json = changed(right, wrong);

    assertThatIllegalArgumentException().isThrownBy(() -> open(json)).withMessage(message);
  }

  /** As if they stood there by the names that the file gives them. */
  @ParameterizedTest
  @CsvSource({
    "\"freelancer\": \"ann\", \"freelancer\": \"1001\"",
    "\"freelancer\": \"ann\", \"freelancer\": \"~01a0000000000000a1\"",
    "\"client\": \"mkeller\", \"client\": \"1234\"",
    "\"user\": \"mkeller\", \"user\": \"1234\""
  })
  void peopleByReferenceOrKeyToo(String usual, String other) {
    assertThat(rewritten(changed(usual, other))).isEqualTo(rewritten(EVERYTHING));
  }

  @Test
  void workFromMidnightOnceOnly() {
    String entry =
        "{\"contract\": \"501\", \"start\": \"2020-06-09T00:00:00Z\", \"trackedMinutes\": 10}";
    String json = changed("\"timeLog\": [", "\"timeLog\": [" + entry + "," + entry + ",");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(json))
        .withMessage("timeLog[1].start: ann worked already in that time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"applications", "offers", "activities"})
  void nothingTwice(String list) throws Exception {
    Object tree = Json.read(EVERYTHING);
    List<Object> things = new ArrayList<>((List<?>) ((Map<?, ?>) tree).get(list));
    String id = (String) ((Map<?, ?>) things.get(0)).get("id");
    things.add(things.get(0));
    @SuppressWarnings("unchecked")
    Map<String, Object> world = (Map<String, Object>) tree;
    world.put(list, things);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(Json.write(tree)))
        .withMessage(list + "[1].id: " + id + " is there already");
  }

  /** Whatever object somebody misspells a member of. */
  @Test
  void noMemberThatNobodyReads() throws Exception {
    Object tree = Json.read(EVERYTHING);
    List<String> places = new ArrayList<>();
    forEachObject(
        "",
        tree,
        place -> {
          places.add(place);
          String json = Json.write(tree);
          assertThatIllegalArgumentException()
              .as(place)
              .isThrownBy(() -> open(json))
              .withMessageStartingWith(place + "colour: there is no such member here; there are ");
        });
    assertThat(places).hasSize(36).contains("", "jobs[0].client.", "lastNumbers.");
  }

  private interface Visitor {
    void visit(String place);
  }

  /** Puts a member into one object after the other. */
  @SuppressWarnings("unchecked")
  private static void forEachObject(String place, Object tree, Visitor visitor) {
    if (tree instanceof Map<?, ?>) {
      Map<String, Object> map = (Map<String, Object>) tree;
      map.forEach(
          (name, value) ->
              forEachObject(
                  value instanceof Map ? place + name + "." : place + name, value, visitor));
      map.put("colour", "red");
      visitor.visit(place);
      map.remove("colour");
    } else if (tree instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        forEachObject(place + "[" + i + "].", list.get(i), visitor);
      }
    }
  }

  @Test
  void noPostingWithTheKeyOrNumberOfAGeneratedJobOrProfile() {
    World generated = open("{\"seed\": 7}");
    Job job = generated.market().get(0);
    String profile = generated.freelancers().get(0).key;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(withPosting(job.key, 1)))
        .withMessage("postings[0].key: " + job.key + " is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(withPosting(profile, 1)))
        .withMessage("postings[0].key: " + profile + " is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(withPosting("~01ff", job.recno)))
        .withMessage("postings[0].number: " + job.recno + " is there already");
  }

  private static String withPosting(String key, long number) {
    return "{\"seed\": 7, \"postings\": [{\"key\": \""
        + key
        + "\", \"number\": "
        + number
        + ", \"team\": \"mycompany\", \"title\": \"T\", \"type\": \"hourly\"}]}";
  }

  /** Of an application, an offer, a contract, a milestone and a submission. */
  @ParameterizedTest
  @ValueSource(strings = {"41", "42", "502", "601", "602"})
  void noLastNumberBelowOneThatIsInUse(String id) {
    String json = EVERYTHING.replace("\"" + id + "\"", "\"98000000\"");

    assertThat(rewritten(json).lines())
        .filteredOn(line -> line.startsWith("  \"lastNumbers\""))
        .singleElement()
        .asString()
        .startsWith("  \"lastNumbers\": {\"hiring\": 98000000, ");
  }

  @Test
  void paymentsInTheOrderOfTheirDaysTogetherWithTheWeeksThatAreOver() {
    String json =
        changed("\"start\": \"2020-06-09T08:00:00Z\"", "\"start\": \"2020-06-02T08:00:00Z\"")
            .replace("\"billedUntil\": \"2020-06-15\",", "")
            .replace(
                "\"day\": \"2020-06-10\", \"contract\": \"502\", \"kind\": \"bonus\"",
                "\"day\": \"2020-06-12\", \"contract\": \"502\", \"kind\": \"bonus\"");

    assertThat(PAYMENT.matcher(rewritten(json)).results().map(found -> found.group(1)))
        .containsExactly("2020-06-08", "2020-06-08", "2020-06-10", "2020-06-12", "2020-06-15");
  }
}
