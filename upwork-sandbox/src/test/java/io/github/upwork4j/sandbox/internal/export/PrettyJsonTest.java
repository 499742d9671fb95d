package io.github.upwork4j.sandbox.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON that reads well")
class PrettyJsonTest {
  /** A comma may follow. */
  private static final int LONGEST = 179;

  private static List<String> lines(Object tree) {
    return PrettyJson.write(tree).lines().toList();
  }

  @Test
  void hasAnObjectInOneLineUpToAWidth() {
    int around = "  \"name\": {\"text\": \"\"}".length();
    String fits = "x".repeat(LONGEST - around);

    assertThat(lines(Map.of("name", Map.of("text", fits))))
        .containsExactly("{", "  \"name\": {\"text\": \"" + fits + "\"}", "}");
    assertThat(lines(Map.of("name", Map.of("text", fits + "x"))))
        .containsExactly("{", "  \"name\": {", "    \"text\": \"" + fits + "x\"", "  }", "}");
  }

  @Test
  void hasAListInOneLineUpToAWidth() {
    int around = "  \"name\": [\"\", 1]".length();
    String fits = "x".repeat(LONGEST - around);

    assertThat(lines(Map.of("name", List.of(fits, 1L))))
        .containsExactly("{", "  \"name\": [\"" + fits + "\", 1]", "}");
    assertThat(lines(Map.of("name", List.of(fits + "x", 1L))))
        .containsExactly("{", "  \"name\": [", "    \"" + fits + "x\",", "    1", "  ]", "}");
  }

  @Test
  void hasAnElementInOneLineUpToAWidth() {
    int around = "    {\"text\": \"\"}".length();
    String fits = "x".repeat(LONGEST - around);

    assertThat(lines(Map.of("name", List.of(Map.of("text", fits), Map.of("text", fits + "x")))))
        .containsExactly(
            "{",
            "  \"name\": [",
            "    {\"text\": \"" + fits + "\"},",
            "    {",
            "      \"text\": \"" + fits + "x\"",
            "    }",
            "  ]",
            "}");
  }

  @Test
  void hasALineForEachMemberOfWhatHoldsAnObject() {
    JsonObject inner = new JsonObject().put("a", 1).put("b", List.of());

    assertThat(lines(Map.of("outer", Map.of("inner", inner))))
        .containsExactly("{", "  \"outer\": {", "    \"inner\": {\"a\": 1, \"b\": []}", "  }", "}");
  }
}
