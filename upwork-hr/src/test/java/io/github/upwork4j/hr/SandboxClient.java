package io.github.upwork4j.hr;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.TestHttp;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox for all tests of a class, and a client that is signed in to it. */
public final class SandboxClient implements BeforeAllCallback, AfterAllCallback {
  private UpworkSandbox sandbox;
  private UpworkClient client;

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = UpworkSandbox.builder().strict(true).start();
    String authorization = "Bearer " + sandbox.credentials().bearerToken();
    client =
        UpworkClient.builder()
            .sandbox(sandbox.baseUrl())
            .okHttpClient(TestHttp.client())
            .authorizer(
                request -> request.newBuilder().header("Authorization", authorization).build())
            .build();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.close();
    sandbox.close();
  }

  public HrApi api() {
    return HrApi.of(client);
  }

  public UpworkClient client() {
    return client;
  }

  public UpworkSandbox sandbox() {
    return sandbox;
  }
}
