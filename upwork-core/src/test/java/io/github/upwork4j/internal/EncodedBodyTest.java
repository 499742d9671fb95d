package io.github.upwork4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.endpoint.Arguments;
import java.io.IOException;
import java.math.BigDecimal;
import okio.Buffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parameters in a body")
class EncodedBodyTest {
  private static final Arguments ARGUMENTS =
      Arguments.builder()
          .set("t", "a&b=c+d é\"\n")
          .set("n", 9_007_199_254_740_993L)
          .set("d", new BigDecimal("1E+3"))
          .set("f", true)
          .set("", "")
          .build();

  private static String text(EncodedBody body) throws IOException {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    assertThat(body.contentLength()).isEqualTo(buffer.size());
    return buffer.readUtf8();
  }

  @Test
  void aFormIsPercentEncoded() throws IOException {
    EncodedBody form = EncodedBody.form(ARGUMENTS.parameters());

    assertThat(text(form))
        .isEqualTo("t=a%26b%3Dc%2Bd%20%C3%A9%22%0A&n=9007199254740993&d=1000&f=true&=");
    assertThat(form.contentType()).hasToString("application/x-www-form-urlencoded");
  }

  @Test
  void jsonKeepsNumbersAndFlags() throws IOException {
    EncodedBody json = EncodedBody.json(ARGUMENTS.parameters());

    assertThat(text(json))
        .isEqualTo(
            "{\"t\":\"a&b=c+d é\\\"\\n\",\"n\":9007199254740993,\"d\":1000,\"f\":true,\"\":\"\"}");
    assertThat(json.contentType()).hasToString("application/json");
  }

  @Test
  void nothingIsAnEmptyFormOrAnEmptyObject() throws IOException {
    assertThat(text(EncodedBody.form(Arguments.none().parameters()))).isEmpty();
    assertThat(text(EncodedBody.json(Arguments.none().parameters()))).isEqualTo("{}");
  }

  @Test
  void aBodyCanBeWrittenMoreThanOnce() throws IOException {
    EncodedBody form = EncodedBody.form(ARGUMENTS.parameters());

    assertThat(text(form)).isEqualTo(text(form));
  }
}
