package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.AuthUser;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user that the calls of a client are made for, as the answer to Authenticated User names them.
 * Immutable.
 */
@AutoValue
public abstract class AuthenticatedUser {
  static final WireModel<AuthenticatedUser> WIRE =
      WireModel.of("AuthenticatedUser", AuthenticatedUser::builder, Builder::build)
          .field("auth_user", AuthUser.WIRE, Builder::authUser)
          .field("info", UserInfo.WIRE, Builder::info)
          .ignoring("server_time")
          .rest(Builder::additionalProperties);

  AuthenticatedUser() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_AuthenticatedUser.Builder().additionalProperties(Map.of());
  }

  /** Their name and time zone, as every answer tells them. */
  public abstract Optional<AuthUser> authUser();

  /** Their reference, place, pictures, and whether they hire or are hired. */
  public abstract UserInfo info();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link AuthenticatedUser#authUser}. */
    public abstract Builder authUser(AuthUser value);

    /** See {@link AuthenticatedUser#info}. Required. */
    public abstract Builder info(UserInfo value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract AuthenticatedUser build();
  }
}
