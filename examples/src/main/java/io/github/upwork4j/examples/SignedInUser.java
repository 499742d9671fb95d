package io.github.upwork4j.examples;

import io.github.upwork4j.AuthUser;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.hr.organization.AuthenticatedUser;
import java.util.Optional;

/** Whom a client's calls are made for. */
final class SignedInUser {
  private final String reference;
  private final String firstName;
  private final String lastName;

  private SignedInUser(AuthenticatedUser user) {
    Optional<AuthUser> name = user.authUser();
    this.reference = user.info().reference();
    this.firstName = name.flatMap(AuthUser::firstName).orElse("");
    this.lastName = name.flatMap(AuthUser::lastName).orElse("");
  }

  /** Calls Authenticated User; key permission: "Access your basic info". */
  static SignedInUser of(UpworkClient client) {
    return new SignedInUser(HrApi.of(client).users().me().execute());
  }

  /** What Upwork knows the user by. */
  String reference() {
    return reference;
  }

  String firstName() {
    return firstName;
  }

  String name() {
    return (firstName + " " + lastName).strip();
  }
}
