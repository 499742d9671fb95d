package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Agency;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.FreelancerBuilder;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A freelancer's profile. */
final class FreelancerFormat {
  private FreelancerFormat() {}

  static Members write(Freelancer it) {
    return new Members()
        .put("username", it.username)
        .put("key", it.key)
        .put("reference", it.reference)
        .put("name", it.name)
        .unless("", "title", it.title)
        .unless("", "description", it.blurb)
        .put("city", it.city.name)
        .list("subcategories", it.topics, topic -> topic.title)
        .list("skills", it.skills, skill -> skill)
        .list("tests", it.tests, test -> test)
        .some("agency", it.employer == null ? null : it.employer.id)
        .unless(true, "public", it.publicAccess)
        .unless(false, "ready", it.ready)
        .unless(0, "englishSkill", it.englishSkill)
        .put("rate", it.rate)
        .unless(BigDecimal.ZERO, "feedback", it.feedback)
        .unless(0, "reviews", it.reviews)
        .unless(0, "assignments", it.assignments)
        .unless(0, "hours", it.hours)
        .unless(0, "recentHours", it.recentHours)
        .unless(BigDecimal.ZERO, "success", it.success)
        .unless(100, "testRank", it.testRank)
        .unless(0, "portfolioItems", it.portfolioItems)
        .put("memberSince", it.memberSince)
        .unless(it.memberSince, "lastActivity", it.lastActivity);
  }

  static Freelancer read(
      Node node, Instant now, Set<String> keys, Set<String> references, Set<String> usernames) {
    String username = node.text("username", Words.ID, Words.ID_EXPECTED);
    node.once("username", username, usernames);
    String key = Words.key(node, keys);
    String reference = node.number("reference");
    node.once("reference", reference, references);
    FreelancerBuilder it = new FreelancerBuilder(key, reference, Words.city(node));
    it.username = username;
    it.name = UserFormat.name(node);
    it.title = node.text("title", "");
    it.blurb = node.text("description", "");
    it.topics = node.allFound("subcategories", "subcategory", Words::topic);
    if (it.topics.isEmpty()) {
      it.topics = List.of(Taxonomy.STANDARD.topics.get(0));
    }
    it.skills = node.texts("skills");
    it.tests = node.texts("tests");
    it.employer = node.optionalFound("agency", "agency", id -> Agency.find(id).orElse(null));
    it.publicAccess = node.flag("public", true);
    it.ready = node.flag("ready", false);
    it.englishSkill = node.count("englishSkill", 0, 0, 5);
    it.rate = node.amount("rate", BigDecimal.ZERO);
    it.feedback = node.amount("feedback", BigDecimal.ZERO);
    it.reviews = node.count("reviews", 0);
    it.assignments = node.count("assignments", 0);
    it.hours = node.count("hours", 0);
    it.recentHours = node.count("recentHours", 0);
    it.success = node.amount("success", BigDecimal.ZERO);
    it.testRank = node.count("testRank", 100, 0, 100);
    it.portfolioItems = node.count("portfolioItems", 0);
    it.memberSince = node.time("memberSince", now);
    it.lastActivity = node.time("lastActivity", it.memberSince);
    node.end();
    return new Freelancer(it);
  }
}
