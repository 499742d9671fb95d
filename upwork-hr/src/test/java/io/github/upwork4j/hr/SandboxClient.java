package io.github.upwork4j.hr;

import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.SignedInClient;

/** A strict sandbox for all tests of a class, and a client that is signed in to it. */
public final class SandboxClient extends SignedInClient<UpworkSandbox> {
  public SandboxClient() {
    super(
        () -> UpworkSandbox.builder().strict(true).start(),
        UpworkSandbox::baseUrl,
        sandbox -> sandbox.credentials().bearerToken());
  }

  public HrApi api() {
    return HrApi.of(client());
  }
}
