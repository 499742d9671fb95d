package io.github.upwork4j.hr;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;

/**
 * Identifies an offer: {@code 1234567}. A type of its own, since taking one identifier for another
 * would move somebody's money or end somebody's work. Immutable; prints as its value.
 */
@AutoValue
public abstract class OfferId {
  /** How it stands in JSON. */
  public static final WireType<OfferId> WIRE = Wire.id(OfferId::of);

  OfferId() {}

  /**
   * Returns the identifier with that text, as Upwork gave it.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static OfferId of(String value) {
    return new AutoValue_OfferId(Identifiers.checked("an offer id", value));
  }

  /** The text on the wire. */
  public abstract String value();

  @Override
  public final String toString() {
    return value();
  }
}
