package io.github.upwork4j.reports.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GdsQueryTest {
  private static final LocalDate FIRST = LocalDate.of(2009, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2009, 10, 31);

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(TimeData.WORKED_ON.is(FIRST), "worked_on = '2009-10-01'"),
        Arguments.of(TimeData.WORKED_ON.isAfter(FIRST), "worked_on > '2009-10-01'"),
        Arguments.of(TimeData.WORKED_ON.isOnOrAfter(FIRST), "worked_on >= '2009-10-01'"),
        Arguments.of(TimeData.WORKED_ON.isBefore(FIRST), "worked_on < '2009-10-01'"),
        Arguments.of(TimeData.WORKED_ON.isOnOrBefore(FIRST), "worked_on <= '2009-10-01'"),
        Arguments.of(
            TimeData.WORKED_ON.between(FIRST, LAST),
            "worked_on >= '2009-10-01' AND worked_on <= '2009-10-31'"),
        Arguments.of(
            FinancialData.DATE_DUE.between(FIRST, FIRST),
            "date_due >= '2009-10-01' AND date_due <= '2009-10-01'"),
        Arguments.of(TimeData.TASK.is("1234"), "task = '1234'"),
        Arguments.of(TimeData.TASK.is(""), "task = ''"),
        Arguments.of(TimeData.TASK.in("a"), "task = 'a'"),
        Arguments.of(TimeData.TASK.in("a", "b", "c"), "(task = 'a' OR task = 'b' OR task = 'c')"),
        Arguments.of(TimeData.TASK.in(List.of("a", "b")), "(task = 'a' OR task = 'b')"),
        Arguments.of(FinancialData.PROVIDER_REFERENCE.is("23423"), "provider__reference = 23423"),
        Arguments.of(
            FinancialData.BUYER_TEAM_REFERENCE.in("1", "2"),
            "(buyer_team__reference = 1 OR buyer_team__reference = 2)"),
        Arguments.of(
            FinancialData.TYPE
                .is("ARInvoice")
                .or(
                    FinancialData.TYPE
                        .is("ARAdjustment")
                        .and(FinancialData.SUBTYPE.is("Fixed Price"))),
            "(type = 'ARInvoice' OR (type = 'ARAdjustment' AND subtype = 'Fixed Price'))"),
        Arguments.of(
            TimeData.TASK.is("a").or(TimeData.TASK.is("b")).and(TimeData.AGENCY_ID.is("x")),
            "(task = 'a' OR task = 'b') AND agency_id = 'x'"),
        Arguments.of(
            Condition.allOf(
                List.of(
                    FinancialData.TYPE.is("a"),
                    Condition.anyOf(
                        List.of(FinancialData.TYPE.is("b"), FinancialData.SUBTYPE.is("c"))))),
            "type = 'a' AND (type = 'b' OR subtype = 'c')"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionIsPrintedAsDocumented(Condition<?> condition, String text) {
    assertThat(condition).hasToString(text);
  }

  @Test
  void howConditionsOfOneKindWereJoinedMakesNoDifference() {
    Condition<TimeData> a = TimeData.TASK.is("a");
    Condition<TimeData> b = TimeData.TASK.is("b");
    Condition<TimeData> c = TimeData.TASK.is("c");

    assertThat(a.or(b.or(c)))
        .isEqualTo(a.or(b).or(c))
        .isEqualTo(TimeData.TASK.in("a", "b", "c"))
        .hasSameHashCodeAs(TimeData.TASK.in("a", "b", "c"))
        .isNotEqualTo(TimeData.TASK.in("c", "b", "a"));
  }

  @Test
  void aQueryHasColumnsConditionsAndAnOrder() {
    GdsQuery<TimeData> query =
        TimeData.select(TimeData.WORKED_ON, TimeData.PROVIDER_ID, TimeData.HOURS.sum())
            .where(TimeData.WORKED_ON.isOnOrAfter(FIRST))
            .where(TimeData.TASK.in("a", "b"))
            .orderBy(TimeData.WORKED_ON)
            .orderByDescending(TimeData.HOURS.sum())
            .build();

    assertThat(query.text())
        .isEqualTo(
            "SELECT worked_on, provider_id, sum(hours)"
                + " WHERE worked_on >= '2009-10-01' AND (task = 'a' OR task = 'b')"
                + " ORDER BY worked_on, sum(hours) DESC");
    assertThat(query).hasToString(query.text());
    assertThat(query.columns())
        .containsExactly(TimeData.WORKED_ON, TimeData.PROVIDER_ID, TimeData.HOURS.sum());
    assertThat(query.condition().orElseThrow().fields())
        .containsExactly(TimeData.WORKED_ON, TimeData.TASK);
    assertThat(query.isRaw()).isFalse();
  }

  @Test
  void aReportChoosesTheColumnsWhereTheQueryDoesNot() {
    assertThat(TimeData.selectDefaults().where(TimeData.WORKED_ON.is(FIRST)).build().text())
        .isEqualTo("WHERE worked_on = '2009-10-01'");
  }

  @Test
  void aQueryIsChangedByABuilder() {
    GdsQuery<FinancialData> october =
        FinancialData.select(FinancialData.DATE, FinancialData.AMOUNT)
            .where(FinancialData.DATE.between(FIRST, LAST))
            .orderByDescending(FinancialData.DATE)
            .build();

    GdsQuery<FinancialData> bonuses =
        october.toBuilder()
            .where(FinancialData.SUBTYPE.is("Bonus"))
            .orderBy(FinancialData.AMOUNT)
            .build();

    assertThat(october.toBuilder().build()).isEqualTo(october).hasSameHashCodeAs(october);
    assertThat(bonuses.text())
        .isEqualTo(
            "SELECT date, amount"
                + " WHERE date >= '2009-10-01' AND date <= '2009-10-31' AND subtype = 'Bonus'"
                + " ORDER BY date DESC, amount");
    assertThat(october.text()).doesNotContain("Bonus").endsWith("ORDER BY date DESC");
  }

  @Test
  void queriesOfTwoDataSourcesAreNeverEqual() {
    assertThat(TimeData.select(TimeData.MEMO).build())
        .hasToString("SELECT memo")
        .isNotEqualTo(FinancialData.select(FinancialData.MEMO).build())
        .isNotEqualTo(GdsQuery.raw("SELECT memo"));
  }

  @Test
  void aRawQueryIsSentAsItIs() {
    GdsQuery<TimeData> raw = GdsQuery.raw("select earnings  limit 10");

    assertThat(raw.text()).isEqualTo("select earnings  limit 10");
    assertThat(raw.isRaw()).isTrue();
    assertThat(raw.columns()).isEmpty();
    assertThat(raw.condition()).isEmpty();
    assertThat(raw).isEqualTo(GdsQuery.raw("select earnings  limit 10"));
    assertThatThrownBy(raw::toBuilder)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "A raw query has no parts to change. TimeData.parse(…) and FinancialData.parse(…) find"
                + " them.");
    assertThatThrownBy(() -> GdsQuery.raw(" \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The text of a query must not be blank.");
  }

  @Test
  void whatTypesCannotRefuseIsRefusedInASentence() {
    GdsQuery.Builder<TimeData> hours = TimeData.select(TimeData.WORKED_ON, TimeData.HOURS);

    assertRefused(() -> TimeData.select(List.of()), "There is no column to select.");
    assertRefused(
        () -> TimeData.selectDefaults().build(),
        "The query says nothing: select columns, or name a condition.");
    assertRefused(
        () -> TimeData.select(TimeData.HOURS, TimeData.HOURS).build(), "hours is selected twice.");
    assertRefused(
        () -> hours.orderBy(TimeData.HOURS).orderByDescending(TimeData.HOURS),
        "The rows are ordered by hours twice.");
    assertRefused(
        () -> TimeData.select(TimeData.HOURS.sum()).orderBy(TimeData.HOURS).build(),
        "The rows are ordered by hours, so it has to be selected too.");
    assertRefused(
        () ->
            TimeData.selectDefaults()
                .where(TimeData.WORKED_ON.is(FIRST))
                .orderBy(TimeData.HOURS)
                .build(),
        "The rows are ordered by hours, so it has to be selected too.");
    assertRefused(
        () -> TimeData.PROVIDER_ID.in(),
        "provider_id is to be one of no values: in(…) needs at least one.");
    assertRefused(
        () -> FinancialData.BUYER_TEAM_REFERENCE.in(List.of()),
        "buyer_team__reference is to be one of no values: in(…) needs at least one.");
    assertRefused(() -> Condition.anyOf(List.of()), "There is no condition to join.");
    assertRefused(
        () -> FinancialData.DATE.between(/* first= */ LAST, /* last= */ FIRST),
        "There is no day from 2009-10-31 to 2009-10-01: between(first, last) takes the earlier day"
            + " first.");
    assertRefused(
        () -> FinancialData.DATE.is(LocalDate.of(12009, 10, 1)),
        "A query holds days with years of four digits, not the year 12009.");
    assertRefused(
        () -> FinancialData.PROVIDER_REFERENCE.is("1 OR 1"),
        "provider__reference is compared with digits, such as 1234.");
    assertRefused(
        () -> FinancialData.PROVIDER_REFERENCE.is("١٢"),
        "provider__reference is compared with digits, such as 1234.");
  }

  @Test
  void timeReportsTakeAlternativesOnOneFieldOnly() {
    Condition<TimeData> mixed =
        TimeData.TASK.is("a").or(TimeData.PROVIDER_ID.is("b").and(TimeData.WORKED_ON.is(FIRST)));
    GdsQuery.Builder<TimeData> query =
        TimeData.select(TimeData.HOURS).where(TimeData.COMPANY_ID.is("x"));

    query.where(TimeData.WORKED_ON.between(FIRST, FIRST).or(TimeData.WORKED_ON.is(LAST))).build();
    assertRefused(
        () -> query.where(mixed).build(),
        "A query for time reports takes alternatives on one field only, not on task, provider_id,"
            + " worked_on: ask for several reports.");
  }

  @Test
  void alternativesAreCountedInThousandsButNestedInTens() {
    List<String> users = Collections.nCopies(20_000, "john");
    GdsQuery<TimeData> wide =
        TimeData.selectDefaults().where(TimeData.PROVIDER_ID.in(users)).build();
    assertThat(wide.text()).hasSize("WHERE ()".length() + 20_000 * 24 - " OR ".length());
    assertThat(TimeData.parse(wide.text())).isEqualTo(wide);

    Condition<FinancialData> nested = FinancialData.TYPE.is("x");
    for (int depth = 1; depth <= 50; depth++) {
      Condition<FinancialData> other = FinancialData.TYPE.is("y");
      nested = depth % 2 == 0 ? nested.and(other) : nested.or(other);
    }
    Condition<FinancialData> deepest = nested;
    assertThat(
            FinancialData.parse(
                    FinancialData.select(FinancialData.AMOUNT).where(deepest).build().text())
                .condition())
        .contains(deepest);
    assertRefused(
        () -> deepest.or(FinancialData.TYPE.is("z")),
        "The conditions are nested more than 50 deep.");
  }

  private static void assertRefused(Runnable code, String message) {
    assertThatThrownBy(code::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
