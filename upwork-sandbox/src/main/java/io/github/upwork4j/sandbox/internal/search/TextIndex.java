package io.github.upwork4j.sandbox.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a title, of skills and of a text, for whole-word search. Immutable. */
public final class TextIndex {
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

  /**
   * The words in lower case. {@code C++}, {@code C#} and {@code node.js} are words; one with dots
   * counts as a whole and in its parts.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < text.length(); start = Math.max(end, start + 1)) {
      end = endOfWord(text, start);
      if (end > start) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        words.add(word);
        if (word.indexOf('.') >= 0) {
          words.addAll(List.of(word.split("\\.", -1)));
        }
      }
    }
    return words;
  }

  /** Where the word ends that starts here; here, when none does. By hand, as texts may be long. */
  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
      boolean more = at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
      while (!more && at < text.length() && "+#".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      boolean dot = at + 1 < text.length() && text.charAt(at) == '.';
      if (!more && dot && Character.isLetterOrDigit(text.codePointAt(at + 1))) {
        at++;
      }
    }
    return at;
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
