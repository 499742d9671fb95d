package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the freelancers. */
final class FreelancerGenerator {
  /** The keys and the reference that the documentation uses: they have to find someone. */
  static final List<String> DOCUMENTED_KEYS = List.of("~aaa99955d3f394624e", "~~677961dcd7f65c01");

  static final String DOCUMENTED_REFERENCE = "12345";

  /** The letters of our names that are no plain ones, and what they are without their marks. */
  private static final String MARKED = "áäçéëíïñóöøúüł";

  private static final String BARE = "aaceeiinooouul";

  private static final int COUNT = 300;
  private static final int FIRST_REFERENCE = 880_000;

  private final Phrases phrases;
  private final Taxonomy taxonomy;
  private final Places places;
  private final List<String> testIds;
  private final Instant now;
  private final Set<String> usernames = new HashSet<>();

  FreelancerGenerator(
      Phrases phrases, Taxonomy taxonomy, Places places, List<String> testIds, Instant now) {
    this.phrases = phrases;
    this.taxonomy = taxonomy;
    this.places = places;
    this.testIds = testIds;
    this.now = now;
  }

  List<Freelancer> generate(Dice dice, Keys keys) {
    List<Freelancer> freelancers = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String key = keys.next();
      String reference = i == 0 ? DOCUMENTED_REFERENCE : Integer.toString(FIRST_REFERENCE + i * 13);
      freelancers.add(
          freelancer(dice, i < DOCUMENTED_KEYS.size() ? DOCUMENTED_KEYS.get(i) : key, reference));
    }
    return freelancers;
  }

  private Freelancer freelancer(Dice dice, String key, String reference) {
    Places.City city = dice.pick(places.cities, candidate -> candidate.weight);
    FreelancerBuilder it = new FreelancerBuilder(key, reference, city);
    Topic main = dice.pick(taxonomy.topics, candidate -> candidate.weight);
    List<String> stack = dice.pick(main.stacks);
    Set<Topic> topics = new LinkedHashSet<>(List.of(main));
    Set<String> skills = new LinkedHashSet<>(stack);
    if (dice.percent(40)) {
      Topic second = dice.pick(taxonomy.topics, candidate -> candidate.weight);
      topics.add(second);
      skills.addAll(dice.pick(second.stacks).subList(0, 2));
    }
    it.topics = new ArrayList<>(topics);
    it.skills = new ArrayList<>(skills);
    it.name = phrases.person(dice);
    if (reference.equals(DOCUMENTED_REFERENCE)) {
      it.name = "John Johnson"; // the user of the documentation, who works too
    }
    it.username = username(it.name);
    String[] profile = phrases.profile(dice, main, stack);
    it.title = profile[0];
    it.blurb = profile[1];
    it.employer = dice.percent(15) ? Agency.ofNumber(reference) : null;
    it.publicAccess = dice.percent(85);
    it.ready = dice.percent(60);
    it.englishSkill = dice.percent(80) ? dice.between(3, 5) : dice.between(0, 2);
    it.rate = BigDecimal.valueOf(dice.between(400, 9500), 2);
    it.portfolioItems = dice.between(0, 20);
    it.tests = tests(dice);
    it.testRank = dice.between(1, 100);
    history(dice, it);
    return new Freelancer(it);
  }

  /** The first letter and the last name, in plain letters, and a number where it is taken. */
  private String username(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = Character.toLowerCase(name.charAt(i));
      int marked = MARKED.indexOf(letter);
      char bare = marked < 0 ? letter : BARE.charAt(marked);
      if ((bare >= 'a' && bare <= 'z') || bare == ' ') {
        plain.append(bare);
      }
    }
    String base = plain.charAt(0) + plain.substring(plain.lastIndexOf(" ") + 1);
    String username = base;
    for (int n = 2; !usernames.add(username); n++) {
      username = base + n;
    }
    return username;
  }

  private List<String> tests(Dice dice) {
    Set<String> tests = new LinkedHashSet<>();
    int count = dice.between(0, 4);
    for (int i = 0; i < count; i++) {
      tests.add(dice.pick(testIds));
    }
    return new ArrayList<>(tests);
  }

  private void history(Dice dice, FreelancerBuilder it) {
    it.memberSince = now.minus(Duration.ofDays(dice.between(200, 3600)));
    it.lastActivity =
        now.minus(Duration.ofDays(dice.percent(70) ? dice.between(0, 30) : dice.between(31, 200)))
            .truncatedTo(ChronoUnit.DAYS);
    if (dice.percent(15)) {
      return; // New here: no work, no score.
    }
    it.assignments = dice.between(1, 60);
    it.reviews = dice.between(0, it.assignments);
    it.hours = it.assignments * dice.between(0, 200);
    it.recentHours = Math.min(it.hours, dice.between(0, 600));
    it.success = BigDecimal.valueOf(dice.between(55, 100), 2).stripTrailingZeros();
    if (it.reviews > 0) {
      it.feedback =
          dice.percent(30)
              ? BigDecimal.valueOf(5)
              : BigDecimal.valueOf(dice.between(30_000, 49_999), 4).stripTrailingZeros();
    }
  }
}
