package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.world.Application;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Offer;
import io.github.upwork4j.sandbox.internal.world.Participant;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New rooms. Who makes a group is in it and owns it, unless another user is named as the owner; in
 * a one-on-one room, the maker and the other one are both admins.
 */
final class RoomCreation implements Handler {
  private final World world;
  private final Envelope envelope;
  private final RoomAccess access;

  RoomCreation(World world, Envelope envelope, RoomAccess access) {
    this.world = world;
    this.envelope = envelope;
    this.access = access;
  }

  @Override
  public Answer handle(Call call) {
    Participant maker = access.user(call);
    Room.Type type = Room.Type.valueOf(call.params().firstOr("roomType", "GROUP"));
    Map<Participant, Room.Role> others = others(call, maker);
    if (type == Room.Type.ONE_ON_ONE && others.size() != 1) {
      throw invalid("a one-on-one room has one other user");
    }
    requireOwn(call);
    Team team = Optional.ofNullable(RoomAccess.team(call)).orElse(Team.ALL.get(0));
    Room room = world.messenger().open(type, call.require("roomName"), team);
    if (type == Room.Type.ONE_ON_ONE) {
      room.join(maker, Room.Role.ADMIN);
      others.keySet().forEach(other -> room.join(other, Room.Role.ADMIN));
    } else {
      room.join(maker, others.containsValue(Room.Role.OWNER) ? Room.Role.ADMIN : Room.Role.OWNER);
      others.forEach(room::join);
      room.topic = call.params().firstOr("topic", "");
    }
    room.context = call.params().firstOr("context", "");
    room.application =
        world.hiring.application(call.params().firstOr("jobApplicationId", "")).orElse(null);
    room.offers.addAll(offers(call));
    room.contract = call.param("contractId");
    RoomAccess.Seat seat = access.seat(maker, Optional.of(room));
    return Answer.json(
            call.endpoint().successStatus(),
            envelope.open().put("room", RoomWire.room(seat, /* roles= */ true)))
        .with(
            "Location",
            "/api/messages/v3/" + call.argument("company_user_id") + "/rooms/" + room.id + ".json");
  }

  /** What a room is about has to be there, and to be something of its maker. */
  private void requireOwn(Call call) {
    String id = call.param("jobApplicationId");
    if (id != null) {
      Application application =
          found(call, "jobApplicationId", "application " + id, world.hiring.application(id));
      Roles.requireSide(envelope, application.freelancer, application.posting.team);
    }
    for (String offerId : offers(call)) {
      Offer offer = found(call, "offerIds", "offer " + offerId, world.hiring.findOffer(offerId));
      Roles.requireSide(envelope, offer.freelancer, offer.team);
    }
    String reference = call.param("contractId");
    if (reference != null) {
      Contract contract =
          found(call, "contractId", "contract " + reference, world.hiring.contract(reference));
      Roles.requireSide(envelope, contract.freelancer, contract.team);
    }
  }

  private static <T> T found(Call call, String name, String what, Optional<T> found) {
    return found.orElseThrow(() -> ArgumentChecks.invalid(call, name, "there is no " + what));
  }

  /** How several ids are parted is not documented: anything but digits does. */
  private static List<String> offers(Call call) {
    List<String> offers = new ArrayList<>();
    for (String offer : call.params().firstOr("offerIds", "").split("[^0-9]+", -1)) {
      if (!offer.isEmpty()) {
        offers.add(offer);
      }
    }
    return offers;
  }

  /** The users of the call but the maker, each with the role that is asked for. */
  private Map<Participant, Room.Role> others(Call call, Participant maker) {
    Set<String> known = new HashSet<>();
    boolean owned = false;
    Map<Participant, Room.Role> others = new LinkedHashMap<>();
    for (Map<?, ?> user : users(call)) {
      Object id = user.get("userId");
      Participant participant =
          world
              .participant(String.valueOf(id))
              .orElseThrow(() -> invalid("there is no user " + id));
      Room.Role role = role(user.get("role"));
      if (role == Room.Role.OWNER && owned) {
        throw invalid("a room has one owner");
      }
      owned |= role == Room.Role.OWNER;
      if (known.add(participant.id) && !participant.id.equals(maker.id)) {
        others.put(participant, role);
      }
    }
    return others;
  }

  private static Room.Role role(@Nullable Object role) {
    for (Room.Role one : Room.Role.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(role)) {
        return one;
      }
    }
    if (role == null) {
      return Room.Role.PARTICIPANT;
    }
    throw invalid("the role is one of owner, admin, participant");
  }

  private static List<Map<?, ?>> users(Call call) {
    List<Map<?, ?>> users = new ArrayList<>();
    String text = call.param("users");
    if (text == null) {
      return users;
    }
    try {
      Object tree = Json.read(text);
      if (tree instanceof List) {
        for (Object user : (List<?>) tree) {
          if (!(user instanceof Map) || ((Map<?, ?>) user).get("userId") == null) {
            throw invalid("every user is an object with a userId");
          }
          users.add((Map<?, ?>) user);
        }
        return users;
      }
    } catch (Json.MalformedJsonException e) {
      // Said below, together with JSON that is no list.
    }
    throw invalid("a list of JSON objects is expected");
  }

  private static ApiError invalid(String expectation) {
    return ApiError.badRequest("Invalid value of parameter users: " + expectation);
  }
}
