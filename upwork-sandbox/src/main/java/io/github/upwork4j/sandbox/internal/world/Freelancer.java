package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.search.TextIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A freelancer with a public profile. Immutable. */
public final class Freelancer {
  public final String key;
  public final String reference;
  public final String name;

  /** The literal id, like {@code jsmith}: what reports and work diaries know a freelancer by. */
  public final String username;

  public final String title;
  public final String blurb;
  public final Places.City city;
  public final List<Topic> topics;
  public final List<String> skills;
  public final List<String> tests;

  /** The agency that the freelancer works for; null for those on their own. */
  public final @Nullable Agency employer;

  /** Whether there is one. */
  public final boolean agency;

  public final boolean publicAccess;
  public final boolean ready;
  public final int englishSkill;
  public final BigDecimal rate;

  /** Zero when nobody reviewed the freelancer yet. */
  public final BigDecimal feedback;

  public final int reviews;
  public final int assignments;
  public final int hours;
  public final int recentHours;

  /** Job success, from 0 to 1. */
  public final BigDecimal success;

  /** The position within those who took the tests, in percent; small is good. */
  public final int testRank;

  public final int portfolioItems;
  public final Instant lastActivity;
  public final Instant memberSince;
  private @Nullable List<String> skillSlugs;
  private @Nullable TextIndex text;

  public Freelancer(FreelancerBuilder from) {
    this.key = from.key;
    this.reference = from.reference;
    this.name = from.name;
    this.username = from.username;
    this.title = from.title;
    this.blurb = from.blurb;
    this.city = from.city;
    this.topics = List.copyOf(from.topics);
    this.skills = List.copyOf(from.skills);
    this.tests = List.copyOf(from.tests);
    this.employer = from.employer;
    this.agency = from.employer != null;
    this.publicAccess = from.publicAccess;
    this.ready = from.ready;
    this.englishSkill = from.englishSkill;
    this.rate = from.rate;
    this.feedback = from.feedback;
    this.reviews = from.reviews;
    this.assignments = from.assignments;
    this.hours = from.hours;
    this.recentHours = from.recentHours;
    this.success = from.success;
    this.testRank = from.testRank;
    this.portfolioItems = from.portfolioItems;
    this.lastActivity = from.lastActivity;
    this.memberSince = from.memberSince;
  }

  /** The number of the freelancer's financial account. */
  public String account() {
    return "9" + reference;
  }

  /** The skills as the first generation spells them; made when first asked for. */
  public List<String> skillSlugs() {
    List<String> made = skillSlugs;
    if (made == null) {
      made = skills.stream().map(Taxonomy::slug).collect(Collectors.toUnmodifiableList());
      skillSlugs = made;
    }
    return made;
  }

  /** The words to search; made when first asked for, as many a sandbox is never searched. */
  public TextIndex text() {
    TextIndex made = text;
    if (made == null) {
      made = new TextIndex(title, skills, blurb + " " + name);
      text = made;
    }
    return made;
  }
}
