package io.github.upwork4j.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Keys that somebody might put into a path, G9: those that are refused, and how others go out. */
public final class HostileKeys {
  private static final Map<String, String> REFUSED =
      Map.of(
          "", "must not be empty",
          " ", "must not be blank",
          ".", "must not be '.' or '..'",
          "..", "must not be '.' or '..'",
          "~1\u0000", "holds a control character at index 2",
          "\r\nX-Evil: 1", "holds a control character at index 0",
          "~1\u007f", "holds a control character at index 2",
          "~\ud83d", "holds half of a surrogate pair at index 1, which cannot be sent",
          "\ude00~", "holds half of a surrogate pair at index 0, which cannot be sent");

  private static final Map<String, String> ENCODED =
      Map.ofEntries(
          Map.entry("a/b", "a%2Fb"),
          Map.entry("../../auth/v1/info", "..%2F..%2Fauth%2Fv1%2Finfo"),
          Map.entry("a\\b", "a%5Cb"),
          Map.entry("~1?http_method=delete", "~1%3Fhttp_method%3Ddelete"),
          Map.entry("~1#top", "~1%23top"),
          Map.entry("~1;~2", "~1%3B~2"),
          Map.entry("1,2", "1%2C2"),
          Map.entry("%2e%2e", "%252e%252e"),
          Map.entry("a b+c", "a%20b%2Bc"),
          Map.entry("\ud83d\ude00é", "%F0%9F%98%80%C3%A9"),
          Map.entry("@host:80", "%40host%3A80"));

  private HostileKeys() {}

  /** Each of the calls with each key that is refused, and what is wrong with it. */
  public static Stream<Arguments> refusedIn(List<?> calls) {
    return combined(calls, REFUSED);
  }

  /** Each of the calls with each key that is sent, and how it stands in the path. */
  public static Stream<Arguments> encodedIn(List<?> calls) {
    return combined(calls, ENCODED);
  }

  private static Stream<Arguments> combined(List<?> calls, Map<String, String> keys) {
    List<Arguments> all = new ArrayList<>();
    calls.forEach(call -> keys.forEach((key, as) -> all.add(Arguments.of(call, key, as))));
    return all.stream();
  }
}
