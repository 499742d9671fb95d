package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.KeyPermission;
import io.github.upwork4j.sandbox.internal.catalogue.Endpoint;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.util.Set;

/** Checks what the key of the application may be used for. Immutable. */
public final class KeyChecks {
  private final Set<KeyPermission> given;

  public KeyChecks(Set<KeyPermission> given) {
    this.given = Set.copyOf(given);
  }

  /**
   * Checks a call.
   *
   * @throws ApiError 403 that names the permission the key does not have
   */
  public void check(Endpoint endpoint) {
    KeyPermission needed = endpoint.keyPermission();
    if (needed != null && !given.contains(needed)) {
      throw ApiError.forbidden(
          "Insufficient permission of the application's key: " + needed.documentedName());
    }
  }
}
