package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Somebody is hired")
class HiringLifeTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC);

  /** All that a network and the servers behind it do, before a call is carried out and after. */
  private static final Fault[] FAULTS = {
    Fault.status(500),
    Fault.status(503),
    Fault.page(502),
    Fault.challenge(503),
    Fault.rateLimited(Duration.ofSeconds(1)),
    Fault.status(500).afterTheCall(),
    Fault.status(502).afterTheCall(),
    Fault.page(504).afterTheCall(),
    Fault.cut(CutPoint.BEFORE_REQUEST),
    Fault.cut(CutPoint.AFTER_REQUEST),
    Fault.cut(CutPoint.DURING_RESPONSE),
    Fault.truncatedBody(),
    Fault.endlessChunks(),
  };

  private static List<String> undisturbed;

  private static UpworkSandbox sandbox() {
    return UpworkSandbox.builder().clock(CLOCK).start();
  }

  private static List<String> live(UpworkSandbox sandbox, Manner manner) {
    try (Person client = new Person(sandbox, "1234", manner);
        Person freelancer = new Person(sandbox, sandbox.users().get(2).reference(), manner)) {
      return new HiringLife(sandbox, client, freelancer).live();
    }
  }

  @BeforeAll
  static void live() {
    try (UpworkSandbox sandbox = sandbox()) {
      undisturbed = live(sandbox, Manner.trusting());
    }
  }

  @Test
  void worksAndIsPaid() {
    assertThat(undisturbed)
        .containsExactly(
            "Tomorrow. Is the pendulum “whole”?\nÜ & <b>",
            "When can you begin?",
            "Dear friend, “Restoring a longcase clock” & more.",
            "Come and look!",
            "20200615 | ARInvoice | Fixed Price | Case | 100.25",
            "20200615 | ARPayment | Payment | Case | -100.25",
            "20200615 | ARAdjustment | Bonus | For the beeswax | 25.50",
            "20200615 | ARPayment | Payment | For the beeswax | -25.50",
            "20200615 | ARInvoice | Fixed Price | Movement | 199.75",
            "20200615 | ARPayment | Payment | Movement | -199.75",
            "20200615 | ARInvoice | Fixed Price | Dial and hands | 50.00",
            "20200615 | ARPayment | Payment | Dial and hands | -50.00",
            "20200615 | APInvoice | Fixed Price | Case | 100.25",
            "20200615 | APAdjustment | Service Fee | Case | -10.03",
            "20200615 | APAdjustment | Bonus | For the beeswax | 25.50",
            "20200615 | APAdjustment | Service Fee | For the beeswax | -2.55",
            "20200615 | APInvoice | Fixed Price | Movement | 199.75",
            "20200615 | APAdjustment | Service Fee | Movement | -19.98",
            "20200615 | APInvoice | Fixed Price | Dial and hands | 50.00",
            "20200615 | APAdjustment | Service Fee | Dial and hands | -5.00",
            "{Case=100.25 approved, Movement=199.75 approved, Dial and hands=50 approved}",
            "Restoring a longcase clock: closed",
            "2020-06-16 winding Turning 0.1666666666667",
            "2020-06-16 winding Oiling 0.1666666666667",
            "2020-06-16 winding Turning 2.5",
            "2020-06-17 - Looking 2.5",
            "20200622 | ARInvoice | Hourly | Hours of the week of 2020-06-15 | 213.34",
            "20200622 | ARPayment | Payment | Hours of the week of 2020-06-15 | -213.34",
            "20200622 | APInvoice | Hourly | Hours of the week of 2020-06-15 | 213.34",
            "20200622 | APAdjustment | Service Fee | Hours of the week of 2020-06-15 | -21.33",
            "Winding the clock: closed");
  }

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("life.seeds", 20));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void andIsPaidOnceThoughOneCallInTwentyFails(long seed) {
    try (UpworkSandbox sandbox = sandbox()) {
      sandbox.faults().randomly(0.05, seed, FAULTS);

      assertThat(live(sandbox, Manner.careful())).isEqualTo(undisturbed);
      assertThat(sandbox.received()).filteredOn(one -> one.fault().isPresent()).isNotEmpty();
    }
  }

  @Test
  void twiceInTwoWorldsAtOnce() {
    try (UpworkSandbox left = sandbox();
        UpworkSandbox right = sandbox()) {
      CompletableFuture<List<String>> other =
          CompletableFuture.supplyAsync(() -> live(right, Manner.trusting()));

      assertThat(live(left, Manner.trusting())).isEqualTo(undisturbed);
      assertThat(other.join()).isEqualTo(undisturbed);
    }
  }
}
