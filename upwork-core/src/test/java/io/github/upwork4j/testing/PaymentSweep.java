package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.error.UpworkException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import mockwebserver3.SocketEffect.CloseStream;
import mockwebserver3.SocketEffect.ShutdownConnection;
import mockwebserver3.SocketEffect.Stall;
import org.jspecify.annotations.Nullable;

/**
 * Whatever happens on the way, a payment arrives once at the most (A19): 50 faults over eight kinds
 * of connection, and four resets of HTTP/2 streams over four.
 */
public final class PaymentSweep {
  private static final Duration SHORT = Duration.ofMillis(150);
  private static final Duration LONG = Duration.ofSeconds(5);

  private final Payment payment;
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  private PaymentSweep(Payment payment) {
    this.payment = payment;
  }

  /** A fault, and the status that the caller has to see if it is an answer. */
  private record Fault(String name, MockResponse answer, int status, boolean earlier) {
    /** A fault of the connection while the payment is on its way. */
    static Fault socket(String name, MockResponse.Builder answer) {
      return new Fault(name, answer.build(), 0, false);
    }

    /** A fault after an answer: for a pooled connection, the answer before the payment. */
    static Fault atEnd(String name, MockResponse.Builder answer) {
      return new Fault(name, answer.build(), 0, true);
    }

    /** The same, with a body for whatever of the answer gets through. */
    MockResponse answered(String body) {
      return answer.newBuilder().body(body).build();
    }

    static Fault answer(int status, String... headers) {
      String name = status + " " + String.join(" ", headers);
      return new Fault(name.strip(), Ledger.status(status, headers), status, false);
    }
  }

  private record Scenario(Fault fault, Net net) {
    @Override
    public String toString() {
      return fault.name() + " (" + net + ")";
    }
  }

  /** Makes the payment in all 416 scenarios, and fails unless it arrives at most once in each. */
  public static void assertNeverPaidTwice(Payment payment) throws Exception {
    new PaymentSweep(payment).run();
  }

  private void run() throws Exception {
    List<Scenario> scenarios = scenarios();
    assertThat(scenarios).hasSize(416);

    int delivered = 0;
    ExecutorService players = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> plays = new ArrayList<>();
      scenarios.forEach(scenario -> plays.add(() -> play(scenario)));
      for (Future<Integer> play : players.invokeAll(plays)) {
        delivered += play.get();
      }
    } finally {
      players.shutdown();
    }

    assertThat(wrong).as("of %d scenarios", scenarios.size()).isEmpty();
    // The faults did strike: those that cut a request short leave nothing in the ledger.
    assertThat(delivered).isBetween(380, 400);
  }

  private int play(Scenario scenario) throws IOException {
    Fault fault = scenario.fault();
    Net net = scenario.net();
    Ledger ledger =
        Ledger.of()
            .otherwise(
                entry ->
                    Ledger.json(entry.path().equals(Net.READ_PATH) ? Net.THING : payment.paid()));
    boolean strikesBefore = net.pooled() && fault.earlier();
    if (strikesBefore) {
      ledger.then(fault.answered(Net.THING));
    }
    try (MockWebServer server = net.serve(ledger);
        UpworkClient client =
            net.client(
                server,
                FakeTime.selfAdvancing(),
                new Net.Counted(),
                fault.answer().getOnResponseStart() == Stall.INSTANCE ? SHORT : LONG)) {
      if (strikesBefore) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10)); // for the FIN to come
      } else {
        ledger.then(fault.status() == 0 ? fault.answered(payment.paid()) : fault.answer());
      }
      check(scenario, failure(client), ledger);
      return ledger.delivered(payment.path());
    }
  }

  private @Nullable Throwable failure(UpworkClient client) {
    try {
      payment.call().apply(client).execute();
      return null;
    } catch (Throwable t) {
      return t;
    }
  }

  private void check(Scenario scenario, @Nullable Throwable failure, Ledger ledger) {
    int times = ledger.delivered(payment.path());
    if (times > 1) {
      wrong.add(scenario + ": delivered " + times + " times");
    }
    List<Ledger.Entry> elsewhere =
        ledger.entries().stream()
            .filter(entry -> !entry.path().equals(payment.path()))
            .filter(entry -> !entry.path().equals(Net.READ_PATH))
            .toList();
    if (!elsewhere.isEmpty()) {
      wrong.add(scenario + ": went elsewhere too: " + elsewhere);
    }
    if (failure != null && !(failure instanceof UpworkException)) {
      wrong.add(scenario + ": threw " + failure);
    }
    int status = scenario.fault().status();
    if (status != 0) {
      if (!(failure instanceof UpworkApiException answered) || answered.status() != status) {
        wrong.add(scenario + ": should have failed with its status, was " + failure);
      }
    } else if (failure == null && times != 1) {
      wrong.add(scenario + ": success, but delivered " + times + " times");
    } else if (failure != null && times == 1 && !(failure instanceof OutcomeUnknownException)) {
      wrong.add(scenario + ": delivered, yet the caller is told " + failure);
    }
  }

  private static List<Scenario> scenarios() {
    List<Fault> faults = new ArrayList<>(socketFaults());
    for (int status : new int[] {401, 408, 421, 425, 429, 500, 502, 503, 504}) {
      faults.add(Fault.answer(status));
      for (String seconds : new String[] {"0", "1", "99999999999"}) {
        faults.add(Fault.answer(status, "Retry-After", seconds));
      }
    }
    for (int status : new int[] {300, 301, 302, 303, 307, 308}) {
      faults.add(Fault.answer(status, "Location", "/elsewhere"));
    }
    assertThat(faults).hasSize(8 + 9 * 4 + 6);
    List<Scenario> scenarios = new ArrayList<>();
    for (Fault fault : faults) {
      for (Net net : Net.all()) {
        scenarios.add(new Scenario(fault, net));
      }
    }
    for (int code : new int[] {7, 8, 2, 11}) {
      MockResponse.Builder reset = new MockResponse.Builder().onRequestStart(new CloseStream(code));
      for (Net net : Net.all()) {
        if (net.http2()) {
          scenarios.add(new Scenario(Fault.socket("reset " + code, reset), net));
        }
      }
    }
    return scenarios;
  }

  private static List<Fault> socketFaults() {
    CloseSocket close = new CloseSocket(true, false, false);
    return List.of(
        Fault.socket("disconnect at start", new MockResponse.Builder().onRequestStart(close)),
        Fault.socket("disconnect after request", new MockResponse.Builder().onResponseStart(close)),
        Fault.socket("disconnect in request body", new MockResponse.Builder().onRequestBody(close)),
        Fault.socket(
            "disconnect in response body", new MockResponse.Builder().onResponseBody(close)),
        Fault.socket("no response", new MockResponse.Builder().onResponseStart(Stall.INSTANCE)),
        Fault.atEnd(
            "disconnect at end",
            new MockResponse.Builder().onResponseEnd(ShutdownConnection.INSTANCE)),
        Fault.atEnd(
            "shutdown input at end",
            new MockResponse.Builder().onResponseEnd(new CloseSocket(false, true, false))),
        Fault.atEnd(
            "shutdown output at end",
            new MockResponse.Builder().onResponseEnd(new CloseSocket(false, false, true))));
  }
}
