package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A job post of the sandbox's own client. Mutable; guarded by the world it belongs to. */
public final class Posting {
  /** How a post stands; the name in lower case is the word on the wire. */
  public enum Status {
    OPEN,
    FILLED,
    CANCELLED
  }

  public final String key;
  public final long recno;
  public final Team team;
  public final boolean hourly;
  public final Instant created;
  public final String createdBy;
  public String title = "";
  public String description = "";
  public String visibility = "public";
  public String category = "";
  public String subcategory = "";
  public String contractorType = "all";
  public List<String> skills = List.of();
  public @Nullable BigDecimal budget;
  public @Nullable Integer durationHours;
  public @Nullable Instant start;
  public @Nullable Instant end;
  public @Nullable Instant filled;
  public @Nullable Instant cancelled;
  public Status status = Status.OPEN;

  /** Keys of the freelancers who were invited. */
  public final Set<String> invited = new LinkedHashSet<>();

  public Posting(String key, long recno, Team team, boolean hourly, Instant created) {
    this.key = key;
    this.recno = recno;
    this.team = team;
    this.hourly = hourly;
    this.created = created;
    this.createdBy = team.user;
  }

  /** Changes the status and notes when. */
  public void become(Status next, Instant when) {
    if (next == status) {
      return;
    }
    status = next;
    filled = next == Status.FILLED ? when : null;
    cancelled = next == Status.CANCELLED ? when : null;
  }

  /** The post as freelancers see it. */
  Job asJob(Client client) {
    JobBuilder job = new JobBuilder(key, client);
    job.recno = recno;
    job.title = title;
    job.description = description;
    job.category = category;
    job.subcategory = subcategory;
    job.skills = skills;
    job.hourly = hourly;
    job.budget = budget == null ? 0 : budget.intValue();
    job.rateMin = hourly ? 10 : 0;
    job.rateMax = hourly ? 50 : 0;
    job.duration = durationHours == null ? null : duration(durationHours);
    job.status =
        status == Status.OPEN
            ? Job.Status.OPEN
            : status == Status.FILLED ? Job.Status.COMPLETED : Job.Status.CANCELLED;
    job.created = created;
    job.lastActivity = created;
    job.invited = invited.size();
    job.hired = status == Status.FILLED ? 1 : 0;
    return new Job(job);
  }

  /** Hours of work as a label, at forty hours a week. */
  private static Job.Duration duration(int hours) {
    int weeks = hours / 40;
    for (Job.Duration duration : Job.Duration.values()) {
      if (weeks < duration.weeks) {
        return duration;
      }
    }
    return Job.Duration.ONGOING;
  }
}
