package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in the diary of a team. The documents show its {@link #snapshotTime} only; the
 * rest is known from other programs that use Upwork. Immutable.
 */
@AutoValue
public abstract class TeamDiaryEntry {
  static final WireModel<TeamDiaryEntry> WIRE =
      WireModel.of("TeamDiaryEntry", TeamDiaryEntry::builder, Builder::build)
          .field("snapshot_time", Wire.EPOCH_SECONDS, Builder::snapshotTime)
          .field("contract_id", ContractReference.WIRE, Builder::contractId)
          .field("user_id", Wire.TEXT, Builder::userId)
          .field("contract", DiaryContract.WIRE, Builder::contract)
          .field("user", DiaryMember.WIRE, Builder::user)
          .field("duration", Wire.TEXT, Builder::durationLabel)
          .field("duration_int", Wire.INTEGER, Builder::durationMinutes)
          .field("task", DiaryTask.WIRE, Builder::task)
          .field("time", TrackedTime.WIRE, Builder::time)
          .field("screenshots", Wire.list(DiaryScreenshot.WIRE), Builder::screenshots)
          .rest(Builder::additionalProperties);

  TeamDiaryEntry() {}

  /** Starts a value of which nothing is set; lists are empty. */
  public static Builder builder() {
    return new AutoValue_TeamDiaryEntry.Builder()
        .screenshots(List.of())
        .additionalProperties(Map.of());
  }

  /** When the snapshot was taken. */
  public abstract Optional<Instant> snapshotTime();

  /** The contract. */
  public abstract Optional<ContractReference> contractId();

  /** The user id of the freelancer. */
  public abstract Optional<String> userId();

  /** More about the contract. */
  public abstract Optional<DiaryContract> contract();

  /** More about the freelancer. */
  public abstract Optional<DiaryMember> user();

  /** How long it took, in words. */
  public abstract Optional<String> durationLabel();

  /** How long it took, in minutes. */
  public abstract Optional<Integer> durationMinutes();

  /** What was worked on. */
  public abstract Optional<DiaryTask> task();

  /** When and how long. */
  public abstract Optional<TrackedTime> time();

  /** The screenshots; empty if there are none. */
  public abstract List<DiaryScreenshot> screenshots();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link TeamDiaryEntry#snapshotTime}. */
    public abstract Builder snapshotTime(Instant value);

    /** See {@link TeamDiaryEntry#contractId}. */
    public abstract Builder contractId(ContractReference value);

    /** See {@link TeamDiaryEntry#userId}. */
    public abstract Builder userId(String value);

    /** See {@link TeamDiaryEntry#contract}. */
    public abstract Builder contract(DiaryContract value);

    /** See {@link TeamDiaryEntry#user}. */
    public abstract Builder user(DiaryMember value);

    /** See {@link TeamDiaryEntry#durationLabel}. */
    public abstract Builder durationLabel(String value);

    /** See {@link TeamDiaryEntry#durationMinutes}. */
    public abstract Builder durationMinutes(Integer value);

    /** See {@link TeamDiaryEntry#task}. */
    public abstract Builder task(DiaryTask value);

    /** See {@link TeamDiaryEntry#time}. */
    public abstract Builder time(TrackedTime value);

    /** See {@link TeamDiaryEntry#screenshots}. */
    public abstract Builder screenshots(List<DiaryScreenshot> values);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<DiaryScreenshot> screenshots();

    abstract TeamDiaryEntry autoBuild();

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public TeamDiaryEntry build() {
      screenshots(List.copyOf(screenshots()));
      return autoBuild();
    }
  }
}
