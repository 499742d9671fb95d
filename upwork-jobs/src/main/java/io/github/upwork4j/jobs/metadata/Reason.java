package io.github.upwork4j.jobs.metadata;

import com.google.auto.value.AutoValue;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reason that can be given. On the wire a list of three: reference, text, alias. Immutable. */
@AutoValue
public abstract class Reason {
  static final WireType<Reason> WIRE = Reason::read;

  Reason() {}

  /** Returns a reason. */
  public static Reason of(String reference, String text, Optional<String> alias) {
    return new AutoValue_Reason(reference, text, alias, List.of());
  }

  /** The reference that calls take: {@code 51}. */
  public abstract String reference();

  /** The reason in words: {@code All positions filled}. */
  public abstract String text();

  /** The name that programs use: {@code API_REAS_ALL_POSITIONS_FILLED}. */
  public abstract Optional<String> alias();

  /** Values behind the third that this class does not know. */
  public abstract List<Object> additionalValues();

  private static @Nullable Reason read(JsonReader json) throws IOException {
    if (json.peek() != JsonReader.Token.BEGIN_ARRAY) {
      if (Wire.OPAQUE.read(json) == null) {
        return null;
      }
      throw Wire.expected(json, "a reason as a list of reference, text and alias");
    }
    json.beginArray();
    List<@Nullable String> named = new ArrayList<>();
    List<Object> more = new ArrayList<>();
    while (json.hasNext()) {
      if (named.size() < 3) {
        named.add(Wire.TEXT.read(json));
      } else {
        Object value = Wire.ANY.read(json);
        more.add(value == null ? Optional.empty() : value);
      }
    }
    json.endArray();
    String reference = named.size() > 0 ? named.get(0) : null;
    String text = named.size() > 1 ? named.get(1) : null;
    if (reference == null || text == null) {
      throw Wire.expected(json, "a reason with a reference and a text");
    }
    String alias = named.size() > 2 ? named.get(2) : null;
    return new AutoValue_Reason(reference, text, Optional.ofNullable(alias), List.copyOf(more));
  }
}
