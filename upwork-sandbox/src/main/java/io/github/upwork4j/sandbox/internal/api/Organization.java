package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Places;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The users, the company and its teams, and who may do what there. */
final class Organization {
  private final World world;
  private final Envelope envelope;

  Organization(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer user(Call call) {
    String reference = call.argument("user_reference");
    User self = envelope.user();
    return envelope.of(
        "user", whole(reference.equals("me") && self != null ? self : find(reference)));
  }

  Answer roles(Call call) {
    User user = envelope.user();
    String reference = call.argumentOrNull("user_reference");
    List<Object> roles = new ArrayList<>();
    User of = reference == null ? user : find(reference);
    if (of != null) {
      Team.ALL.forEach(team -> addRole(roles, of, team));
    }
    Object role = roles.size() == 1 ? roles.get(0) : roles;
    return envelope.of("userroles", new JsonObject().put("userrole", role));
  }

  private void addRole(List<Object> roles, User user, Team team) {
    boolean manages = user.isIn(team);
    boolean works =
        user.profile != null
            && world.hiring.contracts().stream()
                .anyMatch(one -> one.freelancer == user.profile && one.team.equals(team));
    if (!manages && !works) {
      return;
    }
    Team parent = Team.find(team.parent).orElse(team);
    roles.add(
        new JsonObject()
            .put("parent_team__id", parent.id)
            .put("user__first_name", user.firstName)
            .put(
                "permissions",
                new JsonObject()
                    .put("permission", manages ? permissions(user) : List.of("manage_teamroom")))
            .put("company__reference", Team.COMPANY_REFERENCE)
            .put("user__last_name", user.lastName)
            .put("team__is_hidden", "")
            .put("reference", user.reference + team.reference)
            .put("team__reference", team.reference)
            .put("affiliation_status", "none")
            .put("user__reference", user.reference)
            .put("user__is_provider", Texts.flag(user.freelancer))
            .put("parent_team__name", parent.name)
            .put("has_team_room_access", "1")
            .put("parent_team__reference", parent.reference)
            .put("team__id", team.id)
            .put("engagement__reference", "")
            .put("team__name", team.name)
            .put("company__name", Team.COMPANY_NAME)
            .put("role", manages ? role(user) : "member")
            .put("user__id", user.username())
            .put("is_owner", Texts.flag(user.reference.equals(world.users.first().reference))));
  }

  private static List<Object> permissions(User user) {
    List<Object> words = new ArrayList<>();
    user.permissions.forEach(permission -> words.add(permission.documentedName()));
    return words;
  }

  /** The first that applies, in the documented order. Finance alone does not make an admin. */
  private static String role(User user) {
    if (user.permissions.size() == TeamPermission.values().length) {
      return "admin";
    }
    return user.permissions.contains(TeamPermission.MANAGE_EMPLOYMENT)
        ? "manager"
        : user.permissions.contains(TeamPermission.MANAGE_RECRUITING) ? "recruiter" : "member";
  }

  Answer companies(Call call) {
    User user = envelope.user();
    return envelope.of("companies", user != null && user.client ? List.of(company()) : List.of());
  }

  Answer company(Call call) {
    requireCompany(call.argument("company_reference"));
    return envelope.of("company", company());
  }

  private JsonObject company() {
    return new JsonObject()
        .put("name", Team.COMPANY_NAME)
        .put(
            "owner_ciphertext",
            world.freelancers().stream().findFirst().map(one -> one.key).orElse(""))
        .put("payment_verification_status", "VERIFIED")
        .put("reference", Team.COMPANY_REFERENCE);
  }

  Answer teamsOfCompany(Call call) {
    requireCompany(call.argument("company_reference"));
    return teams(call);
  }

  Answer teams(Call call) {
    User user = Roles.client(envelope);
    List<Object> teams = new ArrayList<>();
    for (Team team : Team.ALL) {
      if (!user.isIn(team)) {
        continue;
      }
      Team parent = Team.find(team.parent).orElse(team);
      teams.add(
          new JsonObject()
              .put("company__reference", Team.COMPANY_REFERENCE)
              .put("company_name", Team.COMPANY_NAME)
              .put("id", team.id)
              .put("name", team.name)
              .put("parent_team__id", parent.id)
              .put("parent_team__name", parent.name)
              .put("parent_team__reference", parent.reference)
              .put("payment_verification_status", "VERIFIED")
              .put("reference", team.reference));
    }
    return envelope.of("teams", teams);
  }

  Answer usersOfCompany(Call call) {
    requireCompany(call.argument("company_reference"));
    Team company =
        Roles.team(envelope, TeamPermission.MANAGE_RECRUITING, call.argument("company_reference"));
    return members(company, call.param("status_in_company"));
  }

  Answer usersOfTeam(Call call) {
    Team team =
        Roles.team(envelope, TeamPermission.MANAGE_RECRUITING, call.argument("team_reference"));
    return members(team, call.param("status_in_team"));
  }

  private Answer members(Team team, @Nullable String status) {
    List<Object> members = new ArrayList<>();
    if (!"inactive".equals(status)) {
      for (User user : world.users.all()) {
        if (user.isIn(team) || (user.client && Team.isCompany(team.id))) {
          members.add(brief(user.reference, user.username(), user.name(), user.city, user, "0"));
        }
      }
      Set<Freelancer> working = new LinkedHashSet<>();
      world.hiring.contracts().stream()
          .filter(contract -> Diarists.isOf(contract, team))
          .forEach(contract -> working.add(contract.freelancer));
      for (Freelancer one : working) {
        members.add(brief(one.reference, one.username, one.name, one.city, null, "1"));
      }
    }
    return envelope.of("users", members);
  }

  private JsonObject brief(
      String reference,
      String username,
      String name,
      Places.City city,
      @Nullable User user,
      String hasContract) {
    int space = name.indexOf(' ');
    return new JsonObject()
        .put("first_name", name.substring(0, space))
        .put("has_contract", hasContract)
        .put("id", username)
        .put("is_provider", Texts.flag(user == null || user.freelancer))
        .put("last_name", name.substring(space + 1))
        .put("public_url", "https://www.upwork.com/users/" + reference)
        .put("reference", reference)
        .put("status", "active")
        .put("timezone_offset", offset(city.zone));
  }

  private void requireCompany(String reference) {
    User user = envelope.user();
    if (user == null || !user.client || !Team.isCompany(reference)) {
      throw ApiError.forbidden(Roles.NO_ACCESS);
    }
  }

  /** One of the users: freelancers see themselves, the client's people everybody. */
  private User find(String reference) {
    User self = envelope.user();
    if (self == null) {
      throw ApiError.forbidden("Forbidden: the token is the application's own, no user gave it");
    }
    User user =
        world
            .users
            .find(reference)
            .orElseThrow(() -> ApiError.notFound("There is no user with that reference"));
    if (user != self && !self.client) {
      throw ApiError.forbidden("Forbidden: the user is somebody else");
    }
    return user;
  }

  private String offset(String zone) {
    return Integer.toString(
        ZoneId.of(zone, Envelope.OLD_ZONES).getRules().getOffset(world.now()).getTotalSeconds());
  }

  private JsonObject whole(User user) {
    return new JsonObject()
        .put("timezone", user.city.zoneLabel)
        .put("status", "active")
        .put("timezone_offset", offset(user.zone))
        .put("public_url", user.profileUrl)
        .put("last_name", user.lastName)
        .put("email", user.username() + "@example.com")
        .put("reference", user.reference)
        .put("id", user.username())
        .put("is_provider", Texts.flag(user.freelancer))
        .put("first_name", user.firstName)
        .put("profile_key", user.profile == null ? "" : user.profile.key);
  }
}
