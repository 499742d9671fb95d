package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The arguments of one call")
class ArgumentsTest {
  private static List<String> texts(Arguments.Builder arguments) {
    return arguments.build().parameters().stream().map(p -> p.name() + "=" + p.text()).toList();
  }

  @Test
  void parametersKeepTheirOrderAndTheirKind() {
    Arguments arguments =
        Arguments.builder()
            .set("text", "a")
            .set("whole", 7)
            .set("decimal", new BigDecimal("1E+3"))
            .set("flag", true)
            .setOneOrZero("one", true)
            .setOneOrZero("zero", false)
            .build();

    assertThat(arguments.parameters())
        .extracting(Arguments.Parameter::value)
        .containsExactly("a", 7L, new BigDecimal("1E+3"), true, "1", "0");
    assertThat(arguments.parameters())
        .extracting(Arguments.Parameter::text)
        .containsExactly("a", "7", "1000", "true", "1", "0");
  }

  @Test
  void whatIsAbsentIsNotSent() {
    assertThat(
            texts(
                Arguments.builder()
                    .set("a", Optional.empty())
                    .set("b", Optional.of("1"))
                    .setList("c", List.of(), ';')))
        .containsExactly("b=1");
  }

  @Test
  void anEmptyTextIsSent() {
    assertThat(texts(Arguments.builder().set("a", ""))).containsExactly("a=");
  }

  @Test
  void aDayIsSentMonthFirstWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(texts(Arguments.builder().setMonthFirst("d", LocalDate.of(2014, 6, 7))))
          .containsExactly("d=06-07-2014");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aListIsOneText() {
    assertThat(texts(Arguments.builder().setList("s", List.of("java", "go"), ';')))
        .containsExactly("s=java;go");
  }

  @Test
  void objectsAreJsonWhereverTheyStand() {
    Arguments ann = Arguments.builder().set("name", "Ann \"A\"").set("age", 7).build();
    Arguments bob = Arguments.builder().setObjects("pets", List.of(Arguments.none())).build();
    Arguments.Builder all =
        Arguments.builder().set("x", true).setObjects("users", List.of(ann, bob));

    assertThat(texts(all))
        .containsExactly(
            "x=true", "users=[{\"name\":\"Ann \\\"A\\\"\",\"age\":7},{\"pets\":[{}]}]");
    assertThat(Arguments.json(all.build().parameters()))
        .isEqualTo(
            "{\"x\":true,\"users\":[{\"name\":\"Ann \\\"A\\\"\",\"age\":7},{\"pets\":[{}]}]}");
    assertThat(texts(Arguments.builder().setObjects("users", List.of()))).isEmpty();
  }

  @Test
  void anElementThatHoldsTheSeparatorIsRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> Arguments.builder().setList("s", List.of("java", "se;cret"), ';'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("s is sent as a list separated by ';', so no element can hold one");
  }

  @Test
  void halfASurrogatePairIsRefusedWithoutRepeatingTheText() {
    assertThatThrownBy(() -> Arguments.builder().set("q", "secret\ud83d"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("q holds half of a surrogate pair at index 6, which cannot be sent");
    assertThatThrownBy(() -> Arguments.builder().setList("q", List.of("secret\ud83d"), ';'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("q holds half of a surrogate pair at index 6, which cannot be sent");
  }

  @Test
  void argumentsDoNotChangeWithTheirBuilder() {
    Arguments.Builder builder = Arguments.builder().set("a", "1").path("p", "x");
    Arguments arguments = builder.build();

    builder.set("b", "2").path("p", "y");

    assertThat(arguments.parameters()).hasSize(1);
    assertThat(arguments.pathText("p")).isEqualTo("x");
    assertThatThrownBy(() -> arguments.parameters().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void argumentsCanBeBuiltOnOthers() {
    Arguments base = Arguments.builder().path("p", "x").set("a", "1").build();
    Arguments more = Arguments.builder().addAll(base).set("b", "2").build();

    assertThat(more.pathText("p")).isEqualTo("x");
    assertThat(more.parameters()).extracting(Arguments.Parameter::name).containsExactly("a", "b");
    assertThat(base.parameters()).hasSize(1);
  }
}
