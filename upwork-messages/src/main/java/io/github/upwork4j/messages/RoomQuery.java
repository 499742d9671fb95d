package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.time.Instant;
import java.util.Optional;

/** Which rooms to list, and how much of them. Immutable. */
@AutoValue
public abstract class RoomQuery {
  private static final RoomQuery ALL = builder().build();

  RoomQuery() {}

  /** Lists all rooms by their names, 100 to a page. */
  public static RoomQuery all() {
    return ALL;
  }

  /** Starts a query for the first 100 rooms by their names. */
  public static Builder builder() {
    return new AutoValue_RoomQuery.Builder()
        .sort(RoomSort.ALPHABETICAL)
        .page(PageRequest.first(100));
  }

  /** How they are ordered. */
  public abstract RoomSort sort();

  /** Of which kind; empty for all. */
  public abstract Optional<RoomType> type();

  /**
   * Active then or later; favorites count as always active. The documentation names no form of the
   * time: milliseconds since 1970 are sent, as public clients of this call do.
   */
  public abstract Optional<Instant> activeSince();

  /** Whether favorites are listed whenever they were active; says nothing without activeSince. */
  public abstract Optional<Boolean> includeFavorites();

  /**
   * Whether rooms with unread stories are listed whenever they were active; says nothing without
   * activeSince.
   */
  public abstract Optional<Boolean> includeUnread();

  /** The locale of the latest story, such as {@code en_US}. */
  public abstract Optional<String> locale();

  /** Whether the users of the rooms are returned; they are not by default. */
  public abstract Optional<Boolean> returnUsers();

  /** Whether hidden rooms are listed too; they are by default. */
  public abstract Optional<Boolean> includeHidden();

  /** Whether the roles of the users are returned; they are by default. */
  public abstract Optional<Boolean> returnUserRoles();

  /** The page: at most 1000 rooms. Pages have cursors, no offsets. */
  public abstract PageRequest page();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments arguments(String companyUserId) {
    Arguments.Builder arguments =
        Arguments.builder()
            .path("company_user_id", companyUserId)
            .set("sortOrder", sort().wireName())
            .set("type", type().map(RoomType::wireName))
            .set("activeSince", activeSince().map(time -> Long.toString(time.toEpochMilli())));
    includeFavorites()
        .ifPresent(include -> arguments.set("includeFavoritesIfActiveSinceSet", include));
    includeUnread().ifPresent(include -> arguments.set("includeUnreadIfActiveSinceSet", include));
    arguments.set("locale", locale());
    returnUsers().ifPresent(users -> arguments.set("returnUsers", users));
    includeHidden().ifPresent(include -> arguments.set("includeHidden", include));
    returnUserRoles().ifPresent(roles -> arguments.set("returnUserRoles", roles));
    return arguments.build();
  }

  /** Makes queries. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link RoomQuery#sort}. */
    public abstract Builder sort(RoomSort sort);

    /** See {@link RoomQuery#type}. */
    public abstract Builder type(RoomType type);

    /** See {@link RoomQuery#activeSince}. */
    public abstract Builder activeSince(Instant time);

    /** See {@link RoomQuery#includeFavorites}. */
    public abstract Builder includeFavorites(boolean include);

    /** See {@link RoomQuery#includeUnread}. */
    public abstract Builder includeUnread(boolean include);

    /** See {@link RoomQuery#locale}. */
    public abstract Builder locale(String locale);

    /** See {@link RoomQuery#returnUsers}. */
    public abstract Builder returnUsers(boolean users);

    /** See {@link RoomQuery#includeHidden}. */
    public abstract Builder includeHidden(boolean include);

    /** See {@link RoomQuery#returnUserRoles}. */
    public abstract Builder returnUserRoles(boolean roles);

    /** See {@link RoomQuery#page}. */
    public abstract Builder page(PageRequest page);

    abstract RoomQuery autoBuild();

    /**
     * Returns the query.
     *
     * @throws IllegalArgumentException if the locale is blank, or includeFavorites or includeUnread
     *     is set without activeSince
     */
    public RoomQuery build() {
      RoomQuery query = autoBuild();
      Required.filledIfSet("locale", query.locale());
      if (query.activeSince().isEmpty()) {
        needsActiveSince("includeFavorites", query.includeFavorites());
        needsActiveSince("includeUnread", query.includeUnread());
      }
      return query;
    }

    private static void needsActiveSince(String name, Optional<Boolean> value) {
      if (value.isPresent()) {
        throw new IllegalArgumentException(
            name + " is ignored without activeSince: set both or neither");
      }
    }
  }
}
