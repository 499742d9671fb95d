package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/**
 * Team rooms: who of a team works, and the last snapshot of each. All calls need the permission
 * "View your workdiary". Documented in the 2017 edition only; the 2020 edition has nothing in their
 * place. Documentation: Companies and Teams, List team rooms and Get team room.
 */
public final class TeamRoomsRouter {
  private static final String VIEW = "View your workdiary";

  private static final Endpoint<List<TeamRoom>> LIST =
      Endpoint.get("/api/team/v2/teamrooms")
          .permission(VIEW)
          .returning("teamrooms", Wire.list("teamroom", TeamRoom.WIRE));
  private static final Endpoint<List<TeamRoomMember>> GET =
      Endpoint.get("/api/team/v2/teamrooms/{company_or_team}")
          .permission(VIEW)
          .returning("teamroom", Wire.list("snapshot", TeamRoomMember.WIRE));

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public TeamRoomsRouter(UpworkClient client) {
    this.client = client;
  }

  /** Lists the team rooms that the user may look into; empty if there are none. */
  public UpworkCall<List<TeamRoom>> list() {
    return client.call(LIST, Arguments.none());
  }

  /**
   * Gets the members of a team room, each with their last snapshot; empty if there are none.
   *
   * @param companyOrTeamId the id of a company or team, such as {@code abcdf12345}
   */
  public UpworkCall<List<TeamRoomMember>> get(String companyOrTeamId, TeamRoomQuery query) {
    return client.call(GET, query.arguments(companyOrTeamId));
  }
}
