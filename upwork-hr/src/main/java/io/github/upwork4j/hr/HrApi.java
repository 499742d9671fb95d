package io.github.upwork4j.hr;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.hr.organization.CompaniesRouter;
import io.github.upwork4j.hr.organization.TeamsRouter;
import io.github.upwork4j.hr.organization.UsersRouter;

/** The front door to hiring, contracts and money. Immutable and thread-safe, as its routers. */
public final class HrApi {
  private final UsersRouter users;
  private final CompaniesRouter companies;
  private final TeamsRouter teams;

  private HrApi(UpworkClient client) {
    this.users = new UsersRouter(client);
    this.companies = new CompaniesRouter(client);
    this.teams = new TeamsRouter(client);
  }

  /** Returns the door for calls of {@code client}. */
  public static HrApi of(UpworkClient client) {
    return new HrApi(client);
  }

  /** Users and their roles; {@link UsersRouter#me} is the first call after signing in. */
  public UsersRouter users() {
    return users;
  }

  /** Companies. */
  public CompaniesRouter companies() {
    return companies;
  }

  /** Teams. */
  public TeamsRouter teams() {
    return teams;
  }
}
