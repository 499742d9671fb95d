package io.github.upwork4j.messages;

import io.github.upwork4j.UpworkClient;

/** The front door to rooms and messages. Immutable and thread-safe, as its routers. */
public final class MessagesApi {
  private final RoomsRouter rooms;
  private final StoriesRouter stories;

  private MessagesApi(UpworkClient client) {
    this.rooms = new RoomsRouter(client);
    this.stories = new StoriesRouter(client);
  }

  /** Returns the door for calls of {@code client}. */
  public static MessagesApi of(UpworkClient client) {
    return new MessagesApi(client);
  }

  /** Rooms, and who may do what in them. */
  public RoomsRouter rooms() {
    return rooms;
  }

  /** The messages in a room. */
  public StoriesRouter stories() {
    return stories;
  }
}
