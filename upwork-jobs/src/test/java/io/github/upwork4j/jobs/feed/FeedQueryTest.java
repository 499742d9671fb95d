package io.github.upwork4j.jobs.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.wire.WireEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedQueryTest {
  private static final BigDecimal MINUS = BigDecimal.valueOf(-1);

  private static FeedQuery query(UnaryOperator<FeedQuery.Builder> more) {
    return more.apply(FeedQuery.builder()).build();
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void noNumberIsNegative() {
    refused(() -> query(q -> q.budgetMin(MINUS)), "budgetMin must not be negative, was -1");
    refused(() -> query(q -> q.budgetMax(MINUS)), "budgetMax must not be negative, was -1");
    refused(() -> query(q -> q.hourlyMin(MINUS)), "hourlyMin must not be negative, was -1");
    refused(() -> query(q -> q.hourlyMax(MINUS)), "hourlyMax must not be negative, was -1");
    refused(
        () -> query(q -> q.buyerTotalSpentMin(MINUS)),
        "buyerTotalSpentMin must not be negative, was -1");
    refused(
        () -> query(q -> q.buyerTotalAssignmentsMin(-1)),
        "buyerTotalAssignmentsMin must not be negative, was -1");
    refused(
        () -> query(q -> q.buyerTotalJobsWithHiresMin(-2)),
        "buyerTotalJobsWithHiresMin must not be negative, was -2");
    refused(
        () -> query(q -> q.totalApplicantsMin(-3)),
        "totalApplicantsMin must not be negative, was -3");
  }

  @Test
  void noRangeIsTheWrongWayRound() {
    refused(
        () -> query(q -> q.budgetMin(BigDecimal.TEN).budgetMax(BigDecimal.ONE)),
        "budgetMax must not be less than budgetMin");
    refused(
        () -> query(q -> q.hourlyMin(BigDecimal.TEN).hourlyMax(BigDecimal.ONE)),
        "hourlyMax must not be less than hourlyMin");
    Instant time = Instant.EPOCH;
    refused(
        () -> query(q -> q.postedAfter(time).postedBefore(time.minusMillis(1))),
        "postedBefore must not be before postedAfter");
    assertThat(query(q -> q.budgetMin(BigDecimal.ONE).budgetMax(BigDecimal.ONE)).budgetMax())
        .contains(BigDecimal.ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"category", "categoryGroup", "durationLabel", "engagement", "timeZone"})
  void noTextIsBlank(String property) throws ReflectiveOperationException {
    FeedQuery.Builder builder = FeedQuery.builder();
    FeedQuery.Builder.class.getMethod(property, String.class).invoke(builder, " ");

    refused(builder::build, property + " must not be blank");
  }

  @Test
  void aCountryIsACodeOfTwoLetters() {
    String sentence = "country is a code of two letters such as US, was '";
    refused(() -> query(q -> q.country("USA")), sentence + "USA'");
    refused(() -> query(q -> q.country("")), sentence + "'");
    assertThat(query(q -> q.country("us")).country()).contains("us");
  }

  @Test
  void elementsOfListsAreNeitherBlankNorHoldTheSeparator() {
    refused(() -> query(q -> q.tags(List.of(" "))), "tags must not hold a blank element");
    refused(() -> query(q -> q.skills(List.of("", "a"))), "skills must not hold a blank element");
    refused(
        () -> query(q -> q.skills(List.of("a,b"))).arguments(),
        "skills is sent as a list separated by ',', so no element can hold one");
    refused(
        () -> query(q -> q.tags(List.of("a,b"))).arguments(),
        "tags is sent as a list separated by ',', so no element can hold one");
  }

  @Test
  void aQueryDoesNotKeepTheListsThatItWasGiven() {
    List<String> tags = new ArrayList<>(List.of("a"));
    List<String> skills = new ArrayList<>(List.of("b"));
    FeedQuery query = query(q -> q.tags(tags).skills(skills));
    tags.add("x");
    skills.add("y");

    assertThat(query.tags()).containsExactly("a");
    assertThat(query.skills()).containsExactly("b");
  }

  @Test
  void aQueryComesBackFromItsBuilderAsItWas() {
    FeedQuery query = JobsFeedClientTest.everything();

    assertThat(query.toBuilder().build()).isEqualTo(query).hasSameHashCodeAs(query);
    assertThat(query.toBuilder().paymentVerified(false).build()).isNotEqualTo(query);
  }

  @Test
  void everyDocumentedOrderCanBeAskedFor() {
    assertThat(
            Arrays.stream(FeedSort.values())
                .map(order -> query(q -> q.sort(order)).arguments().parameters().get(0))
                .map(Arguments.Parameter::text)
                .collect(Collectors.toList()))
        .containsExactlyInAnyOrder(
            "posted_on_asc",
            "posted_on_desc",
            "last_visited_asc",
            "last_visited_desc",
            "budget_asc",
            "budget_desc");
  }

  @Test
  void theDocumentedNumbersOfEachSet() {
    assertThat(names(FeedJobType.HOURLY, FeedJobType.FIXED_PRICE)).containsExactly("1", "2");
    assertThat(names(FeedJobStatus.OPEN, FeedJobStatus.CLOSED)).containsExactly("1", "2");
    assertThat(names(ContractorTier.ENTRY, ContractorTier.INTERMEDIATE, ContractorTier.EXPERT))
        .containsExactly("1", "2", "3");
  }

  private static List<String> names(WireEnum... values) {
    return Arrays.stream(values).map(WireEnum::wireName).collect(Collectors.toList());
  }

  @Test
  void aQueryForAllSendsNoFilter() {
    assertThat(FeedQuery.all().arguments().parameters()).isEmpty();
  }
}
