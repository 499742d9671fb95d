package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What no call changes: the jobs of other clients, and the freelancers. */
public final class Market {
  /** What is generated from, and what keys are made from that are handed out later. */
  public final long seed;

  /** The instant that all generated data lies before. */
  public final Instant begun;

  public final List<Job> jobs;
  public final List<Freelancer> freelancers;

  /** Whether the jobs are those of the seed. */
  public final boolean jobsGenerated;

  /** Whether the freelancers are those of the seed. */
  public final boolean freelancersGenerated;

  final Keys keys;
  private final Map<String, Job> jobsByKey = new HashMap<>();
  private final Map<String, Freelancer> freelancersByKey = new HashMap<>();

  /**
   * Makes a market.
   *
   * @param jobs the jobs; null for those of the seed
   * @param freelancers the freelancers; null for those of the seed
   */
  public Market(
      long seed, Instant begun, @Nullable List<Job> jobs, @Nullable List<Freelancer> freelancers) {
    this.seed = seed;
    this.begun = begun;
    this.keys = new Keys(new Dice(seed));
    this.jobsGenerated = jobs == null;
    this.freelancersGenerated = freelancers == null;
    this.jobs = jobs == null ? generateJobs() : List.copyOf(jobs);
    this.freelancers = freelancers == null ? generateFreelancers() : List.copyOf(freelancers);
    this.jobs.forEach(job -> jobsByKey.put(job.key, job));
    this.freelancers.forEach(freelancer -> freelancersByKey.put(freelancer.key, freelancer));
    jobsByKey.keySet().forEach(keys::take);
    freelancersByKey.keySet().forEach(keys::take);
  }

  /** One source for each kind of thing: more clients tomorrow must not change the jobs of today. */
  Dice dice(int kind) {
    return new Dice(seed * 31 + kind);
  }

  private List<Job> generateJobs() {
    Phrases phrases = new Phrases(Places.STANDARD);
    List<Client> clients = new ClientGenerator(phrases, Places.STANDARD, begun).generate(dice(1));
    return new JobGenerator(phrases, Taxonomy.STANDARD, clients, begun).generate(dice(2), keys);
  }

  private List<Freelancer> generateFreelancers() {
    List<String> testIds =
        World.METADATA.objects("tests").stream()
            .map((Tree test) -> test.text("record_id"))
            .collect(Collectors.toList());
    return new FreelancerGenerator(
            new Phrases(Places.STANDARD), Taxonomy.STANDARD, Places.STANDARD, testIds, begun)
        .generate(dice(3), keys);
  }

  Optional<Job> job(String key) {
    return Optional.ofNullable(jobsByKey.get(key));
  }

  /** One of the jobs; the same number gives the same job. */
  Optional<Job> anyJob(long number) {
    return jobs.isEmpty()
        ? Optional.empty()
        : Optional.of(jobs.get((int) Math.floorMod(number, (long) jobs.size())));
  }

  Optional<Freelancer> freelancer(String key) {
    return Optional.ofNullable(freelancersByKey.get(key));
  }
}
