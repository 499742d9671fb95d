package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may do what, in the documented words. */
final class Roles {
  static final String NO_ACCESS = "No access to team/company";

  private static final String NO_PERMISSION = "No recruiter or hiring manager permissions";

  private Roles() {}

  /** The user of the call, who has to be one of the client's people. */
  static User client(Envelope envelope) {
    User user = envelope.user();
    if (user == null || !user.client) {
      throw ApiError.forbidden(NO_PERMISSION);
    }
    return user;
  }

  /** The user of the call, who has to have the permission in one team at least. */
  static User client(Envelope envelope, TeamPermission permission) {
    User user = client(envelope);
    if (!user.permissions.contains(permission)) {
      throw ApiError.forbidden(NO_PERMISSION);
    }
    return user;
  }

  /** Refuses a user without the permission in that team. */
  static void require(Envelope envelope, TeamPermission permission, Team team) {
    if (!client(envelope, permission).isIn(team)) {
      throw ApiError.forbidden(NO_ACCESS);
    }
  }

  /** The profile of the user of the call, who has to be a freelancer. */
  static Freelancer freelancer(Envelope envelope) {
    User user = envelope.user();
    if (user == null || user.profile == null) {
      throw ApiError.forbidden("Forbidden: the user of the token is no freelancer");
    }
    return user.profile;
  }

  /** The team of that reference or id, in which the user has to have the permission. */
  static Team team(Envelope envelope, TeamPermission permission, @Nullable String referenceOrId) {
    client(envelope, permission);
    Team team =
        Team.find(String.valueOf(referenceOrId)).orElseThrow(() -> ApiError.forbidden(NO_ACCESS));
    require(envelope, permission, team);
    return team;
  }

  /** Refuses a user who is neither that freelancer nor recruits for that team. */
  static void requireSide(Envelope envelope, Freelancer freelancer, Team team) {
    User user = envelope.user();
    boolean side =
        user != null
            && (Objects.equals(user.profile, freelancer)
                || user.may(TeamPermission.MANAGE_RECRUITING, team));
    if (!side) {
      throw ApiError.forbidden(NO_ACCESS);
    }
  }

  /** Refuses a user who neither works under a contract, nor hires for its team. */
  static void requireParty(Envelope envelope, Contract contract) {
    if (!isParty(envelope, contract)) {
      throw ApiError.forbidden(NO_ACCESS);
    }
  }

  /** Whether the user works under a contract, or hires for its team. */
  static boolean isParty(Envelope envelope, Contract contract) {
    User user = envelope.user();
    return user != null
        && (user.may(TeamPermission.MANAGE_EMPLOYMENT, contract.team)
            || Objects.equals(user.profile, contract.freelancer));
  }
}
