package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.testing.RandomRequests;
import io.github.upwork4j.testing.TestHttp;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Random requests, signed, and verified by what a server would make of them. */
class OAuth1RandomRequestsTest {
  private final RandomRequests random = new RandomRequests(20200615);
  private final OAuth1Authorizer authorizer = OAuth1Authorizer.of(Canaries.credentials());

  @Test
  void everySignatureIsAccepted() throws Exception {
    HttpUrl upwork = HttpUrl.get("https://www.upwork.com/");
    for (int i = 0; i < 10_000; i++) {
      Request signed = authorizer.authorize(random.next(upwork).request());
      ServerSideCheck.of(signed).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
    }
  }

  @Test
  void everySignatureIsAcceptedBehindANetwork() throws Exception {
    OkHttpClient http = TestHttp.client();
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      for (int i = 0; i < 400; i++) {
        server.enqueue(new MockResponse.Builder().build());
        Request signed = authorizer.authorize(random.next(server.url("/")).request());
        try (Response response = http.newCall(signed).execute()) {
          assertThat(response.code()).isEqualTo(200);
        }
        ServerSideCheck.of(server.takeRequest()).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
      }
    }
  }
}
