package io.github.upwork4j.jobs.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.TestHttp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** Where a client of the feed goes, and when it stops. */
class JobsFeedClientLifeTest {
  private static final HttpUrl HEALTH_OF_THE_VENDOR =
      HttpUrl.get("https://api.upworkjobsapi.com/health");

  @Test
  void withoutOtherSettingsTheVendorIsAsked() {
    List<Request> sent = new ArrayList<>();
    OkHttpClient noNetwork =
        TestHttp.builder()
            .addInterceptor(
                chain -> {
                  sent.add(chain.request());
                  throw new IOException("no network here");
                })
            .build();
    try (JobsFeedClient vendor =
        JobsFeedClient.withKey(
            Secret.of(FeedServer.KEY),
            settings -> settings.okHttpClient(noNetwork).retryPolicy(RetryPolicy.never()))) {
      assertThatThrownBy(() -> vendor.health().execute()).isInstanceOf(UpworkIoException.class);
    }

    assertThat(sent).extracting(Request::url).containsExactly(HEALTH_OF_THE_VENDOR);
  }

  @Test
  void aClosedClientMakesNoCalls() {
    JobsFeedClient feed = FeedServer.client("http://localhost:1");
    feed.close();

    assertThatThrownBy(() -> feed.health().execute())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this UpworkClient is closed");
  }
}
