package io.github.upwork4j.hr;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;

/**
 * Identifies a contract, which the documentation also calls an engagement: {@code 1234567}. A type
 * of its own, since taking one identifier for another would move somebody's money or end somebody's
 * work. Immutable; prints as its value.
 */
@AutoValue
public abstract class ContractReference {
  /** How it stands in JSON. */
  public static final WireType<ContractReference> WIRE = Wire.id(ContractReference::of);

  ContractReference() {}

  /**
   * Returns the identifier with that text, as Upwork gave it.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static ContractReference of(String value) {
    return new AutoValue_ContractReference(Identifiers.checked("a contract reference", value));
  }

  /** The text on the wire. */
  public abstract String value();

  @Override
  public final String toString() {
    return value();
  }
}
