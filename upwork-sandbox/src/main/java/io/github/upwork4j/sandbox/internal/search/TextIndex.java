package io.github.upwork4j.sandbox.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a title, of skills and of a text, for whole-word search. Immutable. */
public final class TextIndex {
  /** {@code C++}, {@code C#} and {@code node.js} are words. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+[+#]*(?:\\.[\\p{L}\\p{N}]+[+#]*)*");

  private final String title;
  private final String skills;
  private final String text;

  public TextIndex(String title, List<String> skills, String text) {
    this.title = spaced(title);
    StringBuilder each = new StringBuilder();
    skills.forEach(skill -> each.append(spaced(skill))); // Two spaces keep phrases apart.
    this.skills = each.toString();
    this.text = spaced(text);
  }

  /** The words in lower case; one with dots counts as a whole and in its parts. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      words.add(word);
      if (word.indexOf('.') >= 0) {
        words.addAll(List.of(word.split("\\.", -1)));
      }
    }
    return words;
  }

  private static String spaced(String text) {
    return " " + String.join(" ", words(text)) + " ";
  }

  /**
   * How well a phrase fits: nothing when it does not occur, and more for a title than for a skill
   * than for a text.
   *
   * @param field title, skills or empty for all
   * @param phrase words with one space around each
   */
  int score(String field, String phrase) {
    switch (field) {
      case "title":
        return 3 * occurrences(title, phrase);
      case "skills":
        return 2 * occurrences(skills, phrase);
      default:
        return 3 * occurrences(title, phrase)
            + 2 * occurrences(skills, phrase)
            + occurrences(text, phrase);
    }
  }

  private static int occurrences(String words, String phrase) {
    int count = 0;
    for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
      count++;
    }
    return count;
  }
}
