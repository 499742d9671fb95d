package io.github.upwork4j.sandbox.internal.catalogue;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the documentation says about one query or body parameter. */
public final class ParamSpec {
  private final String name;
  private final boolean required;
  private final List<String> validValues;
  private final @Nullable String format;
  private final @Nullable String multi;
  private final boolean number;

  private ParamSpec(Tree tree) {
    this.name = tree.text("name");
    this.required = tree.isTrue("required"); // "conditional" is the business of the handler.
    this.validValues = tree.texts("validValues");
    this.format = tree.textOrNull("format");
    this.multi = tree.textOrNull("multi");
    this.number = "number".equals(tree.textOrNull("type"));
  }

  static ParamSpec of(Tree tree) {
    return new ParamSpec(tree);
  }

  public String name() {
    return name;
  }

  public boolean required() {
    return required;
  }

  /** Empty when any value will do. */
  public List<String> validValues() {
    return validValues;
  }

  public @Nullable String format() {
    return format;
  }

  /** The separator of list values, or null. */
  public @Nullable String multi() {
    return multi;
  }

  /** Whether it is a whole or decimal number. */
  public boolean isNumber() {
    return number;
  }
}
