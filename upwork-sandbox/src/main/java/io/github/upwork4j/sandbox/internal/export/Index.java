package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Application;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Offer;
import io.github.upwork4j.sandbox.internal.world.Participant;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.Users;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one part of the file names and another describes. People go by their literal id, like
 * {@code jsmith}; a reference or the key of a profile does as well.
 */
final class Index {
  final Map<String, Posting> postings = new HashMap<>();
  final Map<String, Application> applications = new HashMap<>();
  final Map<String, Offer> offers = new HashMap<>();
  final Map<String, Contract> contracts = new HashMap<>();
  final Map<String, Room> rooms = new HashMap<>();
  private final Map<String, Freelancer> freelancers = new HashMap<>();
  private final Map<String, User> usersById = new HashMap<>();
  private final Users users;

  Index(List<Freelancer> freelancers, Users users) {
    this.users = users;
    freelancers.forEach(one -> this.freelancers.putIfAbsent(one.username, one));
    freelancers.forEach(one -> this.freelancers.putIfAbsent(one.key, one));
    freelancers.forEach(one -> this.freelancers.putIfAbsent(one.reference, one));
    users.all().forEach(one -> usersById.putIfAbsent(one.username(), one));
    users.all().forEach(one -> usersById.putIfAbsent(one.reference, one));
  }

  @Nullable Freelancer freelancer(String id) {
    return freelancers.get(id);
  }

  @Nullable User user(String id) {
    return usersById.get(id);
  }

  @Nullable Participant participant(String id) {
    User user = user(id);
    if (user != null) {
      return Participant.of(user);
    }
    Freelancer freelancer = freelancer(id);
    return freelancer == null
        ? null
        : users.withProfile(freelancer).map(Participant::of).orElse(Participant.of(freelancer));
  }

  static @Nullable Team team(String id) {
    Optional<Team> team = Team.find(id);
    return team.isPresent() ? team.get() : null;
  }

  /** What the file calls the freelancer of a key. */
  String nameOfProfile(String key) {
    Freelancer freelancer = freelancer(key);
    return freelancer == null ? key : freelancer.username;
  }

  /** What the file calls somebody: the literal id, unless that is somebody else's too. */
  String name(User user) {
    return user.equals(user(user.username())) ? user.username() : user.reference;
  }

  /** What the file calls somebody: the literal id, unless that is somebody else's too. */
  String name(Participant somebody) {
    Participant found = participant(somebody.id);
    return found != null && found.reference.equals(somebody.reference)
        ? somebody.id
        : somebody.reference;
  }
}
