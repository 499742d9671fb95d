package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.search.TextIndex;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A job on the market as freelancers see it. Immutable. */
public final class Job {
  /** How a job stands. */
  public enum Status {
    OPEN("Open"),
    COMPLETED("Completed"),
    CANCELLED("Cancelled");

    /** The spelling of the search answer. */
    public final String label;

    Status(String label) {
      this.label = label;
    }
  }

  /** How long the work will take; the name in lower case is the search argument. */
  public enum Duration {
    WEEK("Less than 1 week", 1),
    MONTH("Less than 1 month", 4),
    QUARTER("1 to 3 months", 12),
    SEMESTER("3 to 6 months", 26),
    ONGOING("More than 6 months", 52);

    public final String label;
    public final int weeks;

    Duration(String label, int weeks) {
      this.label = label;
      this.weeks = weeks;
    }
  }

  /** How much of the week it takes; the name in lower case is the search argument. */
  public enum Workload {
    AS_NEEDED("Less than 10 hrs/week", "As needed - Less than 10 hrs/week", "as-needed"),
    PART_TIME("10-30 hrs/week", "Part-time - 10-30 hrs/week", "part-time"),
    FULL_TIME("30+ hrs/week", "Full-time - 30+ hrs/week", "full-time");

    public final String label;
    public final String longLabel;
    public final String feedLabel;

    Workload(String label, String longLabel, String feedLabel) {
      this.label = label;
      this.longLabel = longLabel;
      this.feedLabel = feedLabel;
    }
  }

  public final String key;
  public final long recno;
  public final String title;
  public final String description;
  public final String snippet;
  public final String category;
  public final String subcategory;
  public final List<String> skills;
  public final boolean hourly;

  /** In dollars; zero for an hourly job. */
  public final int budget;

  public final int rateMin;
  public final int rateMax;
  public final @Nullable Duration duration;
  public final Workload workload;
  public final Status status;
  public final Instant created;
  public final Instant lastActivity;
  public final Client client;

  /** 1 entry, 2 intermediate, 3 expert. */
  public final int tier;

  public final int applicants;
  public final int hired;
  public final int interviewing;
  public final int invited;
  private @Nullable List<String> skillSlugs;
  private @Nullable TextIndex text;

  public Job(JobBuilder from) {
    this.key = from.key;
    this.recno = from.recno;
    this.title = from.title;
    this.description = from.description;
    this.snippet = snippet(from.description);
    this.category = from.category;
    this.subcategory = from.subcategory;
    this.skills = List.copyOf(from.skills);
    this.hourly = from.hourly;
    this.budget = from.budget;
    this.rateMin = from.rateMin;
    this.rateMax = from.rateMax;
    this.duration = from.duration;
    this.workload = from.workload;
    this.status = from.status;
    this.created = from.created;
    this.lastActivity = from.lastActivity;
    this.client = from.client;
    this.tier = from.tier;
    this.applicants = from.applicants;
    this.hired = from.hired;
    this.interviewing = from.interviewing;
    this.invited = from.invited;
  }

  public String url() {
    return "https://www.upwork.com/jobs/" + key;
  }

  /** The start of the description, cut the way the search cuts it. */
  private static String snippet(String description) {
    int limit = 220;
    if (description.length() <= limit) {
      return description;
    }
    int space = description.lastIndexOf(' ', limit);
    return description.substring(0, space > 0 ? space : limit) + " <...>";
  }

  /** The skills as the first generation spells them; made when first asked for. */
  public List<String> skillSlugs() {
    List<String> made = skillSlugs;
    if (made == null) {
      made = skills.stream().map(Taxonomy::slug).collect(Collectors.toUnmodifiableList());
      skillSlugs = made;
    }
    return made;
  }

  /** The words to search; made when first asked for, as many a sandbox is never searched. */
  public TextIndex text() {
    TextIndex made = text;
    if (made == null) {
      made = new TextIndex(title, skills, snippet);
      text = made;
    }
    return made;
  }
}
