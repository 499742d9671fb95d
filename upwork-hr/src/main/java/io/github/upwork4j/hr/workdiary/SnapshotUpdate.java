package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** What snapshots shall say from now on. Immutable. */
@AutoValue
public abstract class SnapshotUpdate {
  SnapshotUpdate() {}

  /**
   * Changes the memo only.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static SnapshotUpdate ofMemo(String memo) {
    return builder().memo(memo).build();
  }

  /** Starts an update. */
  public static Builder builder() {
    return new AutoValue_SnapshotUpdate.Builder();
  }

  /** What the work is. */
  public abstract String memo();

  /** The id of the activity. */
  public abstract Optional<String> taskId();

  /** The description of the activity. */
  public abstract Optional<String> taskDescription();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  Arguments.Builder in(Arguments.Builder arguments) {
    return arguments.set("memo", memo()).set("task", taskId()).set("task_desc", taskDescription());
  }

  /** Makes updates. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link SnapshotUpdate#memo}. Required. */
    public abstract Builder memo(String value);

    /** See {@link SnapshotUpdate#taskId}. */
    public abstract Builder taskId(String value);

    /** See {@link SnapshotUpdate#taskDescription}. */
    public abstract Builder taskDescription(String value);

    abstract SnapshotUpdate autoBuild();

    /**
     * Returns the update.
     *
     * @throws IllegalArgumentException if the memo is not set, or a text is blank; the message
     *     names it
     */
    public SnapshotUpdate build() {
      SnapshotUpdate built = Required.build("an update of snapshots", this::autoBuild);
      Required.filled("memo", built.memo());
      Required.filledIfSet("taskId", built.taskId());
      Required.filledIfSet("taskDescription", built.taskDescription());
      return built;
    }
  }
}
