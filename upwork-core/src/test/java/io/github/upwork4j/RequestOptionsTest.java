package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.http.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The options of one call")
class RequestOptionsTest {
  @Test
  void noneChangeNothing() {
    RequestOptions none = RequestOptions.none();

    assertThat(none.deadline()).isEmpty();
    assertThat(none.retryPolicy()).isEmpty();
    assertThat(none.idempotent()).isEmpty();
    assertThat(none.headers()).isEmpty();
    assertThat(none.parameters()).isEmpty();
    assertThat(RequestOptions.builder().build()).isEqualTo(none);
  }

  @Test
  void optionsAreBuiltOnOthers() {
    RequestOptions base =
        RequestOptions.builder()
            .deadline(Duration.ofSeconds(5))
            .header("X-A", "1")
            .parameter("p", "1")
            .build();

    RequestOptions more =
        base.toBuilder()
            .retryPolicy(RetryPolicy.never())
            .idempotent(true)
            .header("X-B", "2")
            .parameter("p", "2")
            .build();

    assertThat(more.deadline()).contains(Duration.ofSeconds(5));
    assertThat(more.retryPolicy()).contains(RetryPolicy.never());
    assertThat(more.idempotent()).contains(true);
    assertThat(more.headers()).isEqualTo(Map.of("X-A", "1", "X-B", "2"));
    assertThat(more.parameters()).isEqualTo(Map.of("p", "2"));
    assertThat(base.headers()).isEqualTo(Map.of("X-A", "1"));
    assertThat(base.parameters()).isEqualTo(Map.of("p", "1"));
  }

  @Test
  void optionsDoNotChangeWithTheirBuilder() {
    RequestOptions.Builder builder = RequestOptions.builder().header("X-A", "1");
    RequestOptions options = builder.build();

    builder.header("X-B", "2");

    assertThat(options.headers()).containsOnlyKeys("X-A");
    assertThatThrownBy(() -> options.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> options.parameters().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void onlyNamesArePrinted() {
    RequestOptions options =
        RequestOptions.builder().header("X-Key", "k3y").parameter("q", "private").build();

    assertThat(options).hasToString("RequestOptions{headers=[X-Key], parameters=[q]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S"})
  void aDeadlineLiesAhead(Duration deadline) {
    assertThatThrownBy(() -> RequestOptions.builder().deadline(deadline).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deadline must be positive, was " + deadline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "authorization",
        "AUTHORIZATION",
        "Host",
        "Content-Length",
        "Content-Type",
        "Transfer-Encoding",
        "Cookie",
        "User-Agent",
        "Accept-Encoding"
      })
  void headersThatTheClientSetsCannotBeGiven(String name) {
    assertThatThrownBy(() -> RequestOptions.builder().header(name, "k3y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the header " + name + " is set by the client and cannot be given");
    assertThatThrownBy(() -> UpworkClient.builder().header(name, "k3y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the header " + name + " is set by the client and cannot be given");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "X A", "X:A", "X\nA", "X\0A", "Ä", "X\u007f"})
  void aHeaderNameIsPlain(String name) {
    assertThatThrownBy(() -> RequestOptions.builder().header(name, "k3y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a header name takes printable ASCII without spaces and colons");
  }

  @ParameterizedTest
  @ValueSource(strings = {"k3y\r\nX-Evil: 1", "k3y\n", "k3y\0", "k3ÿ", "k3y\t", "\u007f", "😀"})
  void aHeaderValueIsPlainAndIsNotRepeatedInTheMessage(String value) {
    assertThatThrownBy(() -> RequestOptions.builder().header("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the value of the header X-A takes printable ASCII only");
  }

  @Test
  void otherHeadersMayBeGiven() {
    assertThatCode(
            () ->
                RequestOptions.builder()
                    .header("X-Upwork-API-TenantId", "123")
                    .header("Accept", "text/csv")
                    .header("X-Empty", "")
                    .build())
        .doesNotThrowAnyException();
  }
}
