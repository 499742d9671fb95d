package io.github.upwork4j.messages;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.WireType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rooms, and who may do what in them. Documentation: Messages, all but the two sections on messages
 * in a room.
 *
 * <p>All calls take the id of a company, a team or a user first: whose rooms they are.
 */
public final class RoomsRouter {
  private static final String VIEW = "Gets the rooms for the current user and organization";
  static final String MODIFY =
      "Create a new room, update an existent one or post a message in the room";

  /** The room alone may stand for its id. */
  private static final WireType<RoomId> ID =
      json -> {
        if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
          return RoomId.WIRE.read(json);
        }
        Room room = Room.WIRE.read(json);
        return room == null ? null : room.id();
      };

  /** In the order of activity there is no telling how to go on: only the answer itself can. */
  private static final CursorEndpoint<Room> LIST_RECENT =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms")
          .permission(VIEW)
          .pagedByCursor("cursor", "limit")
          .atMost(1000)
          .returning("rooms", "room", Room.WIRE)
          .identifiedBy(room -> Optional.of(room.id().value()));

  private static final CursorEndpoint<Room> LIST =
      LIST_RECENT.goingOnBehind(RoomsRouter::nameToGoOnFrom);
  private static final Endpoint<Room> GET =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/{room_id}")
          .permission(VIEW)
          .returning("room", Room.WIRE);
  private static final Endpoint<Room> GET_BY_OFFER =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/offers/{offer_id}")
          .permission(VIEW)
          .returning("room", Room.WIRE);
  private static final Endpoint<RoomId> GET_ID_BY_OFFER =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/offers/{offer_id}")
          .permission(VIEW)
          .returning("room", ID, "roomId", ID);
  private static final Endpoint<Room> GET_BY_APPLICATION =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/applications/{application_id}")
          .permission(VIEW)
          .returning("room", Room.WIRE);
  private static final Endpoint<RoomId> GET_ID_BY_APPLICATION =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/applications/{application_id}")
          .permission(VIEW)
          .returning("room", ID, "roomId", ID);
  private static final Endpoint<Room> GET_BY_CONTRACT =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/contracts/{contract_id}")
          .permission(VIEW)
          .returning("room", Room.WIRE);
  private static final Endpoint<RoomId> GET_ID_BY_CONTRACT =
      Endpoint.get("/api/messages/v3/{company_user_id}/rooms/contracts/{contract_id}")
          .permission(VIEW)
          .returning("room", ID, "roomId", ID);
  private static final Endpoint<CreatedRoom> CREATE =
      Endpoint.post("/api/messages/v3/{company_user_id}/rooms")
          .permission(MODIFY)
          .wrappedIn("room")
          .lookUp("List the rooms before you create it again.")
          .returning(CreatedRoom.WIRE, CreatedRoom.builder().build());
  private static final Endpoint<Acknowledgement> UPDATE_SETTINGS =
      Endpoint.put("/api/messages/v3/{company_user_id}/rooms/{room_id}/users/{user_id}")
          .permission(MODIFY)
          .wrappedIn("update_request")
          .idempotent()
          .returning(Acknowledgement.WIRE, Acknowledgement.builder().build());
  private static final Endpoint<Acknowledgement> UPDATE =
      Endpoint.put("/api/messages/v3/{company_user_id}/rooms/{room_id}")
          .permission(MODIFY)
          .wrappedIn("metadata")
          .idempotent()
          .returning(Acknowledgement.WIRE, Acknowledgement.builder().build());

  /** Each time appends "(archived)" to the name. */
  private static final Endpoint<Acknowledgement> ARCHIVE =
      Endpoint.put("/api/messages/v3/{company_user_id}/rooms/{room_id}")
          .permission(MODIFY)
          .wrappedIn("metadata")
          .lookUp("Get the room to see whether it is archived.")
          .returning(Acknowledgement.WIRE, Acknowledgement.builder().build());

  private final UpworkClient client;

  RoomsRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists rooms. Needs the permission "Gets the rooms for the current user and organization".
   *
   * <p>A walk over all rooms goes on with the cursor that an answer names. Answers of rooms by name
   * need not: the documentation takes a room's name for a cursor, and the rooms behind it follow.
   * In the order of activity it names no other way, so that the walk may end with the first page:
   * ask for up to 1000 rooms at once.
   *
   * @param companyUserId the id of a company, a team or a user
   */
  public PagedCall<Room> list(String companyUserId, RoomQuery query) {
    return client.call(
        query.sort() == RoomSort.RECENT ? LIST_RECENT : LIST,
        query.arguments(companyUserId),
        query.page());
  }

  /**
   * The rooms behind a name have greater names, so that of rooms of the same name some would be
   * left out: goes on behind the last name of which the page holds all rooms. What comes twice is
   * not handed out twice.
   */
  private static Optional<String> nameToGoOnFrom(List<Room> rooms) {
    List<String> names =
        rooms.stream()
            .map(Room::name)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.toList());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.get(Math.max(0, names.size() - 2)));
  }

  /**
   * Gets one room. Needs the permission "Gets the rooms for the current user and organization".
   *
   * @param companyUserId the id of a company, a team or a user
   */
  public UpworkCall<Room> get(String companyUserId, RoomId room, RoomDetails details) {
    return client.call(GET, details.arguments(companyUserId, room));
  }

  /**
   * Gets the room of the interview that led to an offer. Needs the permission "Gets the rooms for
   * the current user and organization".
   */
  public UpworkCall<Room> getByOffer(String companyUserId, String offerId) {
    return client.call(GET_BY_OFFER, by(companyUserId, "offer_id", offerId).build());
  }

  /** Gets nothing but the id of the room of {@link #getByOffer}. */
  public UpworkCall<RoomId> getIdByOffer(String companyUserId, String offerId) {
    return client.call(GET_ID_BY_OFFER, onlyId(by(companyUserId, "offer_id", offerId)));
  }

  /**
   * Gets the room of the interview about an application. Needs the permission "Gets the rooms for
   * the current user and organization".
   */
  public UpworkCall<Room> getByApplication(String companyUserId, String applicationId) {
    return client.call(
        GET_BY_APPLICATION, by(companyUserId, "application_id", applicationId).build());
  }

  /** Gets nothing but the id of the room of {@link #getByApplication}. */
  public UpworkCall<RoomId> getIdByApplication(String companyUserId, String applicationId) {
    return client.call(
        GET_ID_BY_APPLICATION, onlyId(by(companyUserId, "application_id", applicationId)));
  }

  /**
   * Gets the room of the interview that led to a contract. Needs the permission "Gets the rooms for
   * the current user and organization".
   */
  public UpworkCall<Room> getByContract(String companyUserId, String contractId) {
    return client.call(GET_BY_CONTRACT, by(companyUserId, "contract_id", contractId).build());
  }

  /** Gets nothing but the id of the room of {@link #getByContract}. */
  public UpworkCall<RoomId> getIdByContract(String companyUserId, String contractId) {
    return client.call(GET_ID_BY_CONTRACT, onlyId(by(companyUserId, "contract_id", contractId)));
  }

  private static Arguments.Builder by(String companyUserId, String name, String id) {
    return Arguments.builder().path("company_user_id", companyUserId).path(name, id);
  }

  private static Arguments onlyId(Arguments.Builder arguments) {
    return arguments.set("onlyRoomId", true).build();
  }

  /**
   * Creates a room. Needs the permission "Create a new room, update an existent one or post a
   * message in the room". Not sent again once it may have arrived; when the outcome is unknown,
   * {@link #list} shows whether it is there.
   */
  public UpworkCall<CreatedRoom> create(String companyUserId, RoomDraft room) {
    return client.call(CREATE, room.arguments(companyUserId));
  }

  /**
   * Changes what a user has set for a room: all that the settings hold is put in place of what was
   * there, so it may be sent twice. Needs the permission "Create a new room, update an existent one
   * or post a message in the room".
   */
  public UpworkCall<Acknowledgement> updateSettings(
      String companyUserId, RoomId room, String userId, RoomSettings settings) {
    return client.call(UPDATE_SETTINGS, settings.arguments(companyUserId, room, userId));
  }

  /**
   * Renames a room, changes its topic, or archives it. Needs the permission "Create a new room,
   * update an existent one or post a message in the room". A name or a topic may be sent twice;
   * archiving, which appends to the name, is not sent again once it may have arrived: {@link #get}
   * shows the outcome.
   */
  public UpworkCall<Acknowledgement> update(String companyUserId, RoomId room, RoomUpdate update) {
    return client.call(
        update.archived().isPresent() ? ARCHIVE : UPDATE, update.arguments(companyUserId, room));
  }
}
