package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.User;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
final class UserFormat {
  private static final String PROFILES = "https://www.upwork.com/freelancers/";

  private UserFormat() {}

  static Members write(User user) {
    Freelancer profile = user.profile;
    return new Members()
        .put("reference", user.reference)
        .put("name", user.name())
        .put("city", user.city.name)
        .unless(user.city.zone, "timeZone", user.zone)
        .unless(false, "client", user.client)
        .unless(profile != null, "freelancer", user.freelancer)
        .some("profile", profile == null ? null : profile.username)
        .unless(false, "agency", user.agency)
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
    user.freelancer = node.flag("freelancer", user.profile != null);
    user.agency = node.flag("agency", false);
    user.companyUrl = node.text("companyUrl", "");
    user.profileUrl = node.text("profileUrl", user.profileUrl);
    node.end();
    return new User(user);
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
