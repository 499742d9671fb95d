package io.github.upwork4j.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.testing.Net;
import io.github.upwork4j.testing.Payment;
import io.github.upwork4j.wire.Wire;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The endpoints that the fault tests call: one of each kind. */
final class Things {
  static final Endpoint<String> READ = Net.READ;

  static final Endpoint<String> CREATE =
      Endpoint.post("/api/x/v1/things").returning("thing", Wire.TEXT);

  static final Endpoint<String> CHANGE =
      Endpoint.put("/api/x/v1/things/{key}").returning("thing", Wire.TEXT);

  static final Endpoint<String> REMOVE =
      Endpoint.delete("/api/x/v1/things/{key}").returning("thing", Wire.TEXT);

  static final Endpoint<String> PAY =
      Endpoint.post("/api/x/v1/payments")
          .payment("Look at the financial report of the team.")
          .returning("reference", Wire.TEXT);

  static final String READ_PATH = Net.READ_PATH;
  static final String KEY_PATH = "/api/x/v1/things/7.json";
  static final String PAY_PATH = "/api/x/v1/payments.json";

  static final Arguments NONE = Arguments.none();
  static final Arguments KEY = Arguments.path("key", "7");
  static final Arguments AMOUNT = Arguments.builder().set("amount", "12.50").build();

  static final String THING = Net.THING;
  static final String PAID = "{\"reference\":\"p-1\"}";

  /** {@link #PAY} for the tests that every payment has to stand. */
  static final Payment PAYMENT =
      new Payment(
          client -> client.call(PAY, AMOUNT),
          "POST /api/x/v1/payments",
          PAY_PATH,
          "amount=12.50",
          PAID,
          "p-1",
          "Look at the financial report of the team.");

  private Things() {}

  /** Makes a call that has to fail, and returns with what it failed. */
  static <T extends UpworkException> T failure(UpworkCall<?> call, Class<T> type) {
    T failure = catchThrowableOfType(type, call::execute);
    assertThat(failure).as("the call should have failed").isNotNull();
    return failure;
  }

  /** Waits indeed. */
  static void pause(int milliseconds) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
  }
}
