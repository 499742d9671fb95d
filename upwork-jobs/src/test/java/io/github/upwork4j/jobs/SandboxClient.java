package io.github.upwork4j.jobs;

import io.github.upwork4j.Secret;
import io.github.upwork4j.jobs.feed.JobsFeedClient;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.SignedInClient;
import io.github.upwork4j.testing.TestHttp;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A strict sandbox for all tests of a class, and a client that is signed in to it. */
public final class SandboxClient extends SignedInClient<UpworkSandbox> {
  private JobsFeedClient feed;

  public SandboxClient() {
    super(
        () -> UpworkSandbox.builder().strict(true).start(),
        UpworkSandbox::baseUrl,
        sandbox -> sandbox.credentials().bearerToken());
  }

  public JobsApi api() {
    return JobsApi.of(client());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    super.beforeAll(context);
    feed = feedWith(sandbox().credentials().jobsApiKey());
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    feed.close();
    super.afterAll(context);
  }

  /** A client with the right key. */
  public JobsFeedClient feed() {
    return feed;
  }

  /** Returns a client with a key that may be wrong. */
  public JobsFeedClient feedWith(String key) {
    return JobsFeedClient.withKey(
        Secret.of(key),
        settings -> settings.sandbox(sandbox().baseUrl()).okHttpClient(TestHttp.client()));
  }
}
