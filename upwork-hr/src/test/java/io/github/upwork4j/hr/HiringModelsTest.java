package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.offer.Application;
import io.github.upwork4j.hr.offer.Offer;
import io.github.upwork4j.hr.organization.AuthenticatedUser;
import io.github.upwork4j.hr.organization.Company;
import io.github.upwork4j.hr.organization.Team;
import io.github.upwork4j.hr.organization.TeamPermission;
import io.github.upwork4j.hr.organization.User;
import io.github.upwork4j.hr.organization.UserInfo;
import io.github.upwork4j.hr.organization.UserRole;
import io.github.upwork4j.wire.OpenEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The builders of models, for whoever makes answers in tests of their own. */
class HiringModelsTest {
  @Test
  void aModelDoesNotKeepTheListThatItWasGiven() {
    OpenEnum<TeamPermission> finance = OpenEnum.of(TeamPermission.MANAGE_FINANCE);
    List<OpenEnum<TeamPermission>> given = new ArrayList<>(List.of(finance));
    UserRole role = UserRole.builder().reference("1").permissions(given).build();
    given.add(finance);

    assertThat(role.permissions()).containsExactly(finance);
    assertThatThrownBy(() -> role.permissions().add(finance))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        missing("info", () -> AuthenticatedUser.builder().build()),
        missing("reference", () -> UserInfo.builder().build()),
        missing("reference", () -> User.builder().build()),
        missing("reference", () -> UserRole.builder().build()),
        missing("reference", () -> Company.builder().build()),
        missing("reference", () -> Team.builder().build()),
        missing("reference", () -> Engagement.builder().build()),
        missing("id", () -> Offer.builder().build()),
        missing("id", () -> Application.builder().build()));
  }

  private static Arguments missing(String names, ThrowingCallable build) {
    return Arguments.of(names, build);
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void aModelSaysWhatItLacks(String names, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Missing required properties: " + names);
  }

  static Stream<Arguments> blankIdentifiers() {
    return Stream.of(
        missing("a contract reference", () -> ContractReference.of(" ")),
        missing("an offer id", () -> OfferId.of("")),
        missing("an application id", () -> ApplicationId.of("\t")),
        missing("a milestone id", () -> MilestoneId.of(" ")),
        missing("a submission id", () -> SubmissionId.of(" ")));
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
