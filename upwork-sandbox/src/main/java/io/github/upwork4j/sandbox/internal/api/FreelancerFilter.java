package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.search.NumberFilter;
import io.github.upwork4j.sandbox.internal.search.TextQuery;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import io.github.upwork4j.sandbox.internal.world.Topic;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The arguments of a freelancer search, read once and asked for each freelancer. Immutable. */
final class FreelancerFilter {
  private final Call call;
  private final World world;
  private final TextQuery query;
  private final TextQuery title;
  private final NumberFilter feedback;
  private final NumberFilter rate;
  private final NumberFilter hours;
  private final NumberFilter recentHours;
  private final NumberFilter success;
  private final Instant activeSince;

  FreelancerFilter(Call call, World world) {
    this.call = call;
    this.world = world;
    if (call.param("q") == null && call.param("title") == null && call.param("skills") == null) {
      throw ApiError.badRequest("missing parameter: at least one of q, title, skills is needed");
    }
    this.query = TextQuery.parse(call.params().firstOr("q", ""), "");
    this.title = TextQuery.parse(call.params().firstOr("title", ""), "title");
    this.feedback = number("feedback");
    this.rate = number("rate");
    this.hours = number("hours");
    this.recentHours = number("recent_hours");
    this.success = number("nss100");
    this.activeSince = activeSince();
  }

  private NumberFilter number(String name) {
    return NumberFilter.parse(name, call.param(name), false);
  }

  private Instant activeSince() {
    String text = call.param("last_activity");
    if (text == null) {
      return Instant.MIN;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw ArgumentChecks.invalid(call, "last_activity", "2013-01-04T00:00:00.000Z expected");
    }
  }

  boolean accepts(Freelancer it) {
    boolean rated = it.reviews > 0;
    boolean worked = it.assignments > 0;
    return SkillMatch.all(call.param("skills"), it.skillSlugs())
        && category("category2", it.topics, topic -> topic.categoryTitle)
        && category("subcategory2", it.topics, topic -> topic.title)
        && region(it)
        && tests(it)
        && call.param("groups") == null // Nobody here belongs to a group.
        && feedback.accepts(rated ? it.feedback : null)
        && rate.accepts(it.rate)
        && hours.accepts(it.hours)
        && recentHours.accepts(it.recentHours)
        && success.accepts(worked ? it.success : null)
        && !it.lastActivity.isBefore(activeSince)
        && is("english_skill", Integer.toString(it.englishSkill))
        && is("is_odesk_ready", Texts.flag(it.ready))
        && is("is_upwork_ready", Texts.flag(it.ready))
        && is("profile_type", it.agency ? "Agency" : "Independent")
        && is("profile_access", it.publicAccess ? "public" : "auth")
        && query.score(it.text()) > 0
        && title.score(it.text()) > 0;
  }

  private boolean is(String name, String value) {
    String wanted = call.param(name);
    return wanted == null || wanted.equals(value);
  }

  private boolean category(String name, List<Topic> topics, Function<Topic, String> title) {
    String wanted = call.param(name);
    return wanted == null
        || topics.stream()
            .map(title)
            .anyMatch(has -> Taxonomy.canonical(has).equals(Taxonomy.canonical(wanted)));
  }

  /** The documentation asks for the title of the region; its alias will do as well. */
  private boolean region(Freelancer it) {
    String wanted = call.param("region");
    return wanted == null
        || world.places.regions.stream()
            .filter(region -> region.title.equals(wanted) || region.alias.equals(wanted))
            .anyMatch(region -> region.alias.equals(it.city.region));
  }

  private boolean tests(Freelancer it) {
    return took(call.param("tests"), it, 100)
        && took(call.param("tests_top_10"), it, 10)
        && took(call.param("tests_top_30"), it, 30);
  }

  private static boolean took(@Nullable String wanted, Freelancer it, int worstRank) {
    return wanted == null
        || (it.testRank <= worstRank && it.tests.containsAll(List.of(wanted.split("[,;]", -1))));
  }

  /** How well the freelancer fits. */
  int score(Freelancer it) {
    return query.score(it.text()) + title.score(it.text());
  }
}
