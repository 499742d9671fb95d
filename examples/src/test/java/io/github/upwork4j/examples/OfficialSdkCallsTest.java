package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.upwork4j.auth.oauth1.OAuth1Client;
import io.github.upwork4j.auth.oauth1.OAuth1SignIn;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.PendingSignIn;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.jobs.feed.JobsFeedClient;
import io.github.upwork4j.messages.MessagesApi;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/official-sdk-calls.md has every documented call, and says how we make it. */
class OfficialSdkCallsTest {
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| (.+?) \\| `((?:GET|POST|PUT|DELETE) /\\S+)` \\| (.+?) \\|$", Pattern.MULTILINE);
  private static final Pattern METHOD = Pattern.compile("`(\\w+)\\.(?:(\\w+)\\(\\)\\.)?(\\w+)`");
  private static final Map<String, Class<?>> DOORS =
      Stream.of(
              JobsApi.class,
              HrApi.class,
              ReportsApi.class,
              MessagesApi.class,
              JobsFeedClient.class,
              OAuth1Client.class,
              OAuth1SignIn.class,
              OAuth2Client.class,
              PendingSignIn.class)
          .collect(Collectors.toMap(Class::getSimpleName, type -> type));

  /** A row: theirs, the call as {@code GET /path}, ours. */
  record Row(String theirs, String call, String ours) {}

  static List<Row> documented() throws IOException {
    return rows(text().split("## Beyond the documents")[0]);
  }

  static List<Row> all() throws IOException {
    return rows(text()).stream().filter(row -> !row.ours().startsWith("none")).toList();
  }

  private static String text() throws IOException {
    return Files.readString(Path.of("../docs/official-sdk-calls.md"));
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    for (Matcher row = ROW.matcher(text); row.find(); ) {
      rows.add(new Row(row.group(1), row.group(2), row.group(3)));
    }
    return rows;
  }

  @Test
  void everyDocumentedCallOccursOnce() throws IOException {
    List<String> documented = new ArrayList<>();
    try (InputStream catalogue = UpworkSandbox.class.getResourceAsStream("catalogue.json")) {
      String json = new String(catalogue.readAllBytes(), StandardCharsets.UTF_8);
      for (Object call :
          (List<?>) new Moshi.Builder().build().adapter(Object.class).fromJson(json)) {
        documented.add(((Map<?, ?>) call).get("method") + " " + ((Map<?, ?>) call).get("path"));
      }
    }
    assertThat(documented()).extracting(Row::call).containsExactlyInAnyOrderElementsOf(documented);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyMethodOfOursExistsWhereTheCallIsDeclared(Row row)
      throws ReflectiveOperationException, IOException {
    Matcher ours = METHOD.matcher(row.ours());
    assertThat(ours.find()).as("a method of ours").isTrue();
    do {
      Class<?> type = DOORS.get(ours.group(1));
      if (ours.group(2) != null) {
        type = type.getMethod(ours.group(2)).getReturnType();
      }
      String name = ours.group(3);
      assertThat(type.getMethods()).extracting(Method::getName).contains(name);
      if (type.getSimpleName().endsWith("Router")) {
        Map<String, String> declared = declared(type);
        assertThat(namedAs(declared, ours.group(), name)).as(name).contains(row.call());
      }
    } while (ours.find());
  }

  /**
   * Returns the calls that a router declares under the name of a method, or if there are none all
   * that it declares. A method that stands in two rows has overloads: {@code ASSIGN}, {@code
   * ASSIGN_BY_CONTRACT}.
   */
  private static List<String> namedAs(Map<String, String> declared, String method, String name)
      throws IOException {
    String constant = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    boolean overloaded = all().stream().filter(row -> row.ours().contains(method)).count() > 1;
    List<String> named =
        declared.entrySet().stream()
            .filter(
                entry ->
                    entry.getKey().equals(constant)
                        || (overloaded && entry.getKey().startsWith(constant + "_BY")))
            .map(Map.Entry::getValue)
            .toList();
    return named.isEmpty() ? List.copyOf(declared.values()) : named;
  }

  private static Map<String, String> declared(Class<?> router) throws IllegalAccessException {
    Map<String, String> declared = new TreeMap<>();
    for (Field field : router.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      field.setAccessible(true);
      Object value = field.get(null);
      if (value instanceof PagedEndpoint<?> paged) {
        value = paged.endpoint();
      } else if (value instanceof CursorEndpoint<?> paged) {
        value = paged.endpoint();
      }
      if (value instanceof Endpoint<?> endpoint) {
        declared.put(field.getName(), endpoint.method() + " " + endpoint.pathTemplate());
      }
    }
    return declared;
  }
}
