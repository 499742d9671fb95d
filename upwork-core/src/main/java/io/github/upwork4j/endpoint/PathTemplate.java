package io.github.upwork4j.endpoint;

import java.util.ArrayList;
import java.util.List;

/** A path with names in braces, taken apart once and filled for each call. */
final class PathTemplate {
  private final String template;
  private final String suffix;

  /** Literal text at even indexes, argument names at odd ones. */
  private final List<String> parts = new ArrayList<>();

  PathTemplate(String template, String suffix) {
    if (!template.startsWith("/")) {
      throw new IllegalArgumentException("a path starts with '/', was " + template);
    }
    this.template = template;
    this.suffix = suffix;
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a brace is not closed in " + template);
      }
      parts.add(template.substring(from, open));
      parts.add(template.substring(open + 1, close));
      from = close + 1;
    }
    parts.add(template.substring(from));
  }

  String fill(Arguments arguments) {
    if (parts.size() == 1) {
      return template + suffix;
    }
    StringBuilder path = new StringBuilder(template.length() + 64);
    for (int i = 0; i < parts.size(); i++) {
      if (i % 2 == 0) {
        path.append(parts.get(i));
        continue;
      }
      String value = arguments.pathText(parts.get(i));
      if (value == null) {
        throw new IllegalArgumentException(template + " needs the argument " + parts.get(i));
      }
      path.append(value);
    }
    return path.append(suffix).toString();
  }

  /** Refuses what could change the path. Messages do not hold the value: it may be a secret. */
  static String checkedArgument(String name, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(name + " must not be '.' or '..'");
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        throw new IllegalArgumentException(name + " holds a control character at index " + i);
      }
    }
    PercentEncoding.checkText(name, value);
    return value;
  }

  @Override
  public String toString() {
    return template;
  }
}
