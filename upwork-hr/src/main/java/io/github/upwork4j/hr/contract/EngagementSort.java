package io.github.upwork4j.hr.contract;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.stream.Collectors;

/** One field that contracts are ordered by, and in which direction. Immutable. */
@AutoValue
public abstract class EngagementSort {
  EngagementSort() {}

  /** What contracts can be ordered by. */
  public enum Field {
    /** The reference of the contract. */
    REFERENCE("reference"),
    /** When the contract was made. */
    CREATED_TIME("created_time"),
    /** The reference of the offer. */
    OFFER_REFERENCE("offer__reference"),
    /** The reference of the job. */
    JOB_REFERENCE("job__reference"),
    /** The reference of the client's team. */
    CLIENT_TEAM_REFERENCE("client_team__reference"),
    /** The freelancer's reference. */
    FREELANCER_REFERENCE("provider__reference"),
    /** Where the contract stands. */
    STATUS("status"),
    /** The day the work starts. */
    START_DATE("engagement_start_date"),
    /** The day the work ends. */
    END_DATE("engagement_end_date");

    private final String wireName;

    Field(String wireName) {
      this.wireName = wireName;
    }
  }

  /** Smallest, or oldest, first. */
  public static EngagementSort ascending(Field field) {
    return new AutoValue_EngagementSort(field, true);
  }

  /** Largest, or newest, first. */
  public static EngagementSort descending(Field field) {
    return new AutoValue_EngagementSort(field, false);
  }

  /** What is compared. */
  public abstract Field field();

  /** Whether the smallest comes first. */
  public abstract boolean isAscending();

  /** The fields, and then the direction of each as one letter: {@code created_time;status;DA}. */
  static String wireText(List<EngagementSort> order) {
    return order.stream()
        .map(sort -> sort.field().wireName + ";")
        .collect(Collectors.joining())
        .concat(
            order.stream()
                .map(sort -> sort.isAscending() ? "A" : "D")
                .collect(Collectors.joining()));
  }
}
