package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job is put together from. */
final class JobBuilder {
  final String key;
  final Client client;
  long recno;
  String title = "";
  String description = "";
  String category = "";
  String subcategory = "";
  List<String> skills = List.of();
  boolean hourly;
  int budget;
  int rateMin;
  int rateMax;
  Job.@Nullable Duration duration;
  Job.Workload workload = Job.Workload.FULL_TIME;
  Job.Status status = Job.Status.OPEN;
  Instant created = Instant.EPOCH;
  Instant lastActivity = Instant.EPOCH;
  int tier = 2;
  int applicants;
  int hired;
  int interviewing;
  int invited;

  JobBuilder(String key, Client client) {
    this.key = key;
    this.client = client;
  }
}
