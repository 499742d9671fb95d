package io.github.upwork4j.endpoint;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one answer, with the paging echo or the cursor of the next page if there was one.
 * The echo is called {@code lister}, {@code listner} or {@code list}; like the cursor it stands
 * beside the elements or at the top of the answer.
 *
 * @param <T> the elements
 */
public final class Listing<T> {
  /** The names of the paging echo. */
  public static final List<String> ECHO_NAMES = List.of("lister", "listner", "list");

  /** The names of a cursor of the next page, those that can mean nothing else first. */
  public static final List<String> CURSOR_NAMES = List.of("next_cursor", "nextCursor", "cursor");

  private final List<T> elements;
  private final @Nullable Echo echo;
  private final @Nullable String cursor;

  private Listing(List<T> elements, @Nullable Echo echo, @Nullable String cursor) {
    this.elements = elements;
    this.echo = echo;
    this.cursor = cursor;
  }

  /** Returns a listing of {@code elements}, and how many there are in all, if that is known. */
  public static <T> Listing<T> of(List<T> elements, OptionalLong total) {
    Echo echo = new Echo();
    echo.total = total.isPresent() ? total.getAsLong() : null;
    return new Listing<>(List.copyOf(elements), total.isPresent() ? echo : null, null);
  }

  /** Returns the elements, in the order of the answer; unmodifiable. */
  public List<T> elements() {
    return elements;
  }

  /** Returns the offset that the server says it served. */
  public OptionalLong offset() {
    return echo == null || echo.offset == null
        ? OptionalLong.empty()
        : OptionalLong.of(echo.offset);
  }

  /**
   * Returns the size of the pages that the server says it serves: it may be less than asked for.
   */
  public OptionalLong count() {
    return echo == null || echo.count == null ? OptionalLong.empty() : OptionalLong.of(echo.count);
  }

  /** Returns how many elements there are in all, if the server says so. */
  public OptionalLong total() {
    return echo == null || echo.total == null ? OptionalLong.empty() : OptionalLong.of(echo.total);
  }

  /** Returns this listing with an echo that stood elsewhere, unless it has one. */
  public Listing<T> withEcho(@Nullable Echo other) {
    return echo != null || other == null ? this : new Listing<>(elements, other, cursor);
  }

  /** Returns the cursor of the next page, if the server says one. */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /** Returns this listing with the cursor that stands among {@code fields}, unless it has one. */
  public Listing<T> withCursor(Map<String, @Nullable Object> fields) {
    String other = cursorIn(fields);
    return cursor != null || other == null ? this : new Listing<>(elements, echo, other);
  }

  /** Anything but a text or a number is no cursor. */
  private static @Nullable String cursorIn(Map<String, @Nullable Object> fields) {
    for (String name : CURSOR_NAMES) {
      Object value = fields.get(name);
      if (value instanceof BigDecimal) {
        return ((BigDecimal) value).toPlainString();
      }
      if (value instanceof String && !((String) value).isEmpty()) {
        return (String) value;
      }
    }
    return null;
  }

  /** What the server says about the page it served. */
  public static final class Echo {
    private static final JsonReader.Options NAMES =
        JsonReader.Options.of("paging", "total_items", "total-count");
    private static final JsonReader.Options PAGING = JsonReader.Options.of("offset", "count");

    private @Nullable Long offset;
    private @Nullable Long count;
    private @Nullable Long total;

    private Echo() {}

    /** Reads an echo; anything but an object reads as an echo that says nothing. */
    public static Echo read(JsonReader json) throws IOException {
      Echo echo = new Echo();
      if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
        json.skipValue();
        return echo;
      }
      json.beginObject();
      while (json.hasNext()) {
        switch (json.selectName(NAMES)) {
          case 0:
            echo.readPaging(json);
            break;
          case 1:
          case 2: // applications count here, and leave the other empty
            Long total = Wire.LONG.read(json);
            echo.total = total == null ? echo.total : total;
            break;
          default:
            json.skipName();
            json.skipValue();
        }
      }
      json.endObject();
      return echo;
    }

    private void readPaging(JsonReader json) throws IOException {
      if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
        json.skipValue();
        return;
      }
      json.beginObject();
      while (json.hasNext()) {
        switch (json.selectName(PAGING)) {
          case 0:
            offset = Wire.LONG.read(json);
            break;
          case 1:
            count = Wire.LONG.read(json);
            break;
          default:
            json.skipName();
            json.skipValue();
        }
      }
      json.endObject();
    }
  }

  /**
   * Returns the form of a listing whose elements may stand in a field of their own. One element may
   * also stand for the whole listing, without a list or a field around it.
   */
  public static <T> WireType<Listing<T>> of(String elementName, WireType<T> element) {
    WireType<List<T>> list = Wire.list(element);
    List<String> known = new ArrayList<>(List.of(elementName));
    known.addAll(ECHO_NAMES);
    known.addAll(CURSOR_NAMES);
    JsonReader.Options names = JsonReader.Options.of(known.toArray(new String[0]));
    return json -> {
      List<T> elements = List.of();
      Echo echo = null;
      Map<String, @Nullable Object> cursors = new HashMap<>();
      if (!Wire.hasAny(json, names)) {
        List<T> read = list.read(json);
        return new Listing<>(read == null ? elements : read, null, null);
      }
      json.beginObject();
      while (json.hasNext()) {
        int name = json.selectName(names);
        if (name == 0) {
          List<T> read = list.read(json);
          elements = read == null ? elements : read;
        } else if (name > ECHO_NAMES.size()) {
          cursors.put(known.get(name), Wire.ANY.read(json));
        } else if (name > 0) {
          echo = Echo.read(json);
        } else {
          json.skipName();
          json.skipValue();
        }
      }
      json.endObject();
      return new Listing<>(elements, echo, cursorIn(cursors));
    };
  }
}
