package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.01", "5", "1200.50", "1.5000", "1E+2", "9999999999.99"})
  void dollarsAndCentsAreTakenAsTheyAre(BigDecimal amount) {
    assertThat(Amounts.positive("budget", amount)).isSameAs(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0      | budget must be more than 0, was 0",
        "0.00   | budget must be more than 0, was 0.00",
        "-0.01  | budget must be more than 0, was -0.01",
        "-1E+9  | budget must be more than 0, was -1E+9",
        "1.005  | budget takes dollars and cents, at most two decimals, was 1.005",
        "1E-3   | budget takes dollars and cents, at most two decimals, was 0.001",
        "-1.005 | budget must be more than 0, was -1.005"
      })
  void nothingLessThanACentAndNoPartOfOneIsTaken(BigDecimal amount, String sentence) {
    assertThatThrownBy(() -> Amounts.positive("budget", amount))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
    assertThatThrownBy(() -> Amounts.positiveIfSet("budget", Optional.of(amount)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void anAmountThatIsLeftOutIsFine() {
    Amounts.positiveIfSet("budget", Optional.empty());
  }
}
