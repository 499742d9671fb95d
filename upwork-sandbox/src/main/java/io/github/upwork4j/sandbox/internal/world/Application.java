package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;

/**
 * A freelancer's interest in a job, or a client's in a freelancer. Mutable; guarded by the world.
 */
public final class Application {
  public final String id;
  public final Posting posting;
  public final Freelancer freelancer;
  public final Instant created;

  /** Whether the client invited; otherwise the freelancer applied. */
  public final boolean invited;

  /** What the client wrote, or the freelancer. */
  public final String letter;

  public boolean shortlisted;
  public boolean hidden;
  public boolean declined;

  /** Whether the two have been in touch since. */
  public boolean messaged;

  /** Whether an offer came of it. */
  public boolean offered;

  public boolean hired;

  public Application(
      String id,
      Posting posting,
      Freelancer freelancer,
      Instant created,
      boolean invited,
      String letter) {
    this.id = id;
    this.posting = posting;
    this.freelancer = freelancer;
    this.created = created;
    this.invited = invited;
    this.letter = letter;
  }
}
