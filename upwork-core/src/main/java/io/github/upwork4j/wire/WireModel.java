package io.github.upwork4j.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object into a model: which field of the wire, in which form, goes to which property.
 *
 * <pre>{@code
 * static final WireModel<Region> WIRE =
 *     WireModel.of("Region", Region::builder, Region.Builder::build)
 *         .field("alias", Wire.TEXT, Region.Builder::alias)
 *         .field("title", Wire.TEXT, Region.Builder::title)
 *         .rest(Region.Builder::additionalProperties);
 * }</pre>
 *
 * <p>Fields that are not named are kept in the model's {@code additionalProperties()}. A field that
 * is absent, null or empty is not set. Of a field that comes twice, the last one counts. An empty
 * string or an empty array in place of the object reads as nothing.
 *
 * @param <T> the model
 */
public final class WireModel<T> implements WireType<T> {
  private final Reader<T, ?> reader;

  private WireModel(Reader<T, ?> reader) {
    this.reader = reader;
  }

  /**
   * Starts a model.
   *
   * @param name what errors call it
   * @param newBuilder makes the builder of one value
   * @param build makes the value; an {@link IllegalStateException} says what is missing
   */
  public static <T, B> Fields<T, B> of(String name, Supplier<B> newBuilder, Function<B, T> build) {
    return new Fields<>(name, newBuilder, build);
  }

  @Override
  public @Nullable T read(JsonReader json) throws IOException {
    return reader.read(json);
  }

  /**
   * The fields of a model, as they are being named.
   *
   * @param <T> the model
   * @param <B> its builder
   */
  public static final class Fields<T, B> {
    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<String> names = new ArrayList<>();
    private final List<Field<B, ?>> fields = new ArrayList<>();

    private Fields(String name, Supplier<B> newBuilder, Function<B, T> build) {
      this.name = name;
      this.newBuilder = newBuilder;
      this.build = build;
    }

    /** Reads the field {@code wireName} in the given form into a property. */
    public <V> Fields<T, B> field(
        String wireName, WireType<V> type, BiConsumer<B, ? super V> property) {
      names.add(wireName);
      fields.add(new Field<>(type, property, false));
      return this;
    }

    /**
     * Reads a field that the documents do not show, though answers have it. In another form than
     * the given one it counts as a field that was not named.
     */
    public <V> Fields<T, B> undocumented(
        String wireName, WireType<V> type, BiConsumer<B, ? super V> property) {
      names.add(wireName);
      fields.add(new Field<>(type, property, true));
      return this;
    }

    /** Passes over fields that are read elsewhere, or say nothing. */
    public Fields<T, B> ignoring(String... wireNames) {
      for (String wireName : wireNames) {
        names.add(wireName);
        fields.add(new Field<>(Wire.NOTHING, (builder, nothing) -> {}, false));
      }
      return this;
    }

    /** Ends the model; {@code property} takes all fields that were not named. */
    public WireModel<T> rest(BiConsumer<B, ? super Map<String, @Nullable Object>> property) {
      return new WireModel<>(new Reader<>(this, property));
    }
  }

  private static final class Field<B, V> {
    private final WireType<V> type;
    private final BiConsumer<B, ? super V> property;
    private final boolean undocumented;

    Field(WireType<V> type, BiConsumer<B, ? super V> property, boolean undocumented) {
      this.type = type;
      this.property = property;
      this.undocumented = undocumented;
    }

    /** Reads the value, or returns false and leaves it where it is. */
    boolean read(JsonReader json, B builder) throws IOException {
      V value;
      if (undocumented) {
        try (JsonReader ahead = json.peekJson()) {
          value = type.read(ahead);
        } catch (JsonDataException e) {
          return false;
        }
        json.skipValue();
      } else {
        value = type.read(json);
      }
      if (value != null) {
        property.accept(builder, value);
      }
      return true;
    }
  }

  private static final class Reader<T, B> {
    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final JsonReader.Options options;
    private final List<Field<B, ?>> fields;
    private final BiConsumer<B, ? super Map<String, @Nullable Object>> rest;

    Reader(Fields<T, B> fields, BiConsumer<B, ? super Map<String, @Nullable Object>> rest) {
      this.name = fields.name;
      this.newBuilder = fields.newBuilder;
      this.build = fields.build;
      this.options = JsonReader.Options.of(fields.names.toArray(new String[0]));
      this.fields = List.copyOf(fields.fields);
      this.rest = rest;
    }

    @Nullable T read(JsonReader json) throws IOException {
      if (!Containers.beginObject(json, name)) {
        return null;
      }
      B builder = newBuilder.get();
      Map<String, @Nullable Object> unnamed = null;
      while (json.hasNext()) {
        int index = json.selectName(options);
        if (index < 0 || !fields.get(index).read(json, builder)) {
          if (unnamed == null) {
            unnamed = new LinkedHashMap<>();
          }
          unnamed.put(
              index < 0 ? json.nextName() : options.strings().get(index), JsonTree.read(json));
        }
      }
      json.endObject();
      if (unnamed != null) {
        rest.accept(builder, Collections.unmodifiableMap(unnamed));
      }
      try {
        return build.apply(builder);
      } catch (IllegalStateException e) {
        throw new JsonDataException(
            name + " at " + Wire.pathBefore(json) + " is not complete: " + e.getMessage());
      }
    }
  }
}
