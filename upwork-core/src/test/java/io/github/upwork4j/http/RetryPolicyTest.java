package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
  private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void theStandardIsThreeAttempts() {
    RetryPolicy standard = RetryPolicy.standard();

    assertThat(standard.maxAttempts()).isEqualTo(3);
    assertThat(standard.baseDelay()).isEqualTo(Duration.ofMillis(100));
    assertThat(standard.maxDelay()).isEqualTo(Duration.ofSeconds(20));
    assertThat(standard.maxRetryAfter()).isEqualTo(Duration.ofMinutes(5));
    assertThat(RetryPolicy.never().maxAttempts()).isEqualTo(1);
    assertThat(standard.toBuilder().build()).isEqualTo(standard);
  }

  /** A23. */
  @Test
  void everyWaitIsWithinItsBounds() {
    RetryPolicy policy = RetryPolicy.standard();
    for (int attempt = 1; attempt <= 1_000; attempt++) {
      long top = attempt > 5 ? 20 * SECOND : SECOND << (attempt - 1);
      long shortest = Long.MAX_VALUE;
      long longest = 0;
      for (int draw = 0; draw < 1_000; draw++) {
        long wait = policy.backoffNanos(attempt);
        shortest = Math.min(shortest, wait);
        longest = Math.max(longest, wait);
      }
      assertThat(shortest).as("attempt %d", attempt).isBetween(100 * MILLISECOND, top / 5);
      assertThat(longest)
          .as("attempt %d", attempt)
          .isBetween(top * 4 / 5, Math.min(top, 20 * SECOND));
    }
  }

  @Test
  void aPolicyWithoutRoomForChanceWaitsItsBase() {
    RetryPolicy fixed =
        RetryPolicy.builder()
            .baseDelay(Duration.ofSeconds(7))
            .maxDelay(Duration.ofSeconds(7))
            .build();
    RetryPolicy none =
        RetryPolicy.builder().baseDelay(Duration.ZERO).maxDelay(Duration.ZERO).build();

    assertThat(fixed.backoffNanos(1)).isEqualTo(7 * SECOND);
    assertThat(fixed.backoffNanos(9)).isEqualTo(7 * SECOND);
    assertThat(none.backoffNanos(1)).isZero();
  }

  /** A24. */
  @Test
  void clientsThatFailTogetherDoNotComeBackTogether() {
    Map<Long, Integer> perTenMilliseconds = new HashMap<>();
    for (int client = 0; client < 1_000; client++) {
      long wait = RetryPolicy.standard().backoffNanos(1);
      perTenMilliseconds.merge(wait / (10 * MILLISECOND), 1, Integer::sum);
    }

    assertThat(perTenMilliseconds.values()).allMatch(count -> count <= 50);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 11, Integer.MAX_VALUE})
  void attemptsAreOneToTen(int attempts) {
    assertThatIllegalArgumentException()
        .isThrownBy(RetryPolicy.builder().maxAttempts(attempts)::build)
        .withMessage("maxAttempts must be from 1 to 10, was " + attempts);
  }

  @Test
  void delaysHaveToMakeSense() {
    String delays = "delays must not be negative, and maxDelay not shorter than baseDelay";
    assertThatIllegalArgumentException()
        .isThrownBy(RetryPolicy.builder().baseDelay(Duration.ofNanos(-1))::build)
        .withMessage(delays);
    assertThatIllegalArgumentException()
        .isThrownBy(RetryPolicy.builder().maxDelay(Duration.ofMillis(99))::build)
        .withMessage(delays);
    assertThatIllegalArgumentException()
        .isThrownBy(RetryPolicy.builder().maxDelay(Duration.ofDays(1).plusNanos(1))::build)
        .withMessage("maxDelay must be at most a day");
    for (Duration wrong : new Duration[] {Duration.ofNanos(-1), Duration.ofDays(1).plusNanos(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(RetryPolicy.builder().maxRetryAfter(wrong)::build)
          .withMessage("maxRetryAfter must be from zero to a day");
    }
  }

  @Test
  void theLimitsThemselvesAreFine() {
    RetryPolicy most =
        RetryPolicy.builder()
            .maxAttempts(10)
            .maxDelay(Duration.ofDays(1))
            .maxRetryAfter(Duration.ofDays(1))
            .build();

    assertThat(most.maxAttempts()).isEqualTo(10);
    assertThat(most.maxDelay()).isEqualTo(Duration.ofDays(1));
    assertThat(most.maxRetryAfter()).isEqualTo(Duration.ofDays(1));
    assertThat(RetryPolicy.builder().maxRetryAfter(Duration.ZERO).build().maxRetryAfter())
        .isEqualTo(Duration.ZERO);
  }
}
