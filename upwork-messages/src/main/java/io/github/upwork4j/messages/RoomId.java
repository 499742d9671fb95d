package io.github.upwork4j.messages;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;

/**
 * Identifies a room: {@code room_12345}. A type of its own, since a message in the wrong room is
 * read by the wrong people. Immutable; prints as its value.
 */
@AutoValue
public abstract class RoomId {
  static final WireType<RoomId> WIRE = Wire.id(RoomId::of);

  RoomId() {}

  /**
   * Returns the identifier with that text, as Upwork gave it.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static RoomId of(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a room id cannot be blank");
    }
    return new AutoValue_RoomId(value);
  }

  /** The text on the wire. */
  public abstract String value();

  @Override
  public final String toString() {
    return value();
  }
}
