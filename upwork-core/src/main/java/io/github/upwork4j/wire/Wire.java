package io.github.upwork4j.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The forms that values take on the wire. Every form reads {@code null} as nothing; the empty
 * string too, since Upwork sends it for null, for an empty list and for an empty object.
 */
public final class Wire {
  private static final int MAX_PATH = 100;

  private Wire() {}

  /** Text. Numbers and booleans in its place are read as their text. */
  public static final WireType<String> TEXT = Wire::text;

  /** A whole number that fits an int, as a number or in a string. */
  public static final WireType<Integer> INTEGER =
      parsed(
          (json, text) -> (int) Numbers.integer(json, text, Integer.MIN_VALUE, Integer.MAX_VALUE));

  /** A whole number that fits a long, as a number or in a string. */
  public static final WireType<Long> LONG =
      parsed(
          (json, text) ->
              Long.valueOf(Numbers.integer(json, text, Long.MIN_VALUE, Long.MAX_VALUE)));

  /** A decimal number, as a number or in a string. */
  public static final WireType<BigDecimal> DECIMAL = parsed(Numbers::decimal);

  /** An amount in US dollars, with or without a dollar sign: {@code "5"}, {@code "$1,200.50"}. */
  public static final WireType<BigDecimal> MONEY = parsed(Numbers::money);

  /**
   * A yes or no: {@code true/false}, {@code '1'/'0'}, {@code 't'/'f'}, {@code 'yes'/'no'}, in any
   * case.
   */
  public static final WireType<Boolean> FLAG = Wire::flag;

  /** A time as seconds since 1970, as a number or in a string. */
  public static final WireType<Instant> EPOCH_SECONDS = parsed(Times::epochSeconds);

  /** A length of time in whole seconds, as a number or in a string. */
  public static final WireType<Duration> SECONDS =
      json -> {
        Long seconds = LONG.read(json);
        return seconds == null ? null : Duration.ofSeconds(seconds);
      };

  /** A time as milliseconds since 1970, as a number or in a string. */
  public static final WireType<Instant> EPOCH_MILLIS =
      parsed(
          (json, text) ->
              Instant.ofEpochMilli(Numbers.integer(json, text, Long.MIN_VALUE, Long.MAX_VALUE)));

  /** A time with an offset: {@code 2014-06-30T23:50:17+0000} or {@code 2024-09-27T10:30:00Z}. */
  public static final WireType<Instant> ISO_INSTANT = parsed(Times::iso);

  /** A day in words: {@code June 17, 2014}. */
  public static final WireType<LocalDate> ENGLISH_DATE =
      parsed((json, text) -> Times.date(json, text, Times.ENGLISH, "June 17, 2014"));

  /** A day as {@code MM-dd-yyyy}: {@code 06-15-2011}. */
  public static final WireType<LocalDate> MONTH_FIRST_DATE =
      parsed((json, text) -> Times.date(json, text, Times.MONTH_FIRST, "06-15-2011"));

  /** A day as {@code yyyyMMdd}: {@code 20110615}. */
  public static final WireType<LocalDate> BASIC_DATE =
      parsed((json, text) -> Times.date(json, text, Times.BASIC, "20110615"));

  /** A time without a zone: {@code 2014-07-17 10:54:30}. */
  public static final WireType<LocalDateTime> LOCAL_DATE_TIME = parsed(Times::local);

  /** A month as {@code MM/yyyy}; {@code Present} reads as nothing. */
  public static final WireType<YearMonth> MONTH =
      parsed((json, text) -> text.equals("Present") ? null : Times.month(json, text));

  /**
   * Any JSON: a Map, a List, a String, a BigDecimal or a Boolean. A number of more than 40
   * characters, or with an exponent above 100, stays text.
   */
  public static final WireType<Object> ANY = JsonTree::read;

  /**
   * What the documents do not describe, kept as {@link #ANY} reads it; anything empty is nothing.
   */
  public static final WireType<Object> OPAQUE =
      json -> {
        Object value = JsonTree.read(json);
        boolean empty =
            value == null
                || value.equals("")
                || (value instanceof Map && ((Map<?, ?>) value).isEmpty())
                || (value instanceof List && ((List<?>) value).isEmpty());
        return empty ? null : value;
      };

  static final WireType<Object> NOTHING =
      json -> {
        json.skipValue();
        return null;
      };

  /** An identifier of a type of its own: {@code "1234"} or {@code 1234}. */
  public static <T> WireType<T> id(Function<String, T> of) {
    return parsed((json, text) -> of.apply(text));
  }

  /** A value of a documented set; a value outside the set is kept as text. */
  public static <E extends Enum<E> & WireEnum> WireType<OpenEnum<E>> oneOf(Class<E> type) {
    // The documented spellings, so that a page of a hundred answers holds one object for each.
    Map<String, OpenEnum<E>> documented = new ConcurrentHashMap<>();
    for (E constant : type.getEnumConstants()) {
      documented.put(constant.wireName(), OpenEnum.of(constant));
    }
    return json -> {
      String text = text(json);
      if (text == null) {
        return null;
      }
      OpenEnum<E> value = documented.get(text);
      return value != null ? value : OpenEnum.parse(type, text);
    };
  }

