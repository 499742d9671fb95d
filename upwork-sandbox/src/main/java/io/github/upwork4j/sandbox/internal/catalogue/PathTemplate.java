package io.github.upwork4j.sandbox.internal.catalogue;

import io.github.upwork4j.sandbox.internal.http.Percent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with arguments in braces. Segments are compared one by one and decoded first, so that an
 * encoded slash stays inside its argument.
 */
final class PathTemplate {
  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z_]+)}");

  private final List<Segment> segments = new ArrayList<>();
  private final int literals;

  /** One segment: fixed text, one argument, or several arguments with text between them. */
  private static final class Segment {
    private final String text;
    private final List<String> names = new ArrayList<>();
    private final @Nullable Pattern several;

    Segment(String text) {
      this.text = text;
      StringBuilder regex = new StringBuilder();
      int end = 0;
      if (text.indexOf('{') >= 0) {
        for (Matcher matcher = ARGUMENT.matcher(text); matcher.find(); end = matcher.end()) {
          regex.append(Pattern.quote(text.substring(end, matcher.start()))).append("([^,]+)");
          names.add(matcher.group(1));
        }
        regex.append(Pattern.quote(text.substring(end)));
      }
      boolean alone = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
      this.several = names.isEmpty() || alone ? null : Pattern.compile(regex.toString());
    }

    boolean isFixed() {
      return names.isEmpty();
    }

    /** Whether that is such a segment; puts its arguments, if it has any, to the others. */
    boolean match(String part, Map<String, String> arguments) {
      if (isFixed()) {
        return part.equals(text);
      }
      if (several == null) {
        arguments.put(names.get(0), part);
        return !part.isEmpty();
      }
      Matcher matcher = several.matcher(part);
      boolean matches = matcher.matches();
      for (int i = 0; matches && i < names.size(); i++) {
        arguments.put(names.get(i), matcher.group(i + 1));
      }
      return matches;
    }
  }

  PathTemplate(String template) {
    int fixed = 0;
    for (String text : template.split("/", -1)) {
      Segment segment = new Segment(text);
      segments.add(segment);
      fixed += segment.isFixed() ? 1 : 0;
    }
    this.literals = fixed;
  }

  /** How many segments are fixed: of two templates that match, the one with more wins. */
  int literals() {
    return literals;
  }

  /** The arguments, decoded, or null when the path is another one. */
  @Nullable Map<String, String> match(String rawPath) {
    String[] parts = rawPath.split("/", -1);
    if (parts.length != segments.size()) {
      return null;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (!segments.get(i).match(Percent.decode(parts[i]), arguments)) {
        return null;
      }
    }
    return arguments;
  }
}
