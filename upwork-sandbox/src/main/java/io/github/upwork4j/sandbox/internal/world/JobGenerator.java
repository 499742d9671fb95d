package io.github.upwork4j.sandbox.internal.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the jobs of the market. */
final class JobGenerator {
  /** The key that the documentation uses for the job profile: it has to find something. */
  static final String DOCUMENTED_KEY = "~abcdf12345";

  static final int COUNT = 400;
  private static final int DAYS = 60;
  private static final long FIRST_RECNO = 205_000_000L;

  /** One job in six asks for Java, whatever the seed. */
  private static final int JAVA_EVERY = 6;

  private final Phrases phrases;
  private final List<Topic> javaTopics;
  private final List<Topic> otherTopics;
  private final List<Client> clients;
  private final Instant now;

  JobGenerator(Phrases phrases, Taxonomy taxonomy, List<Client> clients, Instant now) {
    this.phrases = phrases;
    this.javaTopics = topicsWith(taxonomy, true);
    this.otherTopics = topicsWith(taxonomy, false);
    this.clients = clients;
    this.now = now;
  }

  private static List<Topic> topicsWith(Taxonomy taxonomy, boolean java) {
    return taxonomy.topics.stream()
        .filter(topic -> !topic.stacks(java).isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }

  List<Job> generate(Dice dice, Keys keys) {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String key = keys.next();
      boolean java = i % JAVA_EVERY == 3;
      jobs.add(job(dice, i == 0 ? DOCUMENTED_KEY : key, FIRST_RECNO + i * 37L, java));
    }
    return jobs;
  }

  private Job job(Dice dice, String key, long recno, boolean java) {
    Topic topic = dice.pick(java ? javaTopics : otherTopics, candidate -> candidate.weight);
    List<String> stack = dice.pick(topic.stacks(java));
    JobBuilder job = new JobBuilder(key, dice.pick(clients));
    job.recno = recno;
    job.category = topic.categoryTitle;
    job.subcategory = topic.title;
    job.skills = stack.subList(0, dice.between(2, stack.size()));
    String[] ad = phrases.ad(dice, topic, stack, job.client.name);
    job.title = ad[0];
    job.description = ad[1];
    terms(dice, job);
    course(dice, job);
    return new Job(job);
  }

  private static void terms(Dice dice, JobBuilder job) {
    Job.Duration duration = dice.pick(List.of(Job.Duration.values()));
    job.workload = dice.pick(List.of(Job.Workload.values()));
    job.hourly = dice.percent(50);
    job.tier = dice.between(1, 3);
    if (job.hourly) {
      job.duration = dice.percent(8) ? null : duration;
      job.rateMin = 5 * dice.between(1, 4 * job.tier);
      job.rateMax = job.rateMin + 5 * dice.between(1, 6);
    } else {
      job.duration = dice.percent(60) ? null : duration;
      int[] round = {5, 30, 50, 100, 150, 250, 400, 500, 750, 1000, 1500, 2500, 5000, 12000};
      job.budget = round[dice.below(round.length)];
    }
  }

  private void course(Dice dice, JobBuilder job) {
    long age = 60 + Math.floorMod(dice.nextLong(), Duration.ofDays(DAYS).toSeconds() - 120);
    job.created = now.minusSeconds(age);
    job.lastActivity = job.created.plusSeconds(Math.floorMod(dice.nextLong(), age));
    int fate = dice.below(100);
    if (fate >= 95) {
      job.status = Job.Status.CANCELLED;
    } else if (fate >= 88) {
      job.status = Job.Status.COMPLETED;
      job.hired = dice.between(1, 2);
    }
    job.applicants = dice.between(job.hired, 50);
    job.interviewing = Math.min(job.applicants, dice.between(0, 5));
    job.invited = dice.between(0, 10);
  }
}
