package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.world.User;
import org.jspecify.annotations.Nullable;

/** For whom a call is made. Immutable. */
public final class Actor {
  /** The application itself, without any user. */
  public static final Actor APPLICATION = new Actor(null);

  private final @Nullable User user;

  private Actor(@Nullable User user) {
    this.user = user;
  }

  /** A user who let the application in. */
  public static Actor of(User user) {
    return new Actor(user);
  }

  /** Null for the application itself. */
  public @Nullable User user() {
    return user;
  }
}
