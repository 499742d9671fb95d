package io.github.upwork4j.jobs;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.jobs.feed.JobsFeedClient;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.TestHttp;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox for all tests of a class, and clients that are signed in to it. */
public final class SandboxSession implements BeforeAllCallback, AfterAllCallback {
  private UpworkSandbox sandbox;
  private UpworkClient client;
  private JobsFeedClient feed;

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
    feed = feedWith(sandbox.credentials().jobsApiKey());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    feed.close();
    client.close();
    sandbox.close();
  }

  public JobsApi api() {
    return JobsApi.of(client);
  }

  public UpworkSandbox sandbox() {
    return sandbox;
  }

  /** A client with the right key. */
  public JobsFeedClient feed() {
    return feed;
  }

  /** Returns a client with a key that may be wrong. */
  public JobsFeedClient feedWith(String key) {
    return JobsFeedClient.withKey(
        Secret.of(key),
        settings -> settings.sandbox(sandbox.baseUrl()).okHttpClient(TestHttp.client()));
  }
}
