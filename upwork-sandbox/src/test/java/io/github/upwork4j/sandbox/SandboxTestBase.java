package io.github.upwork4j.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox of its own for each test, and a client of its first user. */
abstract class SandboxTestBase {
  UpworkSandbox sandbox;
  TestClient client;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }
}
