package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequiredTest {
  @Test
  void whatIsMissingIsSaidInASentence() {
    assertThatThrownBy(
            () ->
                Required.build(
                    "a letter",
                    () -> {
                      throw new IllegalStateException("Missing required properties: to text");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a letter needs to, text: set before build()");
  }

  @Test
  void anotherIllegalStateIsNotTakenForSomethingMissing() {
    IllegalStateException other = new IllegalStateException("out of ink");
    assertThatThrownBy(
            () ->
                Required.build(
                    "a letter",
                    () -> {
                      throw other;
                    }))
        .isSameAs(other);
  }

  @Test
  void aTextHasToHoldSomething() {
    assertThat(Required.filled("to", " me ")).isEqualTo(" me ");
    assertThatThrownBy(() -> Required.filled("to", " \t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must not be blank");
  }

  @Test
  void aTextThatMayBeLeftOutMayNotBeBlank() {
    assertThatCode(() -> Required.filledIfSet("to", Optional.empty())).doesNotThrowAnyException();
    assertThatCode(() -> Required.filledIfSet("to", Optional.of("me"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> Required.filledIfSet("to", Optional.of("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must not be blank");
  }

  @Test
  void noElementOfAListMayBeBlank() {
    assertThatCode(() -> Required.allFilled("to", List.of())).doesNotThrowAnyException();
    assertThatCode(() -> Required.allFilled("to", List.of("me"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> Required.allFilled("to", List.of("me", " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must not hold a blank element");
  }

  @Test
  void aPathArgumentMayNotBeBlank() {
    assertThatThrownBy(() -> Arguments.path("job_key", " \u3000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("job_key must not be blank");
  }
}
