package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Past work as it is shown in the profiles of jobs and freelancers. */
final class Assignments {
  private static final String[][] SCORES = {
    {"Skills", "competency and skills for the job, understanding of task complexities"},
    {"Quality", "quality of specifications/instructions"},
    {"Availability", "online presence on a consistent schedule"},
    {"Deadlines", "understanding of complexities and trade-offs"},
    {"Communication", "communication skills and responsiveness, feedback and guidance"},
    {"Cooperation", "cooperation and flexibility, open to suggestions for improvement"},
  };

  private static final List<String> COMMENTS =
      List.of(
          "Clean specs and nice to communicate.",
          "Paid at once. \"Très bien\"!",
          "Good work, a little late.",
          "Would work with them again & again.");

  private Assignments() {}

  /** One piece of work; the same seed tells the same story. */
  static JsonObject wire(
      long seed, String freelancerKey, String jobKey, String title, Instant now) {
    Dice dice = new Dice(seed);
    boolean hourly = dice.percent(50);
    boolean active = dice.percent(25);
    Instant from = now.minus(Duration.ofDays(dice.between(60, 900)));
    Instant to = from.plus(Duration.ofDays(dice.between(1, 59)));
    int hours = hourly ? dice.between(1, 300) : 0;
    int rate = hourly ? dice.between(8, 80) : 0;
    int charge = hourly ? hours * rate : dice.between(5, 2000);
    JsonObject assignment =
        new JsonObject()
            .put("as_ciphertext", freelancerKey)
            .put("as_ciphertext_opening_recno", jobKey)
            .put("as_engagement_title", title)
            .put("as_from", Texts.month(from))
            .put("as_job_type", hourly ? "Hourly" : "Fixed")
            .put("as_opening_title", title)
            .put("as_rate", "$" + rate + ".00")
            .put("as_status", active ? "Active" : "Closed")
            .put("as_to", active ? "Present" : Texts.month(to))
            .put("as_total_charge", Integer.toString(charge))
            .put("as_total_hours", Integer.toString(hours));
    if (!active) {
      assignment.put("feedback", feedback(dice));
    }
    return assignment;
  }

  private static JsonObject feedback(Dice dice) {
    List<Object> scores = new ArrayList<>();
    int sum = 0;
    for (String[] score : SCORES) {
      int points = dice.between(3, 5);
      sum += points;
      scores.add(
          new JsonObject()
              .put("description", score[1])
              .put("label", score[0])
              .put("score", Integer.toString(points)));
    }
    int hundredths = sum * 100 / SCORES.length;
    return new JsonObject()
        .put("comment", dice.pick(COMMENTS))
        .put("comment_is_public", "1")
        .put("score", hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10)
        .put("scores", new JsonObject().put("score", scores));
  }
}
