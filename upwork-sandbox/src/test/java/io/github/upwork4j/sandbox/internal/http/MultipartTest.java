package io.github.upwork4j.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form in parts")
class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=X";

  private static String part(String name, String value) {
    return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  /** Names and values, as IncomingRequest has them. */
  private static List<String> fields(String contentType, String body) {
    List<Parameter> headers = List.of(new Parameter("Content-Type", contentType));
    return new IncomingRequest("POST", "/", headers, body)
        .form().all().stream()
            .map(field -> field.name() + "=" + field.value())
            .collect(Collectors.toList());
  }

  @Test
  void givesItsFieldsInOrderAsTheyAre() {
    String body =
        part("a", "1 + %20&x=y") + part("a", "") + part("b\u00e9", "\r\n--Y\r\n") + "--X--\r\n";

    assertThat(fields(TYPE, body)).containsExactly("a=1 + %20&x=y", "a=", "b\u00e9=\r\n--Y\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data;boundary=X",
        "Multipart/Form-Data; charset=utf-8; Boundary=\"X\"",
      })
  void isRecognizedHoweverItsTypeIsWritten(String contentType) {
    assertThat(fields(contentType, part("a", "1") + "--X--")).containsExactly("a=1");
  }

  @Test
  void mayHaveOtherHeadersAroundAndTextBeforeAndBehind() {
    String body =
        "preamble\r\n--X\r\nContent-Type: text/plain\r\n"
            + "content-disposition:form-data; filename=f; name=a%22\r\n\r\n1\r\n--X--\r\nepilogue";

    assertThat(fields(TYPE, body)).containsExactly("a\"=1");
  }

  @Test
  void saysTheVerbThatIsMeant() {
    List<Parameter> headers = List.of(new Parameter("Content-Type", TYPE));
    IncomingRequest request =
        new IncomingRequest("POST", "/", headers, part("http_method", "put") + "--X--");

    assertThat(request.effectiveMethod()).isEqualTo("PUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--X",
        "--X--",
        "--X\r\n\r\n1\r\n--X--",
        "--X\r\nContent-Disposition: form-data"
      })
  void thatIsBrokenHasNoFields(String body) {
    assertThat(fields(TYPE, body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/mixed; boundary=X", "text/plain"})
  void ofAnotherTypeHasNoFields(String contentType) {
    assertThat(fields(contentType, part("a", "1") + "--X--")).isEmpty();
  }
}
