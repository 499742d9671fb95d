package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days on which somebody worked. The 2020 edition tells nothing but the days. Immutable. */
@AutoValue
public abstract class WorkDays {
  private static final JsonReader.Options OWN_FIELDS =
      JsonReader.Options.of("user", "range", "workday");
  private static final JsonReader.Options DAY_FIELDS =
      JsonReader.Options.of("date", "workdiary_api");

  private static final WireType<List<LocalDate>> DATES = Wire.list(Wire.BASIC_DATE);
  private static final WireType<Map<String, LocalDate>> NUMBERED = Wire.map(Wire.BASIC_DATE);

  private static final WireModel<WorkDays> DAY =
      WireModel.of("work day", WorkDays::builder, Builder::build)
          .field("date", DATES, Builder::days)
          .field("workdiary_api", Wire.TEXT, Builder::diaryApiPath)
          .rest(Builder::additionalProperties);

  private static final WireType<List<WorkDays>> DAYS = Wire.list(WorkDays::readOne);

  private static final WireModel<WorkDays> OBJECT =
      WireModel.of("WorkDays", WorkDays::builder, Builder::build)
          .field("user", DiaryUser.WIRE, Builder::user)
          .field("range", Wire.map(Wire.EPOCH_SECONDS), Builder::range)
          .field("workday", DAYS, Builder::takeOver)
          .rest(Builder::additionalProperties);

  static final WireType<WorkDays> WIRE = WorkDays::read;

  WorkDays() {}

  /** Starts a value without days. */
  public static Builder builder() {
    return new AutoValue_WorkDays.Builder().days(List.of()).additionalProperties(Map.of());
  }

  /** Reads the days with what is around them, or the days alone. */
  private static WorkDays read(JsonReader json) throws IOException {
    if (Wire.hasAny(json, OWN_FIELDS)) {
      WorkDays days = OBJECT.read(json);
      return days == null ? builder().build() : days;
    }
    Builder builder = builder();
    List<WorkDays> days = DAYS.read(json);
    if (days != null) {
      builder.takeOver(days);
    }
    return builder.build();
  }

  /** Reads a day alone, an object with one or several, or a list that came with its indexes. */
  private static @Nullable WorkDays readOne(JsonReader json) throws IOException {
    if (Wire.hasAny(json, DAY_FIELDS)) {
      return DAY.read(json);
    }
    if (json.peek() == JsonReader.Token.BEGIN_OBJECT) {
      Map<String, LocalDate> numbered = NUMBERED.read(json);
      return numbered == null ? null : builder().days(List.copyOf(numbered.values())).build();
    }
    LocalDate day = Wire.BASIC_DATE.read(json);
    return day == null ? null : builder().days(List.of(day)).build();
  }

  /** The days, in the order of the answer; empty if there are none. */
  public abstract List<LocalDate> days();

  /** Whose work it is; the 2017 edition tells. */
  public abstract Optional<DiaryUser> user();

  /** The beginning of the period that was asked for; the 2017 edition tells. */
  public abstract Optional<Instant> from();

  /** The end of the period that was asked for; the 2017 edition tells. */
  public abstract Optional<Instant> to();

  /** The path of the work diary's own resource; the 2017 edition tells. */
  public abstract Optional<String> diaryApiPath();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link WorkDays#days}. */
    public abstract Builder days(List<LocalDate> values);

    /** See {@link WorkDays#user}. */
    public abstract Builder user(DiaryUser value);

    /** See {@link WorkDays#from}. */
    public abstract Builder from(Instant value);

    /** See {@link WorkDays#to}. */
    public abstract Builder to(Instant value);

    /** See {@link WorkDays#diaryApiPath}. */
    public abstract Builder diaryApiPath(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<LocalDate> days();

    abstract WorkDays autoBuild();

    private void range(Map<String, Instant> ends) {
      Optional.ofNullable(ends.get("from")).ifPresent(this::from);
      Optional.ofNullable(ends.get("to")).ifPresent(this::to);
    }

    private void takeOver(List<WorkDays> parts) {
      List<LocalDate> all = new ArrayList<>();
      for (WorkDays part : parts) {
        all.addAll(part.days());
        part.diaryApiPath().ifPresent(this::diaryApiPath);
      }
      days(all);
    }

    /** Returns the value. */
    public WorkDays build() {
      days(List.copyOf(days()));
      return autoBuild();
    }
  }
}
