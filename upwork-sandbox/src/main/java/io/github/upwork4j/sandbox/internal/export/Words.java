package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Places;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import io.github.upwork4j.sandbox.internal.world.Topic;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members that several parts of the file have, and the words in them. */
final class Words {
  static final Pattern KEY = Pattern.compile("~[~0-9a-z]{1,40}");
  static final String KEY_EXPECTED = "a key like ~01a2b3c4d5e6f70809";
  static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
  static final String ID_EXPECTED = "an id of letters and digits";
  private static final String HOURLY = "hourly";
  private static final List<String> TYPES = List.of(HOURLY, "fixed-price");
  private static final String DEFAULT_CITY = "San Francisco";

  private Words() {}

  static String type(boolean hourly) {
    return TYPES.get(hourly ? 0 : 1);
  }

  static boolean hourly(Node node) {
    return node.word("type", TYPES, null).equals(HOURLY);
  }

  /** The key of a job or profile, which is there once. */
  static String key(Node node, Set<String> taken) {
    String key = node.text("key", KEY, KEY_EXPECTED);
    node.once("key", key, taken);
    return key;
  }

  static Places.City city(Node node) {
    Places.City city = optionalCity(node);
    return city == null ? Places.STANDARD.named(DEFAULT_CITY) : city;
  }

  static Places.@Nullable City optionalCity(Node node) {
    String name = node.optionalText("city");
    Places.City city = name == null ? null : named(name);
    if (name != null && city == null) {
      String known =
          Places.STANDARD.cities.stream().map(one -> one.name).collect(Collectors.joining(", "));
      throw node.wrong("city", "there is no city " + name + "; there are " + known);
    }
    return city;
  }

  private static Places.@Nullable City named(String name) {
    return Places.STANDARD.cities.stream()
        .filter(city -> city.name.equals(name))
        .findFirst()
        .orElse(null);
  }

  static @Nullable Topic topic(String title) {
    return Taxonomy.STANDARD.topics.stream()
        .filter(topic -> topic.title.equals(title))
        .findFirst()
        .orElse(null);
  }
}
