package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Participant;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may use which rooms: those who are in them, in the name of an organization of theirs. */
final class RoomAccess {
  private static final String NO_ROOM = "The room does not exist";

  private final World world;
  private final Envelope envelope;

  RoomAccess(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  /** A room, and what the user of the call is in it. */
  static final class Seat {
    final Room room;
    final Room.Member member;

    Seat(Room room, Room.Member member) {
      this.room = room;
      this.member = member;
    }
  }

  /** The user of the call, who has to belong to the organization in the path. */
  Participant user(Call call) {
    User user = envelope.user();
    String organization = call.argument("company_user_id");
    if (user == null || !(isSelf(user, organization) || isMember(user, organization))) {
      throw ApiError.forbidden("Forbidden: the user does not belong to " + organization);
    }
    return Participant.of(user);
  }

  private boolean isSelf(User user, String id) {
    return world
        .participant(id)
        .map(participant -> participant.reference.equals(user.reference))
        .orElse(false);
  }

  private boolean isMember(User user, String id) {
    Participant self = Participant.of(user);
    if (self.organization.equals(id) || (user.client && Team.isCompany(id))) {
      return true;
    }
    Optional<Team> team = Team.find(id);
    return team.isPresent()
        && (user.isIn(team.get())
            || world.hiring.contracts().stream()
                .anyMatch(contract -> isIn(user, contract, team.get())));
  }

  private static boolean isIn(User user, Contract contract, Team team) {
    return contract.freelancer == user.profile && Diarists.isOf(contract, team);
  }

  /** The team in the path, or null where it names the user or the whole company. */
  static @Nullable Team team(Call call) {
    String id = call.argument("company_user_id");
    return Team.isCompany(id) ? null : Team.find(id).orElse(null);
  }

  /** The room of the path. */
  Seat seat(Call call) {
    Participant user = user(call);
    return seat(user, world.messenger().room(call.argument("room_id")));
  }

  /** A room that was looked up. */
  Seat seat(Participant user, Optional<Room> found) {
    Room room = found.orElseThrow(() -> ApiError.notFound(NO_ROOM));
    Room.Member member =
        room.member(user)
            .orElseThrow(() -> ApiError.forbidden("Forbidden: the user is not in the room"));
    return new Seat(room, member);
  }
}
