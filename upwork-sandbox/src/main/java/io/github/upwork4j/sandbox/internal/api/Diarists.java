package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Whose work diaries a user may look into: those of the client's people who manage team rooms into
 * all of their teams, freelancers into their own. Only freelancers change them.
 */
final class Diarists {
  private static final String NOT_INVITED = "Forbidden (user is not invited to specified company)";

  private final World world;
  private final Envelope envelope;
  private final Days days;

  Diarists(World world, Envelope envelope, Days days) {
    this.world = world;
    this.envelope = envelope;
    this.days = days;
  }

  /** A team that the user is in; the company itself is the team above all. */
  Team team(String companyOrTeamId) {
    return Team.find(companyOrTeamId)
        .filter(this::isMember)
        .orElseThrow(() -> ApiError.forbidden(NOT_INVITED));
  }

  /** Whether the user may look into the team room, or has a contract with the team. */
  boolean isMember(Team team) {
    User user = envelope.user();
    return user != null
        && (user.may(TeamPermission.MANAGE_TEAMROOM, team)
            || world.hiring.contracts().stream()
                .anyMatch(one -> one.freelancer == user.profile && isOf(one, team)));
  }

  /** Whether a contract is one of the team; the company has those of all teams. */
  static boolean isOf(Contract contract, Team team) {
    return Team.isCompany(team.id) || contract.team.equals(team);
  }

  /** Somebody who works for the company or team, if the user may look into their diary. */
  Freelancer member(Team team, String username) {
    Freelancer freelancer =
        world
            .freelancerByUsername(username)
            .filter(
                one ->
                    world.hiring.contracts().stream()
                        .anyMatch(contract -> contract.freelancer == one && isOf(contract, team)))
            .orElseThrow(() -> ApiError.forbidden(NOT_INVITED));
    requireReader(freelancer, team);
    return freelancer;
  }

  private void requireReader(Freelancer freelancer, Team team) {
    User user = envelope.user();
    if (user == null
        || !(user.may(TeamPermission.MANAGE_TEAMROOM, team)
            || Objects.equals(user.profile, freelancer))) {
      throw ApiError.forbidden(NOT_INVITED);
    }
  }

  /** Refuses whoever does not write the diary. */
  void requireWriter(Freelancer freelancer) {
    User user = envelope.user();
    if (user == null || !Objects.equals(user.profile, freelancer)) {
      throw ApiError.forbidden("Forbidden: only the freelancer changes a work diary");
    }
  }

  /** The contracts of an argument of the path; one at least. */
  List<Contract> contracts(Call call, String name) {
    List<Contract> contracts = new ArrayList<>();
    for (String reference : call.keys(name)) {
      Contract contract =
          world
              .hiring
              .contract(reference)
              .orElseThrow(() -> ApiError.notFound("There is no contract with that reference"));
      requireReader(contract.freelancer, contract.team);
      contracts.add(contract);
    }
    return contracts;
  }

  /** The contracts of a freelancer with a team. */
  static Predicate<Contract> of(Freelancer freelancer, Team team) {
    return contract -> contract.freelancer == freelancer && isOf(contract, team);
  }

  /** Who writes a diary, as the third version says it. */
  JsonObject brief(Freelancer freelancer) {
    String name = world.users.withProfile(freelancer).map(User::name).orElse(freelancer.name);
    return brief(name, zoneId(freelancer), freelancer.username);
  }

  private JsonObject brief(String name, String zone, String username) {
    int space = name.indexOf(' ');
    int offset = Days.zone(zone).getRules().getOffset(world.now()).getTotalSeconds();
    return new JsonObject()
        .put("archiving_time", CellWire.seconds(archivedUntil()))
        .put("first_name", space < 0 ? name : name.substring(0, space))
        .put("last_name", space < 0 ? "" : name.substring(space + 1))
        .put("timezone", zone)
        .put("timezone_offset", Integer.toString(offset))
        .put("uid", username);
  }

  /** Who writes a diary, as snapshots and team rooms say it; diaries say the status, too. */
  JsonObject whole(Freelancer freelancer) {
    return brief(freelancer)
        .put("creation_time", CellWire.seconds(freelancer.memberSince))
        .put("mail", freelancer.username + "@example.com");
  }

  /** A user as the head of a diary; when those who only hire came is not known. */
  JsonObject whole(User user) {
    return user.profile != null
        ? whole(user.profile)
        : brief(user.name(), user.zone, user.username())
            .put("creation_time", "")
            .put("mail", user.username() + "@example.com");
  }

  String zoneId(Freelancer freelancer) {
    return days.zoneId(freelancer);
  }

  /** Where the time begins that is not billed yet: what lies before stays as it is. */
  Instant archivedUntil() {
    return Days.start(world.ledger.openFrom(), ZoneOffset.UTC);
  }
}
