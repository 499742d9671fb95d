package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.Fault;
import io.github.upwork4j.sandbox.Faults;
import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
  private static String undisturbedWorld;

  private static UpworkSandbox sandbox() {
    return UpworkSandbox.builder().clock(CLOCK).start();
  }

  private static List<String> live(UpworkSandbox sandbox, Manner manner) {
    try (Person client = new Person(sandbox, "1234", manner);
        Person freelancer = new Person(sandbox, sandbox.users().get(2).reference(), manner);
        Person stranger = new Person(sandbox, sandbox.users().get(3).reference(), manner)) {
      return new HiringLife(sandbox, client, freelancer, stranger).live();
    }
  }

  @BeforeAll
  static void live() {
    try (UpworkSandbox sandbox = sandbox()) {
      undisturbed = live(sandbox, Manner.trusting());
      undisturbedWorld = sandbox.exportWorld();
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
      assertThat(sandbox.exportWorld()).isEqualTo(undisturbedWorld);
    }
  }

  /** All behind which a call was carried out. */
  static Stream<Fault> lostAnswers() {
    return Stream.of(
        Fault.status(503).afterTheCall(),
        Fault.cut(CutPoint.AFTER_REQUEST),
        Fault.cut(CutPoint.DURING_HEADERS),
        Fault.cut(CutPoint.DURING_RESPONSE),
        Fault.wrongLength(9),
        Fault.truncatedBody());
  }

  @ParameterizedTest
  @MethodSource("lostAnswers")
  void andIsPaidOnceThoughNobodyIsToldOfAnyPayment(Fault lost) {
    Fault harmless = Fault.slowHeaders(4096, Duration.ZERO);
    try (UpworkSandbox sandbox = sandbox()) {
      Faults faults = sandbox.faults();
      faults.on("POST", "/api/offers/v1/clients/offers.json", lost, lost, lost);
      faults.on("POST", "/api/messages/v3/*/rooms/*/stories.json", lost, lost);
      faults.on("PUT", "/api/hr/v3/fp/submissions/*/approve.json", lost, lost, lost);
      // Others are refused before these.
      faults.on("POST", "/api/offers/v1/contractors/actions/*.json", harmless, lost, lost, lost);
      faults.on("POST", "/api/hr/v2/teams/*/adjustments.json", harmless, lost);
      faults.on("POST", "/api/hr/v3/fp/milestones.json", harmless, lost, lost);
      faults.on("PUT", "/api/hr/v3/fp/milestones/*/activate.json", harmless, harmless, lost, lost);

      assertThat(live(sandbox, Manner.careful())).isEqualTo(undisturbed);
      assertThat(sandbox.received())
          .filteredOn(request -> request.fault().equals(Optional.of(lost)))
          .hasSize(16)
          .allMatch(ReceivedRequest::carriedOut);
      assertThat(sandbox.exportWorld()).isEqualTo(undisturbedWorld);
    }
  }

  @Test
  void withNothingThatIsNotDocumented() {
    try (UpworkSandbox sandbox = UpworkSandbox.builder().clock(CLOCK).strict(true).start()) {
      assertThat(live(sandbox, Manner.trusting())).isEqualTo(undisturbed);
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
      assertThat(left.exportWorld()).isEqualTo(right.exportWorld()).isEqualTo(undisturbedWorld);
    }
  }
}
