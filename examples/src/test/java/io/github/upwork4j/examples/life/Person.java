package io.github.upwork4j.examples.life;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.messages.MessagesApi;
import io.github.upwork4j.reports.ReportsApi;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.TestHttp;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A user of the sandbox with a client of their own. */
final class Person implements AutoCloseable {
  final String reference;
  final JobsApi jobs;
  final HrApi hr;
  final MessagesApi messages;
  final ReportsApi reports;
  private final UpworkClient client;
  private final Manner manner;

  Person(UpworkSandbox sandbox, String reference, Manner manner) {
    this.reference = reference;
    this.manner = manner;
    this.client =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .okHttpClient(TestHttp.client())
            .authorizer(BearerAuthorizer.of(Secret.of(sandbox.tokens().accessTokenFor(reference))))
            .timeSource(FakeTime.selfAdvancing())
            .build();
    this.jobs = JobsApi.of(client);
    this.hr = HrApi.of(client);
    this.messages = MessagesApi.of(client);
    this.reports = ReportsApi.of(client);
  }

  /** Executes a call that changes nothing. */
  <T> T get(UpworkCall<T> call) {
    return manner.ask(call::execute);
  }

  /** Reads something that takes several calls. */
  <T> T read(Supplier<T> question) {
    return manner.ask(question);
  }

  /** Does something once, and returns what came of it. */
  <T> T once(Supplier<T> deed, Supplier<Optional<T>> found) {
    return manner.once(deed, found);
  }

  /** Executes a call whose answer is of no interest, once. */
  void once(UpworkCall<?> deed, BooleanSupplier isDone) {
    manner.once(
        () -> {
          deed.execute();
          return true;
        },
        () -> isDone.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  @Override
  public void close() {
    client.close();
  }
}
