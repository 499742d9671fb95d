package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may do what, in the documented words. */
final class Roles {
  private Roles() {}

  /** The user of the call, who has to be one of the client's people. */
  static User client(Envelope envelope) {
    User user = envelope.user();
    if (user == null || !user.client) {
      throw ApiError.forbidden("No recruiter or hiring manager permissions");
    }
    return user;
  }

  /** The profile of the user of the call, who has to be a freelancer. */
  static Freelancer freelancer(Envelope envelope) {
    User user = envelope.user();
    if (user == null || user.profile == null) {
      throw ApiError.forbidden("Forbidden: the user of the token is no freelancer");
    }
    return user.profile;
  }

  /** The client's team of that reference or id. */
  static Team team(@Nullable String referenceOrId) {
    return Team.find(String.valueOf(referenceOrId))
        .orElseThrow(() -> ApiError.forbidden("No access to team/company"));
  }

  /** Refuses a user who is on neither side of a contract. */
  static void requireParty(Envelope envelope, Contract contract) {
    User user = envelope.user();
    if (user == null || !(user.client || Objects.equals(user.profile, contract.freelancer))) {
      throw ApiError.forbidden("No access to team/company");
    }
  }
}
