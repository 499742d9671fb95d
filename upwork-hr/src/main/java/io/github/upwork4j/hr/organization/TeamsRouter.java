package io.github.upwork4j.hr.organization;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/**
 * Teams and their users. All calls need the permission "View the structure of your
 * companies/teams". Documentation: Companies and Teams, List teams and List users in team.
 */
public final class TeamsRouter {
  private static final String STRUCTURE = "View the structure of your companies/teams";

  private static final Endpoint<List<Team>> LIST =
      Endpoint.get("/api/hr/v2/teams")
          .permission(STRUCTURE)
          .returning("teams", Wire.list(Team.WIRE));
  private static final Endpoint<Team> GET =
      Endpoint.get("/api/hr/v2/teams/{team_reference}")
          .permission(STRUCTURE)
          .returning("team", Team.WIRE);
  private static final Endpoint<List<User>> USERS =
      Endpoint.get("/api/hr/v2/teams/{team_reference}/users")
          .permission(STRUCTURE)
          .returning("users", Wire.list(User.WIRE));

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public TeamsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists the teams within reach of the user whom the calls of this client are made for, over all
   * companies.
   */
  public UpworkCall<List<Team>> list() {
    return client.call(LIST, Arguments.none());
  }

  /**
   * Gets one team. An official client makes this call; the documents do not describe it, so {@link
   * #list} is the safer way.
   *
   * @param teamReference the team's reference, such as {@code 34567}
   */
  public UpworkCall<Team> get(String teamReference) {
    return client.call(GET, Arguments.path("team_reference", teamReference));
  }

  /**
   * Lists the users of a team.
   *
   * @param teamReference the team's reference, such as {@code 34567}
   */
  public UpworkCall<List<User>> users(String teamReference) {
    return client.call(USERS, Arguments.path("team_reference", teamReference));
  }

  /**
   * Lists the users of a team who take part, or those who no longer do. An official client sends
   * this filter; the documents do not describe it.
   *
   * @param teamReference the team's reference, such as {@code 34567}
   */
  public UpworkCall<List<User>> users(String teamReference, MemberStatus status) {
    return client.call(
        USERS,
        Arguments.builder()
            .path("team_reference", teamReference)
            .set("status_in_team", status.wireName())
            .build());
  }
}
