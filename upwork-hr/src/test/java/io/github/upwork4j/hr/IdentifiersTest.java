package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of identifiers, which are not taken for one another. */
class IdentifiersTest {
  private static Arguments blank(String what, ThrowingCallable make) {
    return Arguments.of(what, make);
  }

  static Stream<Arguments> blankIdentifiers() {
    return Stream.of(
        blank("a contract reference", () -> ContractReference.of(" ")),
        blank("an offer id", () -> OfferId.of("")),
        blank("an application id", () -> ApplicationId.of("\t")),
        blank("a milestone id", () -> MilestoneId.of(" ")),
        blank("a submission id", () -> SubmissionId.of(" ")));
  }

  @ParameterizedTest
  @MethodSource("blankIdentifiers")
  void anIdentifierIsNotBlank(String what, ThrowingCallable make) {
    assertThatThrownBy(make)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(what + " cannot be blank");
  }

  @Test
  void anIdentifierPrintsAsItsValueAndEqualsAnotherOfItsType() {
    assertThat(OfferId.of("7")).hasToString("7").isEqualTo(OfferId.of("7"));
    assertThat(ApplicationId.of("7")).hasToString("7").isNotEqualTo(OfferId.of("7"));
    assertThat(ContractReference.of("7")).hasToString("7");
  }
}
