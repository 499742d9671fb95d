package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.world.User;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Whether the user is one of the client's people; what they may do there is in {@link
   * #permissions()}. A user may be both client and freelancer.
   */
  public boolean isClient() {
    return user.client;
  }

  /** Whether the user works for clients. */
  public boolean isFreelancer() {
    return user.freelancer;
  }

  /**
   * What the user may do for the client, in {@link #team()} and the teams below it: what User
   * Permissions ({@code /api/hr/v2/userroles}) answers. An immutable set; empty for those who only
   * work.
   */
  public Set<TeamPermission> permissions() {
    return user.permissions;
  }

  /**
   * The team of the client that the permissions are for, by its id: {@code mycompany} for the whole
   * company, or like {@code mycompany:engineering:mobile}. Empty for those who only work.
   */
  public Optional<String> team() {
    return user.client ? Optional.of(user.team.id) : Optional.empty();
  }

  /** Name and reference. */
  @Override
  public String toString() {
    return "SandboxUser{" + user.name() + ", " + user.reference + "}";
  }
}
