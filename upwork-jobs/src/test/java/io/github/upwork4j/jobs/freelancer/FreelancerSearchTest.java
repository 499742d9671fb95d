package io.github.upwork4j.jobs.freelancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.wire.NumberRange;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreelancerSearchTest {
  private static FreelancerSearch search(UnaryOperator<FreelancerSearch.Builder> more) {
    return more.apply(FreelancerSearch.builder().query("python")).build();
  }

  private static void refused(UnaryOperator<FreelancerSearch.Builder> more, String sentence) {
    assertThatThrownBy(() -> search(more))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  private static Optional<String> sent(FreelancerSearch search, String name) {
    return search.arguments().build().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Arguments.Parameter::text)
        .findFirst();
  }

  @Test
  void aSearchLooksForSomething() {
    assertThatThrownBy(() -> FreelancerSearch.builder().region("Asia").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a freelancer search needs at least one of query, title and skills");
    assertThat(FreelancerSearch.builder().title("dev").build().query()).isEmpty();
    assertThat(FreelancerSearch.builder().skills("java").build().query()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query",
        "title",
        "skills",
        "group",
        "test",
        "testTop10",
        "testTop30",
        "category",
        "subcategory",
        "region"
      })
  void noTextIsBlank(String property) throws ReflectiveOperationException {
    FreelancerSearch.Builder builder = FreelancerSearch.builder().query("python");
    FreelancerSearch.Builder.class.getMethod(property, String.class).invoke(builder, " \t");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(property + " must not be blank");
  }

  @Test
  void englishGoesFromZeroToFive() {
    refused(s -> s.englishLevel(6), "englishLevel goes from 0 to 5, was 6");
    refused(s -> s.englishLevel(-1), "englishLevel goes from 0 to 5, was -1");
    assertThat(sent(search(s -> s.englishLevel(0)), "english_skill")).contains("0");
    assertThat(sent(search(s -> s.englishLevel(5)), "english_skill")).contains("5");
  }

  @Test
  void scoresKeepToTheirScale() {
    refused(s -> s.feedback(NumberRange.atLeast(6)), "feedback goes from 0 to 5, was [6 TO *]");
    refused(
        s -> s.jobSuccess(NumberRange.atLeast(80)),
        "jobSuccess is a fraction from 0 to 1 (0.8 is 80 %), was [80 TO *]");
    assertThat(sent(search(s -> s.feedback(NumberRange.atLeast(5))), "feedback"))
        .contains("[5 TO *]");
    assertThat(sent(search(s -> s.jobSuccess(NumberRange.atMost(1))), "nss100"))
        .contains("[* TO 1]");
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void readinessIsSentAsOneOrZero(boolean ready, String text) {
    assertThat(sent(search(s -> s.platformReady(ready)), "is_odesk_ready")).contains(text);
  }

  @Test
  void theValuesOfTheDocumentsAreSent() {
    assertThat(sent(search(s -> s.profileType(ProfileType.AGENCY)), "profile_type"))
        .contains("Agency");
    assertThat(sent(search(s -> s.profileType(ProfileType.INDEPENDENT)), "profile_type"))
        .contains("Independent");
    assertThat(sent(search(s -> s.profileAccess(ProfileAccess.PUBLIC)), "profile_access"))
        .contains("public");
    assertThat(sent(search(s -> s.profileAccess(ProfileAccess.MEMBERS)), "profile_access"))
        .contains("auth");
  }

  @Test
  void aNumberIsNeverSentWithAnExponent() {
    assertThat(sent(search(s -> s.hours(NumberRange.atLeast(new BigDecimal("1E+3")))), "hours"))
        .contains("[1000 TO *]");
  }

  @Test
  void aSearchComesBackFromItsBuilderAsItWas() {
    FreelancerSearch search =
        search(s -> s.englishLevel(3).platformReady(false).page(PageRequest.of(3, 4)));

    assertThat(search.toBuilder().build()).isEqualTo(search).hasSameHashCodeAs(search);
    assertThat(search.toBuilder().englishLevel(4).build()).isNotEqualTo(search);
  }
}
