package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.world.User;

/**
 * A user who can sign in to a sandbox and let applications act for them.
 *
 * <p>Immutable and thread-safe.
 */
public final class SandboxUser {
  private final User user;

  SandboxUser(User user) {
    this.user = user;
  }

  /** The reference, like {@code 525}: the {@code ref} that Authenticated User answers. */
  public String reference() {
    return user.reference;
  }

  /** First and last name. */
  public String name() {
    return user.name();
  }

  /** Whether the user hires. A user may be both client and freelancer. */
  public boolean isClient() {
    return user.client;
  }

  /** Whether the user works for clients. */
  public boolean isFreelancer() {
    return user.freelancer;
  }

  /** Name and reference. */
  @Override
  public String toString() {
    return "SandboxUser{" + user.name() + ", " + user.reference + "}";
  }
}
