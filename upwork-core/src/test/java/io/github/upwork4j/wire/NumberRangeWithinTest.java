package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberRangeWithinTest {
  @Test
  void theNumbersThatARangeNamesLieWithinOthersOrNot() {
    assertThat(NumberRange.exactly(5).isWithin(0, 5)).isTrue();
    assertThat(NumberRange.exactly(new BigDecimal("5.01")).isWithin(0, 5)).isFalse();
    assertThat(NumberRange.anyOf(BigDecimal.ONE, BigDecimal.TEN).isWithin(0, 5)).isFalse();
    assertThat(NumberRange.between(1, 5).isWithin(1, 5)).isTrue();
    assertThat(NumberRange.between(0, 5).isWithin(1, 5)).isFalse();
    assertThat(NumberRange.between(1, 6).isWithin(1, 5)).isFalse();
  }

  @Test
  void anOpenEndLiesAnywhere() {
    assertThat(NumberRange.atLeast(4).isWithin(0, 5)).isTrue();
    assertThat(NumberRange.atLeast(6).isWithin(0, 5)).isFalse();
    assertThat(NumberRange.atMost(5).isWithin(0, 5)).isTrue();
    assertThat(NumberRange.atMost(6).isWithin(0, 5)).isFalse();
  }
}
