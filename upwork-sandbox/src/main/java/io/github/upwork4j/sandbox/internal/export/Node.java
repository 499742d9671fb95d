package io.github.upwork4j.sandbox.internal.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of the file, read member by member. It refuses what is not of the kind asked for, and
 * in the end what was not asked for at all. A member that is null is one that is not there.
 */
final class Node {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
  private static final int MAX_COUNT = 1_000_000_000;

  private final Place place;

  private Node(Place place) {
    this.place = place;
  }

  /** The whole file. */
  static Node of(@Nullable Object tree) {
    if (!(tree instanceof Map)) {
      throw new IllegalArgumentException("A world is a JSON object, not " + Place.shown(tree));
    }
    return new Node(Place.ofTheFile((Map<?, ?>) tree));
  }

  /** What is wrong with a member. */
  IllegalArgumentException wrong(String name, String sentence) {
    return place.wrong(name, sentence);
  }

  private static <T> T there(Node node, String name, @Nullable T value) {
    if (value == null) {
      throw node.wrong(name, "this member is missing");
    }
    return value;
  }

  boolean has(String name) {
    return place.take(name) != null;
  }

  @Nullable String optionalText(String name) {
    Object value = place.take(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw place.unexpected(name, "text", value);
  }

  String text(String name) {
    return there(this, name, optionalText(name));
  }

  String text(String name, String absent) {
    String text = optionalText(name);
    return text == null ? absent : text;
  }

  /** Text that has to look a certain way. */
  String text(String name, Pattern pattern, String expected) {
    String text = text(name);
    if (!pattern.matcher(text).matches()) {
      throw place.unexpected(name, expected, text);
    }
    return text;
  }

  /** An id or reference: text of digits. */
  String number(String name) {
    return text(name, NUMBER, "text of at most 15 digits");
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(name)) {
      if (!(element instanceof String)) {
        throw wrong(
            name + "[" + texts.size() + "]", "text is expected, not " + Place.shown(element));
      }
      texts.add((String) element);
    }
    return texts;
  }

  private List<?> list(String name) {
    Object value = place.take(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List)) {
      throw place.unexpected(name, "a list", value);
    }
    return (List<?>) value;
  }

  /** The objects of a list; none where there is no list. */
  List<Node> nodes(String name) {
    List<Node> nodes = new ArrayList<>();
    for (Object element : list(name)) {
      String one = name + "[" + nodes.size() + "]";
      if (!(element instanceof Map)) {
        throw wrong(one, "an object is expected, not " + Place.shown(element));
      }
      nodes.add(new Node(place.below(one, (Map<?, ?>) element)));
    }
    return nodes;
  }

  @Nullable Node node(String name) {
    Object value = place.take(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Map)) {
      throw place.unexpected(name, "an object", value);
    }
    return new Node(place.below(name, (Map<?, ?>) value));
  }

  boolean flag(String name, boolean absent) {
    Object value = place.take(name);
    if (value == null || value instanceof Boolean) {
      return value == null ? absent : (Boolean) value;
    }
    throw place.unexpected(name, "true or false", value);
  }

  @Nullable Long optionalLong(String name) {
    Object value = place.take(name);
    if (value == null || value instanceof Long) {
      return (Long) value;
    }
    throw place.unexpected(name, "a whole number of at most 18 digits", value);
  }

  @Nullable Integer optionalCount(String name) {
    Long value = optionalLong(name);
    if (value != null && (value < 0 || value > MAX_COUNT)) {
      throw place.unexpected(name, "a number from 0 to 1000000000", value);
    }
    return value == null ? null : value.intValue();
  }

  int count(String name, int absent) {
    Integer count = optionalCount(name);
    return count == null ? absent : count;
  }

  int count(String name, int absent, int least, int most) {
    int count = count(name, absent);
    if (count < least || count > most) {
      throw place.unexpected(name, "a number from " + least + " to " + most, count);
    }
    return count;
  }

  /** An amount, as a number or as text. */
  @Nullable BigDecimal optionalAmount(String name) {
    return optionalAmount(name, Bounds.AMOUNT_DIGITS);
  }

  /** An amount that may be made of many. */
  BigDecimal sum(String name) {
    return there(this, name, optionalAmount(name, Bounds.SUM_DIGITS));
  }

  private @Nullable BigDecimal optionalAmount(String name, int digits) {
    Object value = place.take(name);
    if (value == null) {
      return null;
    }
    BigDecimal amount = Bounds.amount(value, digits);
    if (amount == null) {
      throw place.unexpected(name, "an amount like 12.50", value);
    }
    return amount;
  }

  BigDecimal amount(String name) {
    return there(this, name, optionalAmount(name));
  }

  BigDecimal amount(String name, BigDecimal absent) {
    BigDecimal amount = optionalAmount(name);
    return amount == null ? absent : amount;
  }

  private <T> @Nullable T parsed(String name, Function<String, T> parser, String expected) {
    String text = optionalText(name);
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeException e) {
      throw place.unexpected(name, expected, String.valueOf(text));
    }
  }

  @Nullable Instant optionalTime(String name) {
    return parsed(name, Bounds::time, "a time like 2020-06-15T12:00:00Z");
  }

  Instant time(String name, Instant absent) {
    Instant time = optionalTime(name);
    return time == null ? absent : time;
  }

  @Nullable LocalDate optionalDay(String name) {
    return parsed(name, Bounds::day, "a day like 2020-06-15");
  }

  LocalDate day(String name) {
    return there(this, name, optionalDay(name));
  }

  Instant time(String name) {
    return there(this, name, optionalTime(name));
  }

  /** A constant by its word. */
  <E extends Enum<E>> @Nullable E optionalWord(String name, Class<E> type) {
    String text = optionalText(name);
    if (text == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (Members.word(constant).equals(text)) {
        return constant;
      }
      words.add(Members.word(constant));
    }
    throw place.unexpected(name, "one of " + String.join(", ", words), text);
  }

  <E extends Enum<E>> E word(String name, Class<E> type, E absent) {
    E word = optionalWord(name, type);
    return word == null ? absent : word;
  }

  /** One of some words. */
  String word(String name, List<String> words, @Nullable String absent) {
    String text = optionalText(name);
    String word = there(this, name, text == null ? absent : text);
    if (!words.contains(word)) {
      throw place.unexpected(name, "one of " + String.join(", ", words), word);
    }
    return word;
  }

  /** Something that another part of the file describes. */
  <T> T found(String name, String kind, Function<String, @Nullable T> finder) {
    String text = text(name);
    T found = finder.apply(text);
    if (found == null) {
      throw wrong(name, "there is no " + kind + " " + text);
    }
    return found;
  }

  <T> @Nullable T optionalFound(String name, String kind, Function<String, @Nullable T> finder) {
    return has(name) ? found(name, kind, finder) : null;
  }

  /** Several things that another part of the file describes. */
  <T> List<T> allFound(String name, String kind, Function<String, @Nullable T> finder) {
    List<T> all = new ArrayList<>();
    for (String text : texts(name)) {
      T found = finder.apply(text);
      if (found == null) {
        throw wrong(name + "[" + all.size() + "]", "there is no " + kind + " " + text);
      }
      all.add(found);
    }
    return all;
  }

  /** Notes an id, which may be there once only. */
  void once(String name, String id, Set<String> taken) {
    if (!taken.add(id)) {
      throw wrong(name, id + " is there already");
    }
  }

  /** Refuses what was not asked for. */
  void end() {
    place.end();
  }
}
