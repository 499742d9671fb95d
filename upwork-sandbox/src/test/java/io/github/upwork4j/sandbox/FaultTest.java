package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A fault")
class FaultTest {
  @Test
  void takesWhatIsInItsRange() {
    assertThat(Fault.status(200)).hasToString("status 200");
    assertThat(Fault.status(599)).hasToString("status 599");
    assertThat(Fault.gzipBomb(1)).hasToString("a gzip bomb of 1 MiB");
    assertThat(Fault.gzipBomb(1024)).hasToString("a gzip bomb of 1024 MiB");
    assertThat(Fault.wrongLength(-1)).hasToString("a Content-Length of 1 too few");
    assertThat(Fault.wrongLength(1)).hasToString("a Content-Length of 1 too many");
    assertThat(Fault.slowHeaders(1, Duration.ZERO)).hasToString("slow headers, 1 bytes every PT0S");
    assertThat(Fault.rateLimited(Duration.ZERO)).hasToString("429, Retry-After 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 100, 199, 600})
  void hasTheStatusOfAnAnswer(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.status(status))
        .withMessage("status must be between 200 and 599: " + status);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.empty(status))
        .withMessage("status must be between 200 and 599: " + status);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1025})
  void isNoBombThatIsNone(int mebibytes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.gzipBomb(mebibytes))
        .withMessage("a gzip bomb has between 1 and 1024 MiB: " + mebibytes);
  }

  @Test
  void isChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.wrongLength(0))
        .withMessage("a length that is off by 0 is not wrong");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.slowBody(0, Duration.ZERO))
        .withMessage("bytes must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.slowHeaders(1, Duration.ofNanos(-1)))
        .withMessage("pause must not be negative: PT-0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.rateLimited(Duration.ofSeconds(-1)))
        .withMessage("retryAfter must not be negative: PT-1S");
    for (CutPoint early : List.of(CutPoint.BEFORE_REQUEST, CutPoint.DURING_REQUEST)) {
      assertThatThrownBy(() -> Fault.cut(early).afterTheCall())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "A request that is not read cannot be carried out: use the cut AFTER_REQUEST.");
    }
  }

  @Test
  void isPlannedWithinLimits() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      Faults faults = sandbox.faults();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> faults.on("GET", "api", Fault.page(500)))
          .withMessage("a path begins with a slash: api");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> faults.on("GET", "/api/**"))
          .withMessage("at least one fault");
      for (int times : List.of(0, 100_001)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> faults.next(times, Fault.page(500)))
            .withMessage("times must be between 1 and 100000");
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> faults.latency(Duration.ofMillis(-1)))
          .withMessage("latency must not be negative: PT-0.001S");
      assertThat(faults.pending()).isEmpty();

      faults.next(100_000, Fault.page(500));

      assertThat(faults.pending()).hasSize(100_000);
    }
  }

  /** The others spoil the answer to a request that was carried out. */
  @Test
  void isInPlaceOfTheCallUnlessItSaysOtherwise() {
    assertThat(
            List.of(
                Fault.status(502),
                Fault.answer(200, Map.of(), ""),
                Fault.rateLimited(Duration.ZERO),
                Fault.challenge(403),
                Fault.page(200),
                Fault.empty(204),
                Fault.redirect("/"),
                Fault.gzipBomb(1),
                Fault.cut(CutPoint.BEFORE_REQUEST),
                Fault.cut(CutPoint.DURING_REQUEST)))
        .noneMatch(Fault::isAfterTheCall);
    assertThat(
            List.of(
                Fault.status(502).afterTheCall(),
                Fault.gzipBomb(1).afterTheCall(),
                Fault.wrongLength(1),
                Fault.endlessChunks(),
                Fault.truncatedBody(),
                Fault.slowHeaders(1, Duration.ZERO),
                Fault.slowBody(1, Duration.ZERO),
                Fault.cut(CutPoint.AFTER_REQUEST),
                Fault.cut(CutPoint.DURING_HEADERS),
                Fault.cut(CutPoint.DURING_RESPONSE)))
        .allMatch(Fault::isAfterTheCall);
    assertThat(Fault.status(502).afterTheCall()).hasToString("status 502 after the call");
    assertThat(Fault.truncatedBody().afterTheCall())
        .isEqualTo(Fault.truncatedBody())
        .hasToString("half of the body");
  }

  @Test
  void isEqualToAnotherWhenTheSameGoesWrong() {
    assertThat(Fault.answer(500, Map.of("A", "b"), "c"))
        .isEqualTo(Fault.answer(500, Map.of("A", "b"), "c"))
        .hasSameHashCodeAs(Fault.answer(500, Map.of("A", "b"), "c"))
        .isNotEqualTo(Fault.answer(501, Map.of("A", "b"), "c"))
        .isNotEqualTo(Fault.answer(500, Map.of("A", "b"), "d"))
        .isNotEqualTo(Fault.answer(500, Map.of("A", "c"), "c"))
        .isNotEqualTo(Fault.answer(500, Map.of("B", "b"), "c"))
        .isNotEqualTo(Fault.answer(500, Map.of(), "c"))
        .isNotEqualTo(Fault.answer(500, Map.of("A", "b"), "c").afterTheCall())
        .isNotEqualTo("the answer 500");
    assertThat(Fault.status(500)).isNotEqualTo(Fault.status(501));
    assertThat(Fault.slowBody(1, Duration.ofSeconds(1)))
        .hasToString("a slow body, 1 bytes every PT1S")
        .isNotEqualTo(Fault.slowBody(2, Duration.ofSeconds(1)))
        .isNotEqualTo(Fault.slowBody(1, Duration.ofSeconds(2)))
        .isNotEqualTo(Fault.slowHeaders(1, Duration.ofSeconds(1)));
    assertThat(Fault.cut(CutPoint.DURING_HEADERS))
        .hasToString("a cut DURING_HEADERS")
        .isNotEqualTo(Fault.cut(CutPoint.DURING_RESPONSE));
  }
}
