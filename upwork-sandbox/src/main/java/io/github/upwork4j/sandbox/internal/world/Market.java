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

  public final List<Freelancer> freelancers;

  /** Whether the jobs are those of the seed. */
  public final boolean jobsGenerated;

  /** Whether the freelancers are those of the seed. */
  public final boolean freelancersGenerated;

  final Keys keys;
  private @Nullable List<Job> jobs;
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
    if (jobs == null) {
      keys.goOnAfter(JobGenerator.COUNT);
    } else {
      have(List.copyOf(jobs));
    }
    this.freelancers = freelancers == null ? generateFreelancers() : List.copyOf(freelancers);
    this.freelancers.forEach(freelancer -> freelancersByKey.put(freelancer.key, freelancer));
    freelancersByKey.keySet().forEach(keys::take);
  }

  /** One source for each kind of thing: more clients tomorrow must not change the jobs of today. */
  Dice dice(int kind) {
    return new Dice(seed * 31 + kind);
  }

  /** The jobs; generated when first asked for, as many a sandbox is never searched for any. */
  public List<Job> jobs() {
    return jobs == null ? have(generateJobs()) : jobs;
  }

  private List<Job> have(List<Job> all) {
    all.forEach(job -> jobsByKey.put(job.key, job));
    jobsByKey.keySet().forEach(keys::take);
    jobs = all;
    return all;
  }

  private List<Job> generateJobs() {
    Phrases phrases = new Phrases(Places.STANDARD);
    List<Client> clients = new ClientGenerator(phrases, Places.STANDARD, begun).generate(dice(1));
    return new JobGenerator(phrases, Taxonomy.STANDARD, clients, begun)
        .generate(dice(2), new Keys(new Dice(seed)));
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
    jobs();
    return Optional.ofNullable(jobsByKey.get(key));
  }

  /** One of the jobs; the same number gives the same job. */
  Optional<Job> anyJob(long number) {
    List<Job> all = jobs();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get((int) Math.floorMod(number, (long) all.size())));
  }

  Optional<Freelancer> freelancer(String key) {
    return Optional.ofNullable(freelancersByKey.get(key));
  }
}
