package io.github.upwork4j.endpoint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, by their wire names: those that go into the path, and those that go
 * into the query or the body, in the order they were set. Immutable.
 */
public final class Arguments {
  private static final Arguments NONE = builder().build();

  /** Percent-encoded. */
  private final Map<String, String> path;

  private final List<Parameter> parameters;

  private Arguments(Builder builder) {
    this.path = builder.path.isEmpty() ? Map.of() : new LinkedHashMap<>(builder.path);
    this.parameters = List.copyOf(builder.parameters);
  }

  /** Returns no arguments. */
  public static Arguments none() {
    return NONE;
  }

  /** Returns one path argument and nothing else. */
  public static Arguments path(String name, String value) {
    return builder().path(name, value).build();
  }

  /** Starts with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a path argument, percent-encoded; null if it was not set. */
  @Nullable String pathText(String name) {
    return path.get(name);
  }

  /** Returns the query or body parameters in their order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** Returns parameters as the text of one JSON object. */
  public static String json(List<Parameter> parameters) {
    return JsonObjects.text(parameters);
  }

  /** One query or body parameter: a name and a text, number, flag or list of objects. */
  public static final class Parameter {
    private final String name;
    private final Object value;

    private Parameter(String name, Object value) {
      this.name = name;
      this.value = value;
    }

    /** The wire name. */
    public String name() {
      return name;
    }

    /** A String, Long, BigDecimal or Boolean, or a list of objects that prints as its JSON. */
    public Object value() {
      return value;
    }

    /** What a query or a form holds; of objects, their JSON. */
    public String text() {
      return value instanceof BigDecimal ? ((BigDecimal) value).toPlainString() : value.toString();
    }
  }

  /** Collects arguments. */
  public static final class Builder {
    private static final DateTimeFormatter MONTH_FIRST =
        DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.US);

    private final Map<String, String> path = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private Builder() {}

    /** Adds everything that {@code arguments} holds. */
    public Builder addAll(Arguments arguments) {
      return addAllBut(Set.of(), arguments);
    }

    /** Adds everything that {@code arguments} holds but the parameters of these names. */
    public Builder addAllBut(Set<String> names, Arguments arguments) {
      path.putAll(arguments.path);
      for (Parameter parameter : arguments.parameters) {
        if (!names.contains(parameter.name())) {
          parameters.add(parameter);
        }
      }
      return this;
    }

    /**
     * Sets a path argument.
     *
     * @throws IllegalArgumentException if it could change the path: empty or blank, {@code .},
     *     {@code ..}, control characters, half a surrogate pair
     */
    public Builder path(String name, String value) {
      return pathList(name, List.of(value), ';');
    }

    /**
     * Sets a path argument that is a list, separated by {@code ;} on the wire.
     *
     * @param max the most values the documentation allows
     * @throws IllegalArgumentException if there are none or more than {@code max}, or one of them
     *     could change the path
     */
    public Builder path(String name, List<String> values, int max) {
      if (values.isEmpty() || values.size() > max) {
        throw new IllegalArgumentException(
            name + " takes 1 to " + max + " values in one call, got " + values.size());
      }
      return pathList(name, values, ';');
    }

    /**
     * Sets a path argument that is a list of any length, separated by {@code ;} on the wire.
     *
     * @throws IllegalArgumentException if there are none, or one of them could change the path
     */
    public Builder path(String name, List<String> values) {
      if (values.isEmpty()) {
        throw new IllegalArgumentException(name + " takes at least one value");
      }
      return pathList(name, values, ';');
    }

    /**
     * Sets a path argument that is a range, its ends separated by {@code ,} on the wire.
     *
     * @throws IllegalArgumentException if one of them could change the path
     */
    public Builder pathRange(String name, String from, String to) {
      return pathList(name, List.of(from, to), ',');
    }

    private Builder pathList(String name, List<String> values, char separator) {
      StringBuilder text = new StringBuilder(32);
      for (String value : values) {
        if (text.length() > 0) {
          text.append(separator);
        }
        PercentEncoding.encode(PathTemplate.checkedArgument(name, value), text);
      }
      path.put(name, text.toString());
      return this;
    }

    /**
     * Adds a text.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair, which no encoding can
     *     send
     */
    public Builder set(String name, String value) {
      PercentEncoding.checkText(name, value);
      parameters.add(new Parameter(name, value));
      return this;
    }

    /** Adds a text if there is one. */
    public Builder set(String name, Optional<String> value) {
      value.ifPresent(text -> set(name, text));
      return this;
    }

    /** Adds a whole number. */
    public Builder set(String name, long value) {
      parameters.add(new Parameter(name, value));
      return this;
    }

    /** Adds a decimal number. */
    public Builder set(String name, BigDecimal value) {
      parameters.add(new Parameter(name, value));
      return this;
    }

    /** Adds a flag as {@code true} or {@code false}. */
    public Builder set(String name, boolean value) {
      parameters.add(new Parameter(name, value));
      return this;
    }

    /** Adds a flag as the text {@code 1} or {@code 0}. */
    public Builder setOneOrZero(String name, boolean value) {
      return set(name, value ? "1" : "0");
    }

    /** Adds a day as {@code MM-dd-yyyy}. */
    public Builder setMonthFirst(String name, LocalDate day) {
      return set(name, MONTH_FIRST.format(day));
    }

    /**
     * Adds a list as one text; an empty list adds nothing.
     *
     * @throws IllegalArgumentException if an element holds the separator
     */
    public Builder setList(String name, Collection<String> values, char separator) {
      for (String value : values) {
        if (value.indexOf(separator) >= 0) {
          throw new IllegalArgumentException(
              name
                  + " is sent as a list separated by '"
                  + separator
                  + "', so no element can hold one");
        }
      }
      return values.isEmpty() ? this : set(name, String.join(String.valueOf(separator), values));
    }

    /** Adds a list of objects; an empty list adds nothing. */
    public Builder setObjects(String name, List<Arguments> objects) {
      if (!objects.isEmpty()) {
        parameters.add(new Parameter(name, new JsonObjects(objects)));
      }
      return this;
    }

    /** Returns the arguments. */
    public Arguments build() {
      return new Arguments(this);
    }
  }
}
