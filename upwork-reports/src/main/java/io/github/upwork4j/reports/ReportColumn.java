package io.github.upwork4j.reports;

import com.google.auto.value.AutoValue;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.util.Optional;

/** A column of a report. Immutable. */
@AutoValue
public abstract class ReportColumn {
  private static final JsonReader.Options NAMES = JsonReader.Options.of("id", "label", "type");

  static final WireType<ReportColumn> WIRE = ReportColumn::read;

  ReportColumn() {}

  static ReportColumn of(String id, String label, String type) {
    return new AutoValue_ReportColumn(
        Optional.of(id).filter(text -> !text.isEmpty()),
        Optional.of(label).filter(text -> !text.isEmpty()),
        Optional.of(type).filter(text -> !text.isEmpty()));
  }

  /** The name of the field, {@code hours}. Some answers name their columns by the label only. */
  public abstract Optional<String> id();

  /** The heading: mostly the name of the field, {@code hours} or {@code sum(hours)}. */
  public abstract Optional<String> label();

  /**
   * What the server says of the cells: {@code string}, {@code number} or {@code date}. It says
   * {@code string} of numbers and dates too, so do not go by it.
   */
  public abstract Optional<String> type();

  /** The name to find the column by: its id, else its label, else nothing. */
  public String name() {
    return id().or(this::label).orElse("");
  }

  private static ReportColumn read(JsonReader json) throws IOException {
    String[] values = {"", "", ""};
    json.beginObject();
    while (json.hasNext()) {
      int name = json.selectName(NAMES);
      if (name < 0) {
        json.skipName();
        json.skipValue();
      } else {
        String text = Wire.TEXT.read(json);
        values[name] = text == null ? "" : text;
      }
    }
    json.endObject();
    return of(values[0], values[1], values[2]);
  }
}
