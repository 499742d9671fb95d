package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a freelancer is put together from. */
final class FreelancerBuilder {
  final String key;
  final String reference;
  final Places.City city;
  String name = "";
  String username = "";
  String title = "";
  String blurb = "";
  List<Topic> topics = List.of();
  List<String> skills = List.of();
  List<String> tests = List.of();
  boolean agency;
  boolean publicAccess = true;
  boolean ready;
  int englishSkill;
  BigDecimal rate = BigDecimal.ZERO;
  BigDecimal feedback = BigDecimal.ZERO;
  int reviews;
  int assignments;
  int hours;
  int recentHours;
  BigDecimal success = BigDecimal.ZERO;
  int testRank = 100;
  int portfolioItems;
  Instant lastActivity = Instant.EPOCH;
  Instant memberSince = Instant.EPOCH;

  FreelancerBuilder(String key, String reference, Places.City city) {
    this.key = key;
    this.reference = reference;
    this.city = city;
  }
}
