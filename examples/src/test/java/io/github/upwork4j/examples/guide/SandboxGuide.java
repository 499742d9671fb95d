package io.github.upwork4j.examples.guide;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.FakeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the snippets of a guide find when they run: a sandbox, and a client of it whose waits pass
 * at once. Both begin at noon on 2020-06-15.
 */
abstract class SandboxGuide {
  final FakeTime time = FakeTime.selfAdvancing();
  UpworkSandbox sandbox;
  UpworkClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    client = clientOf(sandbox);
  }

  UpworkClient clientOf(UpworkSandbox sandbox) {
    return UpworkClient.builder()
        .sandbox(sandbox.baseUrl())
        .authorizer(BearerAuthorizer.of(Secret.of(sandbox.credentials().bearerToken())))
        .timeSource(time)
        .build();
  }

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  /** How many requests came in with this verb, on a path that holds this text. */
  long received(String method, String path) {
    return sandbox.received().stream()
        .filter(request -> request.method().equals(method) && request.path().contains(path))
        .count();
  }
}
