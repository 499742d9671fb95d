package io.github.upwork4j.hr;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;

/**
 * Identifies a milestone of a fixed-price contract: {@code 1234567}. A type of its own, since
 * taking one identifier for another would move somebody's money or end somebody's work. Immutable;
 * prints as its value.
 */
@AutoValue
public abstract class MilestoneId {
  /** How it stands in JSON. */
  public static final WireType<MilestoneId> WIRE = Wire.id(MilestoneId::of);

  MilestoneId() {}

  /**
   * Returns the identifier with that text, as Upwork gave it.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static MilestoneId of(String value) {
    return new AutoValue_MilestoneId(Identifiers.checked("a milestone id", value));
  }

  /** The text on the wire. */
  public abstract String value();

  @Override
  public final String toString() {
    return value();
  }
}
