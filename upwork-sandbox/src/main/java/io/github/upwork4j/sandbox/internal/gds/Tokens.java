package io.github.upwork4j.sandbox.internal.gds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a query, one after the other. */
final class Tokens {
  /** A quoted text, an operator, a sign, or a bare word; bare dates and team ids are words too. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:'(?<single>[^']*)'|\"(?<dual>[^\"]*)\"|(?<sign>>=|<=|[><=(),*])"
              + "|(?<word>[\\p{L}\\p{N}_~.:@+-]+))");

  private enum Kind {
    QUOTED,
    SIGN,
    WORD
  }

  private final List<String> texts = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private int next;

  /**
   * Takes a query apart.
   *
   * @param dualQuotes whether texts may stand in double quotes, as in time reports
   */
  Tokens(String query, boolean dualQuotes) {
    Matcher matcher = TOKEN.matcher(query);
    int at = 0;
    while (at < query.length() && matcher.region(at, query.length()).lookingAt()) {
      if (matcher.group("single") != null) {
        add(matcher.group("single"), Kind.QUOTED);
      } else if (matcher.group("dual") != null) {
        if (!dualQuotes) {
          throw new InvalidQuery("financial reports take texts in single quotes");
        }
        add(matcher.group("dual"), Kind.QUOTED);
      } else if (matcher.group("sign") != null) {
        add(matcher.group("sign"), Kind.SIGN);
      } else {
        add(matcher.group("word"), Kind.WORD);
      }
      at = matcher.end();
    }
    if (!query.substring(at).isBlank()) {
      throw new InvalidQuery("it cannot be read from character " + (at + 1) + " on");
    }
  }

  private void add(String text, Kind kind) {
    texts.add(text);
    kinds.add(kind);
  }

  boolean atEnd() {
    return next == texts.size();
  }

  /** Takes a keyword, in any case, or a sign, if it comes next. */
  boolean take(String expected) {
    if (atEnd()
        || kinds.get(next) == Kind.QUOTED
        || !texts.get(next).toLowerCase(Locale.ROOT).equals(expected)) {
      return false;
    }
    next++;
    return true;
  }

  /** Whether the word after the next one is this sign. */
  boolean isFollowedBy(String sign) {
    return next + 1 < texts.size()
        && kinds.get(next + 1) == Kind.SIGN
        && texts.get(next + 1).equals(sign);
  }

  /** Takes a sign or a keyword that has to come next. */
  void require(String expected) {
    if (!take(expected)) {
      throw new InvalidQuery("expected " + expected + " " + where());
    }
  }

  /** Takes the name of a field. */
  String name() {
    if (atEnd() || kinds.get(next) != Kind.WORD) {
      throw new InvalidQuery("expected a field " + where());
    }
    return texts.get(next++);
  }

  /** Takes an operator. */
  String operator() {
    for (String operator : List.of(">=", "<=", ">", "<", "=")) {
      if (take(operator)) {
        return operator;
      }
    }
    throw new InvalidQuery("expected an operator " + where());
  }

  /** Takes a value, quoted or bare. */
  String value() {
    @Nullable Kind kind = atEnd() ? null : kinds.get(next);
    if (kind == null || kind == Kind.SIGN) {
      throw new InvalidQuery("expected a value " + where());
    }
    return texts.get(next++);
  }

  String where() {
    return atEnd() ? "at the end" : "before " + texts.get(next);
  }
}
