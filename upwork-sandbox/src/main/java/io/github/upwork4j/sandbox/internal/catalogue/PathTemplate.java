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

  private final List<Pattern> segments = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private final int literals;

  PathTemplate(String template) {
    int plain = 0;
    for (String segment : template.split("/", -1)) {
      StringBuilder regex = new StringBuilder();
      List<String> arguments = new ArrayList<>();
      Matcher matcher = ARGUMENT.matcher(segment);
      int end = 0;
      while (matcher.find()) {
        regex.append(Pattern.quote(segment.substring(end, matcher.start())));
        boolean alone = matcher.start() == 0 && matcher.end() == segment.length();
        regex.append(alone ? "(.+)" : "([^,]+)");
        arguments.add(matcher.group(1));
        end = matcher.end();
      }
      regex.append(Pattern.quote(segment.substring(end)));
      plain += arguments.isEmpty() ? 1 : 0;
      segments.add(Pattern.compile(regex.toString(), Pattern.DOTALL));
      names.add(arguments);
    }
    this.literals = plain;
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
      Matcher matcher = segments.get(i).matcher(Percent.decode(parts[i]));
      if (!matcher.matches()) {
        return null;
      }
      List<String> here = names.get(i);
      for (int group = 0; group < here.size(); group++) {
        arguments.put(here.get(group), matcher.group(group + 1));
      }
    }
    return arguments;
  }
}
