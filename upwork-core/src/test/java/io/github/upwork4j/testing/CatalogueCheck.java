package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;

/**
 * Compares the endpoints that routers declare with the catalogue of the documented calls, which the
 * sandbox carries. The sandbox shares no code with the library, so the catalogue is read here as a
 * file from the class path.
 *
 * <p>Both sides are written as lines, {@code GET /api/hr/v2/jobs/{job_key}.json}, so that a failure
 * shows what is missing and what is too much.
 */
public final class CatalogueCheck {
  private static final String CATALOGUE = "io/github/upwork4j/sandbox/catalogue.json";
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)}");

  /** Permissions that are none of the key's: nothing is asked for, or something else. */
  private static final Pattern NO_PERMISSION =
      Pattern.compile("No special permissions are required.*|X-API-KEY header|Client ID .*");

  private final Map<String, String> documented = new TreeMap<>();
  private final Map<String, String> declared = new TreeMap<>();

  private CatalogueCheck() {}

  /**
   * Reads both sides.
   *
   * @param sections the sections of the catalogue that the routers are to cover
   * @param routers the classes whose static fields declare the endpoints
   */
  public static CatalogueCheck of(List<String> sections, List<Class<?>> routers) {
    CatalogueCheck check = new CatalogueCheck();
    for (Object entry : catalogue()) {
      Map<?, ?> call = (Map<?, ?>) entry;
      if (sections.contains(call.get("section"))) {
        check.documented.put(requestLine(call), details(call));
      }
    }
    routers.forEach(check::declare);
    return check;
  }

  /** Leaves documented calls out that no router is to declare, such as pages for a browser. */
  public CatalogueCheck without(String... requestLines) {
    for (String line : requestLines) {
      assertThat(documented).containsKey(line);
      documented.remove(line);
    }
    return this;
  }

  /** Allows calls beyond the documents. */
  public CatalogueCheck allowing(String... requestLines) {
    for (String line : requestLines) {
      assertThat(declared).containsKey(line);
      declared.remove(line);
    }
    return this;
  }

  /**
   * Fails unless exactly the documented calls are declared: with their verb, their path and the
   * names of its arguments, with {@code .json} or without.
   */
  public void assertSameCalls() {
    assertThat(declared.keySet()).containsExactlyInAnyOrderElementsOf(documented.keySet());
  }

  /**
   * Fails unless the calls are also declared with the documented key permission, place of their
   * parameters, and pages. Only the calls that both sides have are compared.
   */
  public void assertSameDetails() {
    Map<String, String> expected = new TreeMap<>(documented);
    expected.keySet().retainAll(declared.keySet());
    Map<String, String> actual = new TreeMap<>(declared);
    actual.keySet().retainAll(documented.keySet());
    assertThat(actual).isEqualTo(expected);
  }

  private void declare(Class<?> router) {
    int before = declared.size();
    for (Field field : router.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      Object value = valueOf(field);
      if (value instanceof Endpoint) {
        add((Endpoint<?>) value, "");
      } else if (value instanceof PagedEndpoint) {
        PagedEndpoint<?> paged = (PagedEndpoint<?>) value;
        add(paged.endpoint(), pages(count -> paged.withPage(Arguments.none(), 0, count)));
      } else if (value instanceof CursorEndpoint) {
        CursorEndpoint<?> paged = (CursorEndpoint<?>) value;
        add(
            paged.endpoint(),
            pages(count -> paged.withPage(Arguments.none(), Optional.empty(), count)));
      }
    }
    assertThat(declared.size()).as("endpoints of " + router).isGreaterThan(before);
  }

  private void add(Endpoint<?> endpoint, String pages) {
    Arguments.Builder arguments = Arguments.builder();
    Matcher name = ARGUMENT.matcher(endpoint.pathTemplate());
    while (name.find()) {
      arguments.path(name.group(1), "x");
    }
    String suffix = endpoint.path(arguments.build()).endsWith(".json") ? ".json" : "";
    String details =
        placement(endpoint) + "; permission: " + endpoint.permission().orElse("none") + pages;
    String line = endpoint.method() + " " + endpoint.pathTemplate() + suffix;
    String other = declared.put(line, details);
    assertThat(details).as("declared twice, differently: " + line).isIn(details, other);
  }

  private static String pages(IntFunction<Arguments> firstPage) {
    List<String> names = new ArrayList<>();
    firstPage.apply(1).parameters().forEach(parameter -> names.add(parameter.name()));
    return "; pages: " + String.join(",", names) + " at most " + largestPage(firstPage);
  }

  private static String largestPage(IntFunction<Arguments> firstPage) {
    int most = 0;
    for (int step = 1 << 20; step > 0; step /= 2) {
      if (allows(firstPage, most + step)) {
        most += step;
      }
    }
    return most >= 1 << 20 ? "any" : Integer.toString(most);
  }

  private static boolean allows(IntFunction<Arguments> firstPage, int count) {
    try {
      return !firstPage.apply(count).parameters().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String requestLine(Map<?, ?> call) {
    String suffix = Boolean.TRUE.equals(call.get("formatSuffix")) ? ".json" : "";
    return call.get("method") + " " + call.get("path") + suffix;
  }

  private static String details(Map<?, ?> call) {
    String permission = String.valueOf(call.get("keyPermission"));
    if (NO_PERMISSION.matcher(permission).matches()) {
      permission = "none";
    }
    String pages = "";
    if (call.get("paging") instanceof Map) {
      Map<?, ?> paging = (Map<?, ?>) call.get("paging");
      Object max = paging.get("max");
      // Where pages have cursors, the first of them is asked for without one.
      Object param = "cursor;limit".equals(paging.get("style")) ? "limit" : paging.get("param");
      pages = "; pages: " + param + " at most " + (max == null ? "any" : max);
    }
    return placement(call) + "; permission: " + permission.replaceFirst(" \\(.*\\)$", "") + pages;
  }

  /** A list in one parameter is still a parameter of a JSON object. */
  private static String placement(Map<?, ?> call) {
    String encoding = String.valueOf(call.get("bodyEncoding"));
    return encoding.startsWith("csv-in-param:") ? "json" : encoding;
  }

  private static String placement(Endpoint<?> endpoint) {
    return endpoint
        .wrapper()
        .map(parameter -> "json-wrapped-in-param:" + parameter)
        .orElseGet(() -> endpoint.placement().name().toLowerCase(Locale.ROOT));
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(field.toString(), e);
    }
  }

  private static List<?> catalogue() {
    try (InputStream in = CatalogueCheck.class.getClassLoader().getResourceAsStream(CATALOGUE)) {
      assertThat(in).as(CATALOGUE + " on the class path: depend on upwork-sandbox").isNotNull();
      try (JsonReader json = JsonReader.of(new Buffer().readFrom(in))) {
        return (List<?>) Wire.ANY.read(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
