package io.github.upwork4j.sandbox.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The query language")
class TextQueryTest {
  private static final TextIndex JOB =
      new TextIndex(
          "Senior C++ / Java engineer",
          List.of("C++", "Spring Framework", "Node.js"),
          "Build a caf\u00e9 app. You know .NET, too. JavaScript is a plus <...>");

  private static boolean matches(String query) {
    return TextQuery.parse(query, "").score(JOB) > 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "JAVA",
        "c++",
        "caf\u00e9",
        "node.js",
        "node",
        "net",
        "java spring",
        "java AND c++",
        "python OR java",
        "java NOT python",
        "java -python",
        "\"spring framework\"",
        "\"c++ java\"",
        "java*",
        "jav*",
        "title:senior",
        "skills:spring",
        "(python OR java) app",
        "NOT (python OR ruby)",
        "",
        "\"",
        "AND",
        ")",
        "java )",
        "(java",
        "!!!",
        "java \"app"
      })
  void takes(String query) {
    assertThat(matches(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "jav",
        "c",
        "java python",
        "python OR ruby",
        "NOT java",
        "-java",
        "\"framework spring\"",
        "\"framework node\"",
        "title:spring",
        "skills:senior",
        "(python OR ruby) java",
        "NOT (python OR java)",
        "python*"
      })
  void doesNotMatch(String query) {
    assertThat(matches(query)).isFalse();
  }

  @Test
  void ranksATitleAboveASkillAboveAText() {
    assertThat(TextQuery.parse("senior", "").score(JOB)).isEqualTo(3);
    assertThat(TextQuery.parse("spring", "").score(JOB)).isEqualTo(2);
    assertThat(TextQuery.parse("app", "").score(JOB)).isEqualTo(1);
    assertThat(TextQuery.parse("c++", "").score(JOB)).isEqualTo(5);
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> TextQuery.parse("(".repeat(100_000), ""))
        .isInstanceOf(ApiError.class)
        .hasMessageContaining("parentheses");
  }

  @Test
  void readsLongTexts() {
    TextIndex index = new TextIndex("a.".repeat(200_000) + "b", List.of(), "");
    assertThat(TextQuery.parse("b", "").score(index)).isPositive();
  }
}
