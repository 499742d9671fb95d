package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A range of numbers in a search")
class NumberRangeTest {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MINUS_ONE = new BigDecimal("-1");

  @Test
  void theTwoFormsDifferAtOpenEndsOnly() {
    check(NumberRange.exactly(5), "5", "5");
    check(NumberRange.exactly(HALF), "0.5", "0.5");
    check(NumberRange.anyOf(BigDecimal.ONE, BigDecimal.TEN), "1,10", "1,10");
    check(NumberRange.between(2, 4), "[2 TO 4]", "[2 TO 4]");
    check(NumberRange.between(3, 3), "[3 TO 3]", "[3 TO 3]");
    check(NumberRange.between(HALF, BigDecimal.ONE), "[0.5 TO 1]", "[0.5 TO 1]");
    check(NumberRange.atLeast(1), "1-", "[1 TO *]");
    check(NumberRange.atMost(5), "-5", "[* TO 5]");
    check(NumberRange.atMost(0), "-0", "[* TO 0]");
  }

  private static void check(NumberRange range, String dashes, String stars) {
    assertThat(range.withDashes()).isEqualTo(dashes);
    assertThat(range.withStars()).isEqualTo(stars);
    assertThat(range).hasToString(stars);
  }

  @Test
  void numbersAreNeverWrittenWithAnExponent() {
    assertThat(NumberRange.atLeast(new BigDecimal("1E+3")).withDashes()).isEqualTo("1000-");
    assertThat(NumberRange.exactly(new BigDecimal("1E-7")).withStars()).isEqualTo("0.0000001");
  }

  @Test
  void negativeNumbersAreRefused() {
    for (Runnable range :
        new Runnable[] {
          () -> NumberRange.exactly(-1),
          () -> NumberRange.anyOf(BigDecimal.ONE, MINUS_ONE),
          () -> NumberRange.between(-1, 5),
          () -> NumberRange.atLeast(MINUS_ONE),
          () -> NumberRange.atMost(MINUS_ONE)
        }) {
      assertThatThrownBy(range::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a range takes no negative numbers, was -1");
    }
  }

  @Test
  void aRangeGoesUpwardsAndIsNeverEmpty() {
    assertThatThrownBy(() -> NumberRange.between(4, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a range goes from the smaller number to the larger, was 4 to 2");
    assertThatThrownBy(NumberRange::anyOf)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a range needs at least one number");
  }

  @Test
  void rangesAreEqualByValue() {
    assertThat(NumberRange.between(1, 2))
        .isEqualTo(NumberRange.between(1, 2))
        .hasSameHashCodeAs(NumberRange.between(1, 2))
        .isNotEqualTo(NumberRange.between(1, 3))
        .isNotEqualTo(NumberRange.atLeast(1))
        .isNotEqualTo("[1 TO 2]");
  }

  @Test
  void anArrayThatIsChangedLaterChangesNothing() {
    BigDecimal[] values = {BigDecimal.ONE};
    NumberRange range = NumberRange.anyOf(values);

    values[0] = BigDecimal.TEN;

    assertThat(range.withStars()).isEqualTo("1");
  }
}
