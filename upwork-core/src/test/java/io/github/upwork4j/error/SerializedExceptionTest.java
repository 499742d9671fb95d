package io.github.upwork4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An exception that was written to a stream and read again")
class SerializedExceptionTest {
  private static final Headers HEADERS =
      Headers.of("X-Request-Id", "r-7", "X-Upwork-Error-Code", "42");

  private static final ApiFailure FAILURE =
      ApiFailure.builder()
          .method("GET")
          .pathTemplate("/api/x")
          .status(429)
          .code(Optional.of("42"))
          .serverMessage(Optional.of("slow down"))
          .headers(HEADERS)
          .body("{\"name\":\"Ann\"}")
          .attempts(2)
          .build();

  private static byte[] written(Throwable exception) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @Test
  void ofARefusalStillSaysAllButHeadersAndBody() throws Exception {
    RateLimitedException before = new RateLimitedException(FAILURE, Duration.ofSeconds(60));

    RateLimitedException after = (RateLimitedException) read(written(before));

    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.status()).isEqualTo(429);
    assertThat(after.code()).contains("42");
    assertThat(after.serverMessage()).contains("slow down");
    assertThat(after.method()).isEqualTo("GET");
    assertThat(after.pathTemplate()).isEqualTo("/api/x");
    assertThat(after.requestId()).contains("r-7");
    assertThat(after.attempts()).isEqualTo(2);
    assertThat(after.retryAfter()).isEqualTo(Duration.ofSeconds(60));
    assertThat(after.headers()).isEqualTo(Headers.EMPTY);
    assertThat(after.body()).isEmpty();
  }

  @Test
  void ofAnUnreadableAnswerStillSaysAllButHeadersAndBody() throws Exception {
    UpworkDecodingException before =
        new UpworkDecodingException("It is no JSON.", 200, HEADERS, "<p>Ann</p>", null);

    UpworkDecodingException after = (UpworkDecodingException) read(written(before));

    assertThat(after).hasMessage("It is no JSON.");
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.headers()).isEqualTo(Headers.EMPTY);
    assertThat(after.body()).isEmpty();
  }

  @Test
  void takesNoBodyAlong() throws Exception {
    assertThat(
            new String(
                written(new ServerException(FAILURE, "Try again later.")),
                StandardCharsets.ISO_8859_1))
        .contains("slow down")
        .doesNotContain("Ann");
    assertThat(
            new String(
                written(new UpworkDecodingException("x", 200, HEADERS, "Ann", null)),
                StandardCharsets.ISO_8859_1))
        .doesNotContain("Ann");
  }
}
