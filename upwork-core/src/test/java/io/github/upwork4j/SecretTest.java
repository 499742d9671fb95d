package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A secret")
class SecretTest {
  @Test
  void printsAsStarsAndIsRevealedOnlyWhenAsked() {
    Secret secret = Secret.of("k3y");

    assertThat(secret).hasToString("***");
    assertThat("key " + secret).isEqualTo("key ***");
    assertThat(secret.reveal()).isEqualTo("k3y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"k3y\n", " k3y ", "\tk3y\r\n", "\u2003k3y"})
  void whiteSpaceFromFilesAndConsolesIsDropped(String text) {
    assertThat(Secret.of(text).reveal()).isEqualTo("k3y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void anEmptyOneIsRefused(String text) {
    assertThatThrownBy(() -> Secret.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a secret must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"k3\ny", "k3\0y", "k3\u0085y"})
  void controlCharactersAreRefusedWithoutShowingIt(String text) {
    assertThatThrownBy(() -> Secret.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a secret must not hold control characters");
  }

  @Test
  void twoAreEqualIfTheyRevealTheSame() {
    assertThat(Secret.of("k3y"))
        .isEqualTo(Secret.of("k3y "))
        .hasSameHashCodeAs(Secret.of("k3y"))
        .isNotEqualTo(Secret.of("k3z"))
        .isNotEqualTo("k3y");
  }
}
