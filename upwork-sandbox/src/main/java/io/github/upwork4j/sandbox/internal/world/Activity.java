package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A task that work is logged under. Mutable; guarded by the world it belongs to. */
public final class Activity {
  public final String recordId;

  /** The team that has it; the company's own team for an activity of the whole company. */
  public final Team team;

  /** Whose it is alone; empty for everybody's. */
  public final String userId;

  public final String code;
  public final Instant created;
  public String description;
  public String url;
  public boolean archived;

  /** The contracts that may log work under it. */
  public final Set<Contract> contracts = new LinkedHashSet<>();

  public Activity(
      String recordId,
      Team team,
      String userId,
      String code,
      String description,
      String url,
      Instant created) {
    this.recordId = recordId;
    this.team = team;
    this.userId = userId;
    this.code = code;
    this.description = description;
    this.url = url;
    this.created = created;
  }

  /** {@code company}, {@code team} or {@code user}. */
  public String level() {
    return !userId.isEmpty() ? "user" : Team.isCompany(team.id) ? "company" : "team";
  }
}
