package io.github.upwork4j.hr.organization;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/** Users, and what they may do. Documentation: Users. */
public final class UsersRouter {
  private static final String STRUCTURE = "View the structure of your companies/teams";

  private static final Endpoint<AuthenticatedUser> ME =
      Endpoint.get("/api/auth/v1/info")
          .permission("Access your basic info")
          .returning(AuthenticatedUser.WIRE);
  private static final Endpoint<User> GET =
      Endpoint.get("/api/hr/v2/users/{user_reference}")
          .permission(STRUCTURE)
          .returning("user", User.WIRE);
  private static final Endpoint<List<UserRole>> ROLES =
      Endpoint.get("/api/hr/v2/userroles")
          .permission(STRUCTURE)
          .returning(
              "userroles",
              Wire.list("userrole", UserRole.WIRE),
              "userrole",
              Wire.list(UserRole.WIRE));
  private static final Endpoint<List<UserRole>> ROLES_OF =
      Endpoint.get("/api/hr/v2/userroles/{user_reference}")
          .permission(STRUCTURE)
          .returning(
              "userroles",
              Wire.list("userrole", UserRole.WIRE),
              "userrole",
              Wire.list(UserRole.WIRE));

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public UsersRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Tells whom the calls of this client are made for: the simplest call there is, and so a good
   * first one after signing in. Needs the permission "Access your basic info".
   */
  public UpworkCall<AuthenticatedUser> me() {
    return client.call(ME, Arguments.none());
  }

  /**
   * Gets a user. Needs the permission "View the structure of your companies/teams".
   *
   * @param userReference the user's reference, such as {@code 33333}; {@code me} for the user whom
   *     the calls of this client are made for
   */
  public UpworkCall<User> get(String userReference) {
    return client.call(GET, Arguments.path("user_reference", userReference));
  }

  /**
   * Lists the roles of the user whom the calls of this client are made for: one for each team
   * within reach. Needs the permission "View the structure of your companies/teams".
   */
  public UpworkCall<List<UserRole>> roles() {
    return client.call(ROLES, Arguments.none());
  }

  /**
   * Lists the roles of a user: one for each team within reach. Needs the permission "View the
   * structure of your companies/teams".
   *
   * @param userReference the user's reference, such as {@code 12345}
   */
  public UpworkCall<List<UserRole>> rolesOf(String userReference) {
    return client.call(ROLES_OF, Arguments.path("user_reference", userReference));
  }
}
