package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a freelancer is put together from. */
public final class FreelancerBuilder {
  public final String key;
  public final String reference;
  public final Places.City city;
  public String name = "";
  public String username = "";
  public String title = "";
  public String blurb = "";
  public List<Topic> topics = List.of();
  public List<String> skills = List.of();
  public List<String> tests = List.of();

  /** Null for those on their own. */
  public @Nullable Agency employer;

  public boolean publicAccess = true;
  public boolean ready;
  public int englishSkill;
  public BigDecimal rate = BigDecimal.ZERO;
  public BigDecimal feedback = BigDecimal.ZERO;
  public int reviews;
  public int assignments;
  public int hours;
  public int recentHours;
  public BigDecimal success = BigDecimal.ZERO;
  public int testRank = 100;
  public int portfolioItems;
  public Instant lastActivity = Instant.EPOCH;
  public Instant memberSince = Instant.EPOCH;

  public FreelancerBuilder(String key, String reference, Places.City city) {
    this.key = key;
    this.reference = reference;
    this.city = city;
  }
}
