package io.github.upwork4j.sandbox.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML with gaps. What goes into a gap is text, and escaped, unless it is said to be markup. */
public final class Template {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z]+)\\}\\}");

  private final String html;

  private Template(String html) {
    this.html = html;
  }

  /** A resource of this module. */
  public static Template named(String name) {
    return new Template(resource(name));
  }

  static String resource(String name) {
    String path = "/io/github/upwork4j/sandbox/pages/" + name;
    try (InputStream in = Template.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + path, e);
    }
  }

  public Filling fill() {
    return new Filling();
  }

  /** The values for one page. */
  public final class Filling {
    private final Map<String, String> values = new HashMap<>();

    private Filling() {}

    /** Escapes it. */
    public Filling text(String gap, String text) {
      values.put(gap, escape(text));
      return this;
    }

    /** Takes only what was made by a template, or comes with this module. */
    public Filling markup(String gap, String html) {
      values.put(gap, html);
      return this;
    }

    /** In one pass, so that a value cannot hold a gap. */
    public String html() {
      Matcher gaps = GAP.matcher(html);
      StringBuilder filled = new StringBuilder();
      while (gaps.find()) {
        String value = values.get(gaps.group(1));
        if (value == null) {
          throw new IllegalStateException("nothing for the gap " + gaps.group(1));
        }
        gaps.appendReplacement(filled, Matcher.quoteReplacement(value));
      }
      return gaps.appendTail(filled).toString();
    }
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&':
          escaped.append("&amp;");
          break;
        case '<':
          escaped.append("&lt;");
          break;
        case '>':
          escaped.append("&gt;");
          break;
        case '"':
          escaped.append("&quot;");
          break;
        case '\'':
          escaped.append("&#39;");
          break;
        default:
          escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
