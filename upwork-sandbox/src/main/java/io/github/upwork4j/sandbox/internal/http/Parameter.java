package io.github.upwork4j.sandbox.internal.http;

/** A decoded name and value. */
public final class Parameter {
  private final String name;
  private final String value;

  public Parameter(String name, String value) {
    this.name = name;
    this.value = value;
  }

  public String name() {
    return name;
  }

  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return name; // A value may be a secret.
  }
}
