package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;

/** The order of the jobs that a search finds. Immutable. */
@AutoValue
public abstract class JobSort {
  JobSort() {}

  /** What jobs can be ordered by. */
  public enum Field {
    /** When the job was posted. */
    CREATE_TIME("create_time"),
    /** The client's feedback score. */
    CLIENT_RATING("client_rating"),
    /** What the client has spent. */
    CLIENT_TOTAL_CHARGE("client_total_charge"),
    /** How many hours the client has bought. */
    CLIENT_TOTAL_HOURS("client_total_hours"),
    /** How well the job fits the search. */
    SCORE("score"),
    /** The hours a week. */
    WORKLOAD("workload"),
    /** How long the job takes. */
    DURATION("duration");

    private final String wireName;

    Field(String wireName) {
      this.wireName = wireName;
    }
  }

  /** Smallest, or oldest, first. */
  public static JobSort ascending(Field field) {
    return new AutoValue_JobSort(field, true);
  }

  /** Largest, or newest, first. */
  public static JobSort descending(Field field) {
    return new AutoValue_JobSort(field, false);
  }

  /** What is compared. */
  public abstract Field field();

  /** Whether the smallest comes first. */
  public abstract boolean isAscending();

  String wireText() {
    return field().wireName + (isAscending() ? " asc" : " desc");
  }
}
