package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.jobs.freelancer.ProfileAccess;
import io.github.upwork4j.wire.NumberRange;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.WireEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the values of requests are written. */
class JobRequestsTest {
  private static Optional<String> text(Arguments arguments, String name) {
    return arguments.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Arguments.Parameter::text)
        .findFirst();
  }

  private static Optional<String> searched(UnaryOperator<JobSearch.Builder> more, String name) {
    return text(more.apply(JobSearch.builder().query("java")).build().arguments(), name);
  }

  static Stream<Written> ranges() {
    return Stream.of(
        new Written(NumberRange.exactly(5), "5"),
        new Written(NumberRange.exactly(new BigDecimal("4.5")), "4.5"),
        new Written(NumberRange.anyOf(BigDecimal.valueOf(2), BigDecimal.valueOf(3)), "2,3"),
        new Written(NumberRange.between(2, 4), "[2 TO 4]"),
        new Written(NumberRange.atLeast(1), "1-"),
        new Written(NumberRange.atMost(5), "-5"));
  }

  record Written(NumberRange range, String text) {}

  @ParameterizedTest
  @MethodSource("ranges")
  void rangesOfASearch(Written given) {
    assertThat(searched(s -> s.clientFeedback(given.range()), "client_feedback"))
        .contains(given.text());
    assertThat(searched(s -> s.clientHires(given.range()), "client_hires")).contains(given.text());
    assertThat(searched(s -> s.budget(given.range()), "budget")).contains(given.text());
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE_TIME, create_time",
    "CLIENT_RATING, client_rating",
    "CLIENT_TOTAL_CHARGE, client_total_charge",
    "CLIENT_TOTAL_HOURS, client_total_hours",
    "SCORE, score",
    "WORKLOAD, workload",
    "DURATION, duration"
  })
  void ordersOfASearch(JobSort.Field field, String name) {
    assertThat(searched(s -> s.sort(JobSort.ascending(field)), "sort")).contains(name + " asc");
    assertThat(searched(s -> s.sort(JobSort.descending(field)), "sort")).contains(name + " desc");
    assertThat(JobSort.Field.values()).hasSize(7);
  }

  @Test
  void theDocumentedValuesOfEachSet() {
    assertThat(names(JobType.values())).containsExactly("hourly", "fixed-price");
    assertThat(names(JobDuration.values()))
        .containsExactly("week", "month", "quarter", "semester", "ongoing");
    assertThat(names(Workload.values())).containsExactly("as_needed", "part_time", "full_time");
    assertThat(names(JobStatus.values())).containsExactly("open", "completed", "cancelled");
    assertThat(names(PostingStatus.values())).containsExactly("open", "filled", "cancelled");
    assertThat(names(JobVisibility.values()))
        .containsExactly("public", "private", "odesk", "invite-only");
    assertThat(names(CandidateType.values())).containsExactly("individuals", "agencies", "all");
    assertThat(names(CancelReason.values()))
        .containsExactlyInAnyOrder("67", "51", "49", "34", "41");
  }

  @Test
  void valuesThatAnswersSpellOtherwise() {
    assertThat(OpenEnum.parse(JobType.class, "Fixed").is(JobType.FIXED_PRICE)).isTrue();
    assertThat(OpenEnum.parse(JobStatus.class, "Closed").is(JobStatus.COMPLETED)).isTrue();
    assertThat(OpenEnum.parse(JobVisibility.class, "upwork").is(JobVisibility.MEMBERS)).isTrue();
    assertThat(OpenEnum.parse(ProfileAccess.class, "Private").is(ProfileAccess.MEMBERS)).isTrue();
  }

  private static Stream<String> names(WireEnum... values) {
    return Arrays.stream(values).map(WireEnum::wireName);
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void subTeamsAreOneOrZero(boolean include, String text) {
    JobPostingQuery query =
        JobPostingQuery.ofTeam("1").toBuilder().includeSubTeams(include).build();

    assertThat(text(query.arguments(), "include_sub_teams")).contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-09-09T00:00:01, 2008-09-09T00:00:01",
    "2020-02-29T00:00, 2020-02-29T00:00:00",
    "2020-12-31T23:59:59.999, 2020-12-31T23:59:59"
  })
  void timesOfAQueryAreWholeSeconds(LocalDateTime time, String text) {
    JobPostingQuery query =
        JobPostingQuery.ofTeam("1").toBuilder().createdFrom(time).createdTo(time).build();

    assertThat(text(query.arguments(), "created_time_from")).contains(text);
    assertThat(text(query.arguments(), "created_time_to")).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"2011-06-15, 06-15-2011", "2020-02-29, 02-29-2020", "2021-12-01, 12-01-2021"})
  void daysStartWithTheMonth(LocalDate day, String text) {
    JobDraft draft = RequestRulesTest.hourlyDraft().startDate(day).endDate(day).build();
    JobUpdate update = RequestRulesTest.hourlyUpdate().startDate(day).endDate(day).build();

    assertThat(text(draft.arguments(), "start_date")).contains(text);
    assertThat(text(draft.arguments(), "end_date")).contains(text);
    assertThat(text(update.arguments("~1"), "start_date")).contains(text);
    assertThat(text(update.arguments("~1"), "end_date")).contains(text);
  }

  @Test
  void skillsAreOneTextSeparatedBySemicolons() {
    JobDraft draft = RequestRulesTest.hourlyDraft().skills(List.of("c++", "c#", "sql")).build();

    assertThat(text(draft.arguments(), "skills")).contains("c++;c#;sql");
    assertThat(text(RequestRulesTest.hourlyDraft().build().arguments(), "skills")).isEmpty();
  }

  @Test
  void aSkillWithASemicolonIsRefused() {
    JobDraft draft = RequestRulesTest.hourlyDraft().skills(List.of("a;b")).build();

    assertThatThrownBy(draft::arguments)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("skills is sent as a list separated by ';', so no element can hold one");
  }

  @Test
  void halfOfASurrogatePairIsRefusedWithoutRepeatingTheText() {
    JobDraft draft = RequestRulesTest.hourlyDraft().title("secret \ud83d").build();

    assertThatThrownBy(draft::arguments)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title holds half of a surrogate pair at index 7, which cannot be sent");
  }
}
