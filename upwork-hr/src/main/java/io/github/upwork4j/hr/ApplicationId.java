package io.github.upwork4j.hr;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;

/**
 * Identifies an application for a job: {@code 1234567}. A type of its own, since taking one
 * identifier for another would move somebody's money or end somebody's work. Immutable; prints as
 * its value.
 */
@AutoValue
public abstract class ApplicationId {
  /** How it stands in JSON. */
  public static final WireType<ApplicationId> WIRE = Wire.id(ApplicationId::of);

  ApplicationId() {}

  /**
   * Returns the identifier with that text, as Upwork gave it.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static ApplicationId of(String value) {
    return new AutoValue_ApplicationId(Identifiers.checked("an application id", value));
  }

  /** The text on the wire. */
  public abstract String value();

  @Override
  public final String toString() {
    return value();
  }
}
