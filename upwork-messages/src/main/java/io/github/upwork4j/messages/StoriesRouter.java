package io.github.upwork4j.messages;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;

/**
 * The messages in a room, which Upwork calls stories. Documentation: Messages, Get messages from
 * the room (2020 edition) and Send a message to a room.
 *
 * <p>All calls take the id of a company, a team or a user first: whose room it is.
 */
public final class StoriesRouter {
  private static final CursorEndpoint<Story> LIST =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/{room_id}/stories")
          .permission("Gets the rooms for the current user and organization")
          .pagedByCursor("cursor", "limit")
          .returning("stories_list", "stories", Story.WIRE)
          .identifiedBy(Story::id);
  private static final Endpoint<SentStory> SEND =
      Endpoint.post("/api/messages/v3/{company_user_id}/rooms/{room_id}/stories")
          .permission(RoomsRouter.MODIFY)
          .wrappedIn("story")
          .lookUp("List the stories of the room before you send it again.")
          .returning(SentStory.WIRE, SentStory.builder().build());

  private final UpworkClient client;

  StoriesRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists the stories of a room; public clients of this call get the newest first. Needs the
   * permission "Gets the rooms for the current user and organization".
   *
   * <p>The documentation names a limit and no way to older stories. A walk over all stories goes on
   * where an answer holds a cursor, which is sent back in a parameter {@code cursor} as for rooms;
   * where it holds none, the walk ends with the first page, and a larger page is the only way
   * further back.
   *
   * @param companyUserId the id of a company, a team or a user
   * @param page how many; no largest page is documented, that of rooms holds 1000
   */
  public PagedCall<Story> list(String companyUserId, RoomId room, PageRequest page) {
    return client.call(
        LIST,
        Arguments.builder()
            .path("company_user_id", companyUserId)
            .path("room_id", room.value())
            .build(),
        page);
  }

  /**
   * Sends a message to a room. Needs the permission "Create a new room, update an existent one or
   * post a message in the room". Not sent again once it may have arrived; when the outcome is
   * unknown, {@link #list} shows whether it is there. Once it was sent, no answer is an error,
   * whatever it holds.
   *
   * @param companyUserId the id of a company, a team or a user
   */
  public UpworkCall<SentStory> send(String companyUserId, RoomId room, StoryDraft story) {
    return client.call(SEND, story.arguments(companyUserId, room));
  }

  /**
   * Follows a room: waits for stories that are new from now on and hands them out, the oldest
   * first, each of them once. Nothing is sent before {@link StoryFollower#hasNext} is called.
   *
   * @param companyUserId the id of a company, a team or a user
   */
  public StoryFollower follow(String companyUserId, RoomId room) {
    return follow(companyUserId, room, FollowOptions.fromNow());
  }

  /** Follows a room from a story on, or at another pace. See {@link #follow(String, RoomId)}. */
  public StoryFollower follow(String companyUserId, RoomId room, FollowOptions options) {
    return new StoryFollower(
        count -> list(companyUserId, room, PageRequest.first(count)).all().pages(),
        room,
        options,
        client.timeSource());
  }
}
