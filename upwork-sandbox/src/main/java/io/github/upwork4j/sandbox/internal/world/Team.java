package io.github.upwork4j.sandbox.internal.world;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A team of the client whose key the sandbox hands out. Immutable. */
public final class Team {
  public static final String COMPANY_NAME = "My Company";
  public static final String COMPANY_REFERENCE = "1040945";
  public static final String COMPANY_ID = "mycompany";

  /** The number of the client's financial account. */
  public static final String COMPANY_ACCOUNT = "34567890";

  private static final Team ROOT =
      new Team(COMPANY_REFERENCE, COMPANY_ID, COMPANY_NAME, "", "1234");
  private static final Team ENGINEERING =
      new Team("34567", "mycompany:engineering", "Engineering", COMPANY_REFERENCE, "1234");
  private static final Team MOBILE =
      new Team("34568", "mycompany:engineering:mobile", "Mobile Apps", "34567", "5678");

  /** Every team, parents first. */
  public static final List<Team> ALL = List.of(ROOT, ENGINEERING, MOBILE);

  public final String reference;
  public final String id;
  public final String name;
  public final String parent;

  /** The user who posts for the team when nobody else is named. */
  public final String user;

  private Team(String reference, String id, String name, String parent, String user) {
    this.reference = reference;
    this.id = id;
    this.name = name;
    this.parent = parent;
    this.user = user;
  }

  /** The names of companies and of teams in the documentation: its calls work here as they are. */
  private static final Set<String> DOCUMENTED_COMPANIES =
      Set.of("123abc", "abcde12345", "abcdf12345", "testcompany", "companyid", "12345");

  private static final Set<String> DOCUMENTED_TEAMS = Set.of("678def");

  /** The team of that reference or id. */
  public static Optional<Team> find(String referenceOrId) {
    if (isCompany(referenceOrId)) {
      return Optional.of(ROOT);
    }
    if (DOCUMENTED_TEAMS.contains(referenceOrId)) {
      return Optional.of(ENGINEERING);
    }
    return ALL.stream()
        .filter(team -> team.reference.equals(referenceOrId) || team.id.equals(referenceOrId))
        .findFirst();
  }

  /** Whether that is the reference or the id of the company, which is the team above all. */
  public static boolean isCompany(String referenceOrId) {
    return referenceOrId.equals(COMPANY_REFERENCE)
        || referenceOrId.equals(COMPANY_ID)
        || DOCUMENTED_COMPANIES.contains(referenceOrId);
  }

  /** Whether this team lies below the other one, at whatever depth. */
  public boolean isBelow(Team other) {
    return find(parent).map(above -> above.equals(other) || above.isBelow(other)).orElse(false);
  }
}
