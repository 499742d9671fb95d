package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.error.NotFoundException;
import io.github.upwork4j.hr.organization.AuthenticatedUser;
import io.github.upwork4j.hr.organization.Company;
import io.github.upwork4j.hr.organization.MemberStatus;
import io.github.upwork4j.hr.organization.Team;
import io.github.upwork4j.hr.organization.TeamRole;
import io.github.upwork4j.hr.organization.User;
import io.github.upwork4j.hr.organization.UserRole;
import io.github.upwork4j.wire.OpenEnum;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who one is, and whom one works with. */
class OrganizationSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static final String COMPANY = "1040945";

  @Test
  void oneIsTheSameUserInAllAnswers() {
    AuthenticatedUser me = SANDBOX.api().users().me().execute();
    User user = SANDBOX.api().users().get("me").execute();

    assertThat(user.reference()).isEqualTo(me.info().reference());
    assertThat(user.firstName()).isEqualTo(me.authUser().orElseThrow().firstName()).isPresent();
    assertThat(SANDBOX.api().users().get(user.reference()).execute()).isEqualTo(user);
    assertThat(me.additionalProperties()).isEmpty();
    assertThat(me.info().additionalProperties()).isEmpty();
    assertThat(user.additionalProperties()).isEmpty();
  }

  @Test
  void oneHasARoleInEveryTeam() {
    List<UserRole> roles = SANDBOX.api().users().roles().execute();

    assertThat(roles)
        .isNotEmpty()
        .allMatch(role -> role.role().orElseThrow().is(TeamRole.ADMIN))
        .allMatch(role -> role.additionalProperties().isEmpty());
    String self = SANDBOX.api().users().get("me").execute().reference();
    assertThat(SANDBOX.api().users().rolesOf(self).execute()).isEqualTo(roles);
  }

  @Test
  void companiesHaveTeamsAndTeamsHaveUsers() {
    List<Company> companies = SANDBOX.api().companies().list().execute();

    assertThat(companies).extracting(Company::reference).containsExactly(COMPANY);
    assertThat(SANDBOX.api().companies().get(COMPANY).execute()).isEqualTo(companies.get(0));
    assertThat(SANDBOX.api().companies().teams(COMPANY).execute())
        .extracting(Team::reference)
        .containsAll(SANDBOX.api().teams().list().execute().stream().map(Team::reference).toList());
    assertThat(SANDBOX.api().companies().users(COMPANY).execute())
        .containsAll(SANDBOX.api().teams().users("34567").execute())
        .allMatch(user -> user.status().equals(Optional.of(active())));
    assertThat(SANDBOX.api().companies().users(COMPANY, MemberStatus.INACTIVE).execute()).isEmpty();
    assertThat(SANDBOX.api().teams().users("34567", MemberStatus.ACTIVE).execute())
        .isEqualTo(SANDBOX.api().teams().users("34567").execute());
  }

  private static OpenEnum<MemberStatus> active() {
    return OpenEnum.of(MemberStatus.ACTIVE);
  }

  @Test
  void aUserWhoIsNotThereIsNotFound() {
    assertThatThrownBy(() -> SANDBOX.api().users().get("1").execute())
        .isInstanceOf(NotFoundException.class);
  }
}
