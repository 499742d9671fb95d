package io.github.upwork4j.jobs.feed;

import io.github.upwork4j.Secret;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.TestHttp;

/** Clients of the feed for tests. */
final class FeedServer {
  static final String KEY = "k-0123456789abcdef";

  private FeedServer() {}

  /** Returns a client that sends everything once. */
  static JobsFeedClient client(String url) {
    return JobsFeedClient.withKey(
        Secret.of(KEY),
        settings ->
            settings.sandbox(url).okHttpClient(TestHttp.client()).retryPolicy(RetryPolicy.never()));
  }
}
