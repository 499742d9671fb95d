package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.world.Agency;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
final class UserFormat {
  private static final String PROFILES = "https://www.upwork.com/freelancers/";

  private UserFormat() {}

  static Members write(User user) {
    Freelancer profile = user.profile;
    Members members =
        new Members()
            .put("reference", user.reference)
            .put("name", user.name())
            .put("city", user.city.name)
            .unless(user.city.zone, "timeZone", user.zone)
            .unless(false, "client", user.client);
    if (user.client && !user.permissions.equals(EnumSet.allOf(TeamPermission.class))) {
      members.all("permissions", user.permissions, Function.identity());
    }
    return members
        .unless(Team.ALL.get(0).id, "team", user.team.id)
        .unless(profile != null, "freelancer", user.freelancer)
        .some("profile", profile == null ? null : profile.username)
        .unless(false, "agency", user.agency)
        .list("staffs", user.staffs, agency -> agency.id)
        .unless("", "companyUrl", user.companyUrl)
        .unless(PROFILES + user.reference, "profileUrl", user.profileUrl);
  }

  static User read(Node node, Map<String, Freelancer> freelancers, Set<String> references) {
    String reference = node.number("reference");
    node.once("reference", reference, references);
    User.Builder user = new User.Builder(reference, name(node), Words.city(node));
    user.zone = zone(node, user.zone);
    user.profile = node.optionalFound("profile", "freelancer", freelancers::get);
    user.client = node.flag("client", false);
    Team team = node.optionalFound("team", "team", Index::team);
    user.team = team == null ? user.team : team;
    user.permissions = permissions(node, user.permissions);
    user.freelancer = node.flag("freelancer", user.profile != null);
    user.agency = node.flag("agency", false);
    user.staffs = node.allFound("staffs", "agency", UserFormat::agency);
    user.companyUrl = node.text("companyUrl", "");
    user.profileUrl = node.text("profileUrl", user.profileUrl);
    node.end();
    return new User(user);
  }

  private static Set<TeamPermission> permissions(Node node, Set<TeamPermission> absent) {
    if (!node.has("permissions")) {
      return absent;
    }
    Set<TeamPermission> permissions = EnumSet.noneOf(TeamPermission.class);
    permissions.addAll(node.allFound("permissions", "permission", UserFormat::permission));
    return permissions;
  }

  private static @Nullable TeamPermission permission(String word) {
    for (TeamPermission permission : TeamPermission.values()) {
      if (permission.documentedName().equals(word)) {
        return permission;
      }
    }
    return null;
  }

  private static @Nullable Agency agency(String id) {
    Optional<Agency> agency = Agency.find(id);
    return agency.isPresent() ? agency.get() : null;
  }

  /** A name begins with a letter: literal ids are made of names. */
  static String name(Node node) {
    String name = node.text("name");
    if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
      throw node.wrong("name", "a name begins with a letter");
    }
    return name;
  }

  private static String zone(Node node, String absent) {
    String zone = node.text("timeZone", absent);
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      throw node.wrong("timeZone", "there is no time zone " + zone);
    }
    return zone;
  }

  /** The first user speaks for the client, and the ready-made tokens are theirs. */
  static void requireClientFirst(Node world, List<User> users) {
    @Nullable User first = users.isEmpty() ? null : users.get(0);
    if (first == null || !first.client) {
      throw world.wrong(
          "users[0]", "the first user has to be a client: they speak for the company");
    }
  }
}
