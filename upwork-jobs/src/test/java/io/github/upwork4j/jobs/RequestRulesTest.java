package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.wire.NumberRange;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the requests of jobs refuse, and in which words. */
class RequestRulesTest {
  static JobDraft.Builder draft() {
    return JobDraft.builder()
        .teamReference("34567")
        .title("Java developer")
        .jobType(JobType.HOURLY)
        .description("Write Java")
        .visibility(JobVisibility.PUBLIC)
        .category("IT")
        .subcategory("DBA");
  }

  static JobDraft.Builder hourlyDraft() {
    return draft().durationHours(90);
  }

  static JobUpdate.Builder update() {
    return JobUpdate.builder()
        .teamReference("34567")
        .title("Java developer")
        .description("Write Java")
        .visibility(JobVisibility.PUBLIC)
        .category("IT")
        .subcategory("DBA");
  }

  static JobUpdate.Builder hourlyUpdate() {
    return update().durationHours(90);
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void aSearchLooksForSomething() {
    refused(
        () -> JobSearch.builder().jobType(JobType.HOURLY).build(),
        "a job search needs at least one of query, title and skills");
    refused(() -> JobSearch.forQuery(""), "query must not be blank");
    refused(() -> JobSearch.builder().title(" ").build(), "title must not be blank");
    refused(() -> JobSearch.builder().skills("\t").build(), "skills must not be blank");
    refused(() -> search(s -> s.category("")), "category must not be blank");
    refused(() -> search(s -> s.subcategory("")), "subcategory must not be blank");
  }

  @Test
  void theNumbersOfASearchAreInTheirRange() {
    refused(() -> search(s -> s.daysPosted(-1)), "daysPosted must not be negative, was -1");
    assertThat(search(s -> s.daysPosted(0)).daysPosted()).contains(0);
    refused(
        () -> search(s -> s.clientFeedback(NumberRange.between(1, 6))),
        "clientFeedback goes from 0 to 5, was [1 TO 6]");
    refused(
        () -> search(s -> s.clientFeedback(NumberRange.atLeast(1)).withoutClientFeedback(true)),
        "clientFeedback and withoutClientFeedback exclude each other");
    refused(
        () -> NumberRange.between(4, 2),
        "a range goes from the smaller number to the larger, was 4 to 2");
    refused(() -> NumberRange.atLeast(-1), "a range takes no negative numbers, was -1");
    refused(() -> PageRequest.of(-1, 10), "the offset of a page starts at 0, was -1");
    refused(() -> PageRequest.first(0), "a page holds at least 1 element, was 0");
  }

  @Test
  void aSearchComesBackFromItsBuilderAsItWas() {
    JobSearch search =
        search(
            s ->
                s.title("t")
                    .withoutClientFeedback(true)
                    .sort(JobSort.ascending(JobSort.Field.SCORE))
                    .page(PageRequest.of(3, 4)));

    assertThat(search.toBuilder().build()).isEqualTo(search).hasSameHashCodeAs(search);
    assertThat(search.toBuilder().daysPosted(3).build()).isNotEqualTo(search);
  }

  @Test
  void aQueryForPostingsNamesItsTeam() {
    refused(
        () -> JobPostingQuery.builder().build(),
        "a query for postings needs teamReference: set before build()");
    refused(() -> JobPostingQuery.ofTeam(" "), "teamReference must not be blank");
    JobPostingQuery.Builder team = JobPostingQuery.ofTeam("1").toBuilder();
    refused(() -> team.createdBy("").build(), "createdBy must not be blank");
    refused(() -> team.createdBy("1").orderBy(" ").build(), "orderBy must not be blank");
  }

  @Test
  void theTimesOfAQueryAreTheRightWayRound() {
    LocalDateTime noon = LocalDateTime.of(2020, 1, 1, 12, 0);
    JobPostingQuery.Builder query = JobPostingQuery.ofTeam("1").toBuilder().createdFrom(noon);

    refused(
        () -> query.createdTo(noon.minusSeconds(1)).build(),
        "createdTo must not be before createdFrom");
    JobPostingQuery same = query.createdTo(noon).build();
    assertThat(same.toBuilder().build()).isEqualTo(same);
  }

  @Test
  void aDraftIsWhole() {
    refused(
        () -> JobDraft.builder().build(),
        "a job draft needs teamReference, title, jobType, description, visibility, category,"
            + " subcategory: set before build()");
    refused(
        () -> JobDraft.builder().title("x").jobType(JobType.HOURLY).build(),
        "a job draft needs teamReference, description, visibility, category, subcategory: set"
            + " before build()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"teamReference", "title", "description", "category", "subcategory"})
  void noTextOfADraftOrUpdateIsBlank(String property) throws ReflectiveOperationException {
    JobDraft.Builder draft = hourlyDraft();
    JobDraft.Builder.class.getMethod(property, String.class).invoke(draft, " \n");
    refused(draft::build, property + " must not be blank");
    JobUpdate.Builder update = hourlyUpdate();
    JobUpdate.Builder.class.getMethod(property, String.class).invoke(update, "");
    refused(update::build, property + " must not be blank");
  }

  @Test
  void aJobIsPaidInOneOfTwoWays() {
    String either = "set either budget (fixed-price jobs) or durationHours (hourly jobs)";
    refused(() -> draft().build(), either);
    refused(() -> hourlyDraft().budget(BigDecimal.TEN).build(), either);
    refused(() -> update().build(), either);
    refused(() -> hourlyUpdate().budget(BigDecimal.TEN).build(), either);
    String fitting = "a fixed-price job needs a budget, an hourly job durationHours";
    refused(() -> draft().budget(BigDecimal.TEN).build(), fitting);
    refused(() -> hourlyDraft().jobType(JobType.FIXED_PRICE).build(), fitting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | budget must be more than 0, was 0",
        "-5 | budget must be more than 0, was -5",
        "1.005 | budget takes dollars and cents, at most two decimals, was 1.005"
      })
  void aBudgetIsMoney(BigDecimal budget, String sentence) {
    refused(() -> draft().jobType(JobType.FIXED_PRICE).budget(budget).build(), sentence);
    refused(() -> update().budget(budget).build(), sentence);
  }

  @Test
  void zerosBehindTheCentsAreNoThirdDecimal() {
    assertThat(update().budget(new BigDecimal("1.5000")).build().budget())
        .contains(new BigDecimal("1.5000"));
  }

  @Test
  void aDurationIsAtLeastAnHour() {
    refused(() -> draft().durationHours(0).build(), "durationHours must be at least 1, was 0");
    refused(() -> update().durationHours(-1).build(), "durationHours must be at least 1, was -1");
  }

  @Test
  void workDoesNotEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2020, 2, 29);
    String sentence = "endDate must not be before startDate";
    refused(() -> hourlyDraft().startDate(day).endDate(day.minusDays(1)).build(), sentence);
    refused(() -> hourlyUpdate().startDate(day).endDate(day.minusDays(1)).build(), sentence);
    assertThat(hourlyDraft().startDate(day).endDate(day).build().endDate()).contains(day);
  }

  @Test
  void theTextsOfADraftThatMayBeLeftOutAreNotBlank() {
    refused(
        () -> hourlyDraft().skills(List.of("java", "")).build(),
        "skills must not hold a blank element");
    refused(() -> hourlyDraft().testReference("").build(), "testReference must not be blank");
  }

  @Test
  void aDraftDoesNotKeepTheListThatItWasGiven() {
    List<String> skills = new ArrayList<>(List.of("java"));
    JobDraft.Builder builder = hourlyDraft().skills(skills);
    JobDraft draft = builder.build();
    skills.add("php");

    assertThat(draft.skills()).containsExactly("java");
    assertThatThrownBy(() -> draft.skills().add("php"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(draft.toBuilder().build()).isEqualTo(draft);
    assertThat(builder.build()).isEqualTo(draft);
  }

  @Test
  void anUpdateTakesOverAllThatAPostingHas() {
    JobPosting posting =
        JobPosting.builder()
            .title("t")
            .teamReference("1")
            .description("d")
            .visibility(OpenEnum.of(JobVisibility.PRIVATE))
            .category("c")
            .subcategory("s")
            .jobType(OpenEnum.of(JobType.FIXED_PRICE))
            .budget(new BigDecimal("5"))
            .durationHours(0)
            .startDate(Instant.parse("2013-08-25T00:00:00Z"))
            .endDate(Instant.parse("2013-09-25T00:00:00Z"))
            .status(OpenEnum.of(PostingStatus.OPEN))
            .build();
    JobUpdate expected =
        JobUpdate.builder()
            .title("t")
            .teamReference("1")
            .description("d")
            .visibility(JobVisibility.PRIVATE)
            .category("c")
            .subcategory("s")
            .budget(new BigDecimal("5"))
            .startDate(LocalDate.of(2013, 8, 25))
            .endDate(LocalDate.of(2013, 9, 25))
            .status(PostingStatus.OPEN)
            .build();

    assertThat(JobUpdate.from(posting).build()).isEqualTo(expected);
    assertThat(expected.toBuilder().build()).isEqualTo(expected);
  }

  @Test
  void anUpdateOfAnHourlyPostingLeavesOutItsBudget() {
    JobPosting posting =
        JobPosting.builder()
            .title("t")
            .jobType(OpenEnum.of(JobType.HOURLY))
            .budget(BigDecimal.ZERO)
            .durationHours(90)
            .build();

    refused(
        () -> JobUpdate.from(posting).build(),
        "a job update needs teamReference, description, visibility, category, subcategory: set"
            + " before build()");
    JobUpdate update =
        JobUpdate.from(posting)
            .teamReference("1")
            .description("d")
            .visibility(JobVisibility.PUBLIC)
            .category("c")
            .subcategory("s")
            .build();
    assertThat(update.budget()).isEmpty();
    assertThat(update.durationHours()).contains(90);
  }

  @Test
  void anInvitationSaysWhomAndWhat() {
    refused(() -> Invitation.byProfileKey("", "Hi"), "profileKey must not be blank");
    refused(() -> Invitation.byProfileKey("~1", " "), "cover must not be blank");
    refused(() -> Invitation.byReference(" ", "Hi"), "freelancerReference must not be blank");
    refused(() -> Invitation.byReference("1", ""), "cover must not be blank");
  }

  private static JobSearch search(UnaryOperator<JobSearch.Builder> more) {
    return more.apply(JobSearch.builder().query("java")).build();
  }
}
