package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day of somebody's work, in cells of ten minutes. Immutable. */
@AutoValue
public abstract class WorkDiary {
  private static final WireType<List<DiaryCell>> CELLS = Wire.list(DiaryCell.WIRE);

  private static final JsonReader.Options OWN_FIELDS =
      JsonReader.Options.of("user", "contract", "cells", "snapshot", "data");

  private static final WireModel<WorkDiary> INNER = fields().rest(Builder::additionalProperties);

  private static final WireModel<WorkDiary> OUTER =
      fields()
          .field("data", json -> read(json, INNER), Builder::takeOver)
          .rest(Builder::additionalProperties);

  static final WireType<WorkDiary> WIRE = json -> read(json, OUTER);

  WorkDiary() {}

  /** Starts a diary without cells. */
  public static Builder builder() {
    return new AutoValue_WorkDiary.Builder().cells(List.of()).additionalProperties(Map.of());
  }

  private static WireModel.Fields<WorkDiary, Builder> fields() {
    return WireModel.of("WorkDiary", WorkDiary::builder, Builder::build)
        .field("user", DiaryUser.WIRE, Builder::user)
        .field("contract", DiaryContract.WIRE, Builder::contract)
        .field("cells", CELLS, Builder::cells)
        .field("snapshot", CELLS, Builder::cells);
  }

  /**
   * Reads the forms that a diary has: an object with a user and cells, which the 2017 edition calls
   * snapshots; the same within a field {@code data}; a list of a user and a list of cells; cells
   * alone; something empty for a day without work.
   */
  private static WorkDiary read(JsonReader json, WireModel<WorkDiary> object) throws IOException {
    if (Wire.hasAny(json, OWN_FIELDS)) {
      WorkDiary diary = object.read(json);
      return diary == null ? builder().build() : diary;
    }
    Builder diary = builder();
    List<DiaryCell> cells;
    if (isUserAndCells(json)) {
      json.beginArray();
      DiaryUser user = DiaryUser.WIRE.read(json);
      cells = CELLS.read(json);
      json.endArray();
      diary = user == null ? diary : diary.user(user);
    } else {
      cells = CELLS.read(json);
    }
    return cells == null ? diary.build() : diary.cells(cells).build();
  }

  private static boolean isUserAndCells(JsonReader json) throws IOException {
    if (json.peek() != JsonReader.Token.BEGIN_ARRAY) {
      return false;
    }
    try (JsonReader ahead = json.peekJson()) {
      ahead.beginArray();
      if (!ahead.hasNext()) {
        return false;
      }
      ahead.skipValue();
      return ahead.hasNext() && ahead.peek() == JsonReader.Token.BEGIN_ARRAY;
    }
  }

  /** Whose work it is. */
  public abstract Optional<DiaryUser> user();

  /** The contract, where the answer names it. */
  public abstract Optional<DiaryContract> contract();

  /** The cells, in the order of the answer; empty for a day without work. */
  public abstract List<DiaryCell> cells();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link WorkDiary#user}. */
    public abstract Builder user(DiaryUser value);

    /** See {@link WorkDiary#contract}. */
    public abstract Builder contract(DiaryContract value);

    /** See {@link WorkDiary#cells}. */
    public abstract Builder cells(List<DiaryCell> values);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    abstract List<DiaryCell> cells();

    abstract WorkDiary autoBuild();

    private void takeOver(WorkDiary inner) {
      inner.user().ifPresent(this::user);
      inner.contract().ifPresent(this::contract);
      cells(inner.cells());
      additionalProperties(inner.additionalProperties());
    }

    /** Returns the value. */
    public WorkDiary build() {
      cells(List.copyOf(cells()));
      return autoBuild();
    }
  }
}
