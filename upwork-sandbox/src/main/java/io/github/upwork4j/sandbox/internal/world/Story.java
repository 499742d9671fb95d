package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;

/** A message in a room. Immutable. */
public final class Story {
  public final String id;
  public final Participant author;

  /** The organization that the author spoke for. */
  public final String organization;

  public final String message;
  public final Instant created;

  public Story(
      String id, Participant author, String organization, String message, Instant created) {
    this.id = id;
    this.author = author;
    this.organization = organization;
    this.message = message;
    this.created = created;
  }
}
