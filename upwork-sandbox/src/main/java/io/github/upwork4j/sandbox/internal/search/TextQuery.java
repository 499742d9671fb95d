package io.github.upwork4j.sandbox.internal.search;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subset of the Lucene language that the search understands: words side by side or with AND
 * have all to occur; OR, NOT or a minus sign, quotes, parentheses, {@code title:} and {@code
 * skills:} in front of a word, a star at its end. Immutable.
 */
public final class TextQuery {
  private static final Pattern TOKEN =
      Pattern.compile("[()]|-?(?:title:|skills:)?(?:\"[^\"]*\"?|[^\\s()\"]+)");
  private static final int MAX_DEPTH = 30;

  private final Node root;

  /** A part of a query. */
  private interface Node {
    /** Zero when the document does not match. */
    int score(TextIndex document);
  }

  private TextQuery(Node root) {
    this.root = root;
  }

  /**
   * Reads a query.
   *
   * @param field the field that words without a field belong to; empty for all
   * @throws ApiError 400 when parentheses are nested without sense
   */
  public static TextQuery parse(String query, String field) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(query);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return new TextQuery(new Parser(tokens, field).or(0));
  }

  /** How well the document fits, zero when it does not. */
  public int score(TextIndex document) {
    return root.score(document);
  }

  private static final class Parser {
    private final List<String> tokens;
    private final String field;
    private int next;

    Parser(List<String> tokens, String field) {
      this.tokens = tokens;
      this.field = field;
    }

    Node or(int depth) {
      if (depth > MAX_DEPTH) {
        throw ApiError.badRequest("Invalid value of parameter q: too many parentheses");
      }
      List<Node> either = new ArrayList<>();
      either.add(and(depth));
      while (next < tokens.size() && tokens.get(next).equals("OR")) {
        next++;
        either.add(and(depth));
      }
      return document -> {
        int best = 0;
        for (Node node : either) {
          best = Math.max(best, node.score(document));
        }
        return best;
      };
    }

    private Node and(int depth) {
      List<Node> all = new ArrayList<>();
      while (next < tokens.size() && !tokens.get(next).equals("OR")) {
        String token = tokens.get(next);
        if (token.equals(")")) {
          if (depth > 0) {
            break;
          }
          next++; // One too many: no reason to refuse a search.
        } else if (token.equals("AND")) {
          next++;
        } else {
          all.add(not(depth));
        }
      }
      return document -> {
        int sum = 0;
        for (Node node : all) {
          int score = node.score(document);
          if (score == 0) {
            return 0;
          }
          sum += score;
        }
        return all.isEmpty() ? 1 : sum;
      };
    }

    private Node not(int depth) {
      boolean negated = false;
      while (next < tokens.size() && tokens.get(next).equals("NOT")) {
        negated = !negated;
        next++;
      }
      String token = next < tokens.size() ? tokens.get(next) : "";
      next++;
      Node node;
      if (token.equals("(")) {
        node = or(depth + 1);
        next++; // The closing one, or the end.
      } else {
        boolean minus = token.startsWith("-") && token.length() > 1;
        negated ^= minus;
        node = term(minus ? token.substring(1) : token);
      }
      Node inner = node;
      return negated ? document -> inner.score(document) > 0 ? 0 : 1 : inner;
    }

    private Node term(String token) {
      String in = field;
      String text = token;
      for (String name : List.of("title", "skills")) {
        if (token.startsWith(name + ":")) {
          in = name;
          text = token.substring(name.length() + 1);
        }
      }
      List<String> words = TextIndex.words(text);
      if (words.isEmpty()) {
        return document -> 1;
      }
      String where = in;
      String phrase = " " + String.join(" ", words) + (text.endsWith("*") ? "" : " ");
      return document -> document.score(where, phrase);
    }
  }
}
