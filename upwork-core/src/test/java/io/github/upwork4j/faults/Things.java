package io.github.upwork4j.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.wire.Wire;

/** The endpoints that the fault tests call: one of each kind. */
final class Things {
  static final Endpoint<String> READ =
      Endpoint.get("/api/x/v1/things").returning("thing", Wire.TEXT);

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

  static final String READ_PATH = "/api/x/v1/things.json";
  static final String KEY_PATH = "/api/x/v1/things/7.json";
  static final String PAY_PATH = "/api/x/v1/payments.json";

  static final Arguments NONE = Arguments.none();
  static final Arguments KEY = Arguments.path("key", "7");
  static final Arguments AMOUNT = Arguments.builder().set("amount", "12.50").build();

  static final String THING = "{\"thing\":\"a thing\"}";
  static final String PAID = "{\"reference\":\"p-1\"}";

  private Things() {}

  /** Makes a call that has to fail, and returns with what it failed. */
  static <T extends UpworkException> T failure(UpworkCall<?> call, Class<T> type) {
    T failure = catchThrowableOfType(type, call::execute);
    assertThat(failure).as("the call should have failed").isNotNull();
    return failure;
  }
}
