package io.github.upwork4j.reports.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two or more conditions joined by the same word, none of which is joined by that word itself. */
final class Junction<S> extends Condition<S> {
  static final String AND = "AND";
  static final String OR = "OR";
  static final int MAX_DEPTH = 50;

  private final String word;
  private final List<Condition<S>> parts;
  private final int depth;

  private Junction(String word, List<Condition<S>> parts, int depth) {
    this.word = word;
    this.parts = parts;
    this.depth = depth;
  }

  static <S> Condition<S> of(String word, Collection<Condition<S>> conditions) {
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("There is no condition to join.");
    }
    List<Condition<S>> parts = new ArrayList<>(conditions.size());
    int depth = 0;
    for (Condition<S> condition : conditions) {
      if (condition instanceof Junction && ((Junction<S>) condition).word.equals(word)) {
        parts.addAll(((Junction<S>) condition).parts);
        depth = Math.max(depth, condition.depth());
      } else {
        parts.add(condition);
        depth = Math.max(depth, condition.depth() + 1);
      }
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "The conditions are nested more than " + MAX_DEPTH + " deep.");
    }
    return new Junction<>(word, List.copyOf(parts), depth);
  }

  @Override
  void addFieldsTo(Set<Field<S>> fields) {
    parts.forEach(part -> part.addFieldsTo(fields));
  }

  /** Alternatives always stand in parentheses, as the documentation wants them. */
  @Override
  void printTo(StringBuilder text) {
    boolean alternatives = word.equals(OR);
    text.append(alternatives ? "(" : "");
    String separator = "";
    for (Condition<S> part : parts) {
      boolean nested = alternatives && part instanceof Junction;
      text.append(separator).append(nested ? "(" : "");
      part.printTo(text);
      text.append(nested ? ")" : "");
      separator = " " + word + " ";
    }
    text.append(alternatives ? ")" : "");
  }

  @Override
  int depth() {
    return depth;
  }

  @Override
  @Nullable Condition<S> mixedAlternatives() {
    if (word.equals(OR) && fields().size() > 1) {
      return this;
    }
    for (Condition<S> part : parts) {
      Condition<S> mixed = part.mixedAlternatives();
      if (mixed != null) {
        return mixed;
      }
    }
    return null;
  }
}
