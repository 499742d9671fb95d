package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes the job posts that are there at the start. */
final class PostingGenerator {
  /** The key that the documentation uses for job posts: it has to find an open one. */
  static final String DOCUMENTED_KEY = "~0150f0d859bb3453d0";

  static final long FIRST_RECNO = 206_000_000L;

  private static final String ENGINEERING = "34567";

  /** Team, status and visibility of each post. */
  private static final String[][] PLAN = {
    {ENGINEERING, "OPEN", "public"},
    {ENGINEERING, "CANCELLED", "invite-only"},
    {ENGINEERING, "OPEN", "public"},
    {ENGINEERING, "FILLED", "public"},
    {ENGINEERING, "OPEN", "private"},
    {ENGINEERING, "CANCELLED", "public"},
    {"34568", "OPEN", "public"},
    {"34568", "FILLED", "odesk"},
    {Team.COMPANY_REFERENCE, "OPEN", "public"},
  };

  static final int COUNT = PLAN.length;

  private final Phrases phrases;
  private final Taxonomy taxonomy;
  private final Instant now;

  PostingGenerator(Phrases phrases, Taxonomy taxonomy, Instant now) {
    this.phrases = phrases;
    this.taxonomy = taxonomy;
    this.now = now;
  }

  List<Posting> generate(Dice dice, Keys keys) {
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < PLAN.length; i++) {
      String key = keys.next();
      postings.add(posting(dice, i == 0 ? DOCUMENTED_KEY : key, i));
    }
    return postings;
  }

  private Posting posting(Dice dice, String key, int index) {
    Team team = Team.find(PLAN[index][0]).orElseThrow();
    Topic topic = dice.pick(taxonomy.topics, candidate -> candidate.weight);
    List<String> stack = dice.pick(topic.stacks);
    // Oldest first, all of them within the last two months.
    Instant created = now.minus(Duration.ofDays(55L - index * 6L)).minusSeconds(dice.below(40_000));
    boolean hourly = index % 2 == 1;
    Posting posting = new Posting(key, FIRST_RECNO + index * 41L, team, hourly, created);
    String[] ad = phrases.ad(dice, topic, stack, Team.COMPANY_NAME);
    posting.title = ad[0];
    posting.description = ad[1];
    posting.category = topic.categoryTitle;
    posting.subcategory = topic.title;
    posting.skills = stack.subList(0, 3);
    posting.visibility = PLAN[index][2];
    posting.start = created.truncatedTo(ChronoUnit.DAYS);
    if (hourly) {
      posting.durationHours = 40 * dice.between(1, 20);
    } else {
      posting.budget = BigDecimal.valueOf(50L * dice.between(1, 60));
    }
    posting.become(Posting.Status.valueOf(PLAN[index][1]), created.plus(Duration.ofDays(3)));
    return posting;
  }
}
