package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job is put together from. */
public final class JobBuilder {
  public final String key;
  public final Client client;
  public long recno;
  public String title = "";
  public String description = "";
  public String category = "";
  public String subcategory = "";
  public List<String> skills = List.of();
  public boolean hourly;
  public int budget;
  public int rateMin;
  public int rateMax;
  public Job.@Nullable Duration duration;
  public Job.Workload workload = Job.Workload.FULL_TIME;
  public Job.Status status = Job.Status.OPEN;
  public Instant created = Instant.EPOCH;
  public Instant lastActivity = Instant.EPOCH;
  public int tier = 2;
  public int applicants;
  public int hired;
  public int interviewing;
  public int invited;

  public JobBuilder(String key, Client client) {
    this.key = key;
    this.client = client;
  }
}
