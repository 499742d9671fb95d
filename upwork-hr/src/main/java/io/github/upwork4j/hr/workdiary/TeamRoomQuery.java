package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import java.util.Optional;

/** Which members of a team room to list. Immutable. */
@AutoValue
public abstract class TeamRoomQuery {
  TeamRoomQuery() {}

  /** Lists everybody whose account is open. */
  public static TeamRoomQuery everybody() {
    return builder().online(OnlineWithin.ALL).build();
  }

  /** Starts a query for who is online now. */
  public static Builder builder() {
    return new AutoValue_TeamRoomQuery.Builder();
  }

  /** Who, by when they were online; {@link OnlineWithin#NOW} where it is not set. */
  public abstract Optional<OnlineWithin> online();

  /** Whether users whose accounts are closed are listed too. */
  public abstract Optional<Boolean> includeDisabled();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String companyOrTeamId) {
    return Arguments.builder()
        .path("company_or_team", companyOrTeamId)
        .set("online", online().map(OnlineWithin::wireName))
        .set("disabled", includeDisabled().map(include -> include ? "yes" : "no"))
        .build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link TeamRoomQuery#online}. */
    public abstract Builder online(OnlineWithin value);

    /** See {@link TeamRoomQuery#includeDisabled}. */
    public abstract Builder includeDisabled(boolean value);

    /** Returns the query. */
    public abstract TeamRoomQuery build();
  }
}
