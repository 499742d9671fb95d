package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree so that it reads well and compares well: what fits into a line stands in one, and
 * everything else has a line for each member.
 */
final class PrettyJson {
  private static final int LINE = 180;

  private final StringBuilder text = new StringBuilder();

  private PrettyJson() {}

  static String write(@Nullable Object tree) {
    PrettyJson pretty = new PrettyJson();
    pretty.value(tree, 0, 0);
    return pretty.text.append('\n').toString();
  }

  /**
   * @param indent how far the line is indented
   * @param before how many characters stand before the value in it
   */
  private void value(@Nullable Object value, int indent, int before) {
    Object plain = value instanceof JsonObject ? ((JsonObject) value).members() : value;
    if (plain instanceof Map || plain instanceof List) {
      StringBuilder line = new StringBuilder();
      boolean fits = indent > 0 && line(plain, line, LINE - indent - before - 1);
      if (fits) {
        text.append(line);
      } else if (plain instanceof Map) {
        members((Map<?, ?>) plain, indent);
      } else {
        elements((List<?>) plain, indent);
      }
    } else {
      text.append(scalar(plain));
    }
  }

  private void members(Map<?, ?> members, int indent) {
    text.append('{');
    Iterator<? extends Map.Entry<?, ?>> all = members.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<?, ?> member = all.next();
      String name = Json.write(String.valueOf(member.getKey())) + ": ";
      newLine(indent + 2);
      text.append(name);
      value(member.getValue(), indent + 2, name.length());
      text.append(all.hasNext() ? "," : "");
    }
    newLine(indent);
    text.append('}');
  }

  private void elements(List<?> elements, int indent) {
    text.append('[');
    Iterator<?> all = elements.iterator();
    while (all.hasNext()) {
      newLine(indent + 2);
      value(all.next(), indent + 2, 0);
      text.append(all.hasNext() ? "," : "");
    }
    newLine(indent);
    text.append(']');
  }

  private void newLine(int indent) {
    text.append('\n').append(" ".repeat(indent));
  }

  /** Writes a value into one line, unless that gets too long or an object lies within it. */
  private static boolean line(@Nullable Object value, StringBuilder line, int limit) {
    String separator = "";
    if (value instanceof Map) {
      line.append('{');
      for (Map.Entry<?, ?> member : ((Map<?, ?>) value).entrySet()) {
        line.append(separator).append(Json.write(String.valueOf(member.getKey()))).append(": ");
        separator = ", ";
        boolean list = member.getValue() instanceof List;
        if (!(list ? line(member.getValue(), line, limit) : flat(member.getValue(), line, limit))) {
          return false;
        }
      }
      line.append('}');
    } else if (value instanceof List) {
      line.append('[');
      for (Object element : (List<?>) value) {
        line.append(separator);
        separator = ", ";
        if (!flat(element, line, limit)) {
          return false;
        }
      }
      line.append(']');
    }
    return line.length() <= limit;
  }

  /** Writes a value that has no parts. */
  private static boolean flat(@Nullable Object value, StringBuilder line, int limit) {
    if (value instanceof Map || value instanceof JsonObject || value instanceof List) {
      return false;
    }
    line.append(scalar(value));
    return line.length() <= limit;
  }

  private static String scalar(@Nullable Object value) {
    return value instanceof BigDecimal ? ((BigDecimal) value).toPlainString() : Json.write(value);
  }
}