  /**
   * A list. Nothing, an empty string and an empty object are no elements; one bare element, one.
   */
  public static <T> WireType<List<T>> list(WireType<T> element) {
    return json -> Containers.list(json, element);
  }

  /**
   * A list inside an object that names its elements: <code>{"skill": [...]}</code>. Also reads the
   * list without the object around it.
   */
  public static <T> WireType<List<T>> list(String elementName, WireType<T> element) {
    JsonReader.Options names = JsonReader.Options.of(elementName);
    return json -> {
      if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
        return Containers.list(json, element);
      }
      List<T> elements = List.of();
      json.beginObject();
      while (json.hasNext()) {
        if (json.selectName(names) == 0) {
          elements = Containers.list(json, element);
        } else {
          json.skipName();
          json.skipValue();
        }
      }
      json.endObject();
      return elements;
    };
  }

  /**
   * Values by their ids, in the order of the answer: <code>{"4321": {...}}</code>. Nothing, an
   * empty string and an empty list are no values; a list that is not empty counts as ids from 0 on.
   */
  public static <T> WireType<Map<String, T>> map(WireType<T> value) {
    return json -> Containers.map(json, value);
  }

  /** A list in one text: {@code python;javascript}. Empty parts are left out. */
  public static WireType<List<String>> separatedBy(char separator) {
    String pattern = java.util.regex.Pattern.quote(String.valueOf(separator));
    return json -> {
      if (json.peek() == JsonReader.Token.BEGIN_ARRAY) {
        return Containers.list(json, TEXT);
      }
      String text = text(json);
      return text == null
          ? List.of()
          : Arrays.stream(text.split(pattern))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.toUnmodifiableList());
    };
  }

  /**
   * Returns whether {@code json} stands at an object with a field of these names. The reader does
   * not move.
   */
  public static boolean hasAny(JsonReader json, JsonReader.Options names) throws IOException {
    if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
      return false;
    }
    try (JsonReader ahead = json.peekJson()) {
      ahead.beginObject();
      while (ahead.hasNext()) {
        if (ahead.selectName(names) >= 0) {
          return true;
        }
        ahead.skipName();
        ahead.skipValue();
      }
    }
    return false;
  }

  /**
   * Returns the error for a value of another form than {@code form}, at which {@code json} still
   * stands: it names the path, and never the value.
   */
  public static JsonDataException expected(JsonReader json, String form) {
    return new JsonDataException("expected " + form + " at " + shortened(json.getPath()));
  }

  /** Returns the same error for a value that {@code json} has just read. */
  public static JsonDataException expectedBefore(JsonReader json, String form) {
    return new JsonDataException("expected " + form + " at " + pathBefore(json));
  }

  /** Returns the path of the value just read: in a list the reader has moved on by one. */
  static String pathBefore(JsonReader json) {
    String path = json.getPath();
    int open = path.lastIndexOf('[');
    if (open >= 0 && path.endsWith("]")) {
      String index = path.substring(open + 1, path.length() - 1);
      path = path.substring(0, open + 1) + (Integer.parseInt(index) - 1) + "]";
    }
    return shortened(path);
  }

  /** The names in a path are the server's, and may be as long as an answer. */
  private static String shortened(String path) {
    return path.length() <= MAX_PATH ? path : path.substring(0, MAX_PATH - 1) + "…";
  }

  private interface Form<T> {
    @Nullable T parse(JsonReader json, String text) throws IOException;
  }

  /** A form of text; no text is nothing. */
  private static <T> WireType<T> parsed(Form<T> form) {
    return json -> {
      String text = text(json);
      return text == null ? null : form.parse(json, text);
    };
  }

  private static @Nullable String text(JsonReader json) throws IOException {
    switch (json.peek()) {
      case STRING:
      case NUMBER:
        String text = json.nextString();
        return text.isEmpty() ? null : text;
      case NULL:
        return json.nextNull();
      case BOOLEAN:
        return String.valueOf(json.nextBoolean());
      default:
        throw expected(json, "text");
    }
  }

  private static @Nullable Boolean flag(JsonReader json) throws IOException {
    if (json.peek() == JsonReader.Token.BOOLEAN) {
      return json.nextBoolean();
    }
    String text = text(json);
    if (text == null) {
      return null;
    }
    switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "1":
      case "t":
      case "true":
      case "yes":
      case "y":
        return true;
      case "0":
      case "f":
      case "false":
      case "no":
      case "n":
        return false;
      default:
        throw expectedBefore(json, "a yes or no ('1', '0', 't', 'f', 'yes', 'no', true, false)");
    }
  }
}
