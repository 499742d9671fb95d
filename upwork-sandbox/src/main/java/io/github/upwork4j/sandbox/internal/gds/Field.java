package io.github.upwork4j.sandbox.internal.gds;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.List;
import java.util.Locale;

/** A field that reports can select. Immutable. */
public final class Field {
  /** What a field holds. */
  public enum Type {
    DATE,
    NUMBER,
    STRING
  }

  public final String name;
  public final Type type;
  public final boolean summable;

  /** The operators it may be compared with; none where it cannot be filtered by. */
  public final List<String> operators;

  Field(Tree field) {
    this.name = field.text("name");
    this.type = Type.valueOf(field.text("type").toUpperCase(Locale.ROOT));
    this.summable = field.isTrue("sum");
    this.operators = List.copyOf(field.texts("operators"));
  }

  @Override
  public String toString() {
    return name;
  }
}
