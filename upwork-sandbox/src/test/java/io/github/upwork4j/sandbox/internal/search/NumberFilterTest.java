package io.github.upwork4j.sandbox.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A filter for numbers")
class NumberFilterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|5.00|4.99",
        "2,3|3|4",
        "[2 TO 4]|4|4.01",
        "[ 2 TO 4 ]|2|1.99",
        "1-5|1|0.5",
        "1-|99|0.99",
        "-5|0|5.5",
        "[0.8 TO *]|1|0.79",
        "[* TO 3]|0|3.1",
        "1,[4 TO 5],9-|4.5|3"
      })
  void takesWhatItSays(String text, String inside, String outside) {
    NumberFilter filter = NumberFilter.parse("rate", text, false);
    assertThat(filter.accepts(new BigDecimal(inside))).isTrue();
    assertThat(filter.accepts(new BigDecimal(outside))).isFalse();
    assertThat(filter.accepts(null)).isFalse();
  }

  @Test
  void takesEverythingWhenAbsent() {
    assertThat(NumberFilter.parse("rate", null, false).accepts(null)).isTrue();
    assertThat(NumberFilter.parse("rate", null, false).accepts(7)).isTrue();
  }

  @Test
  void asksForThoseWithoutAValue() {
    assertThat(NumberFilter.parse("rate", "None", true).accepts(null)).isTrue();
    assertThat(NumberFilter.parse("rate", "None", true).accepts(0)).isFalse();
    assertThat(NumberFilter.parse("rate", "None,5", true).accepts(5)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"None", "x", "-", "1--5", "[1 TO]", "[1-5]", "1,", "[a TO b]", "1e9", "1 TO 5"})
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> NumberFilter.parse("rate", text, false))
        .isInstanceOf(ApiError.class)
        .hasMessageContaining("rate");
  }
}
