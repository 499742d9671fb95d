package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.SandboxCredentials;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.testing.RandomRequests;
import io.github.upwork4j.testing.RandomRequests.Generated;
import io.github.upwork4j.testing.TestHttp;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C4. The sandbox has an RFC 5849 of its own, and judges by what came out of the socket. */
@DisplayName("Random requests")
class RandomSignedCallsTest {
  private static final int REQUESTS = 10_000;

  /** As many as the sandbox remembers. */
  private static final int REMEMBERED = 1_000;

  private final RandomRequests random = new RandomRequests(20170901);
  private final OkHttpClient http = TestHttp.client();

  @Test
  void areAcceptedAsTheyAreReceived() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      OAuth1Authorizer authorizer = OAuth1Authorizer.of(credentials(sandbox.credentials()));
      HttpUrl api = HttpUrl.get(sandbox.baseUrl() + "/api/unknown/");
      for (int batch = 0; batch < REQUESTS / REMEMBERED; batch++) {
        List<Generated> sent = new ArrayList<>();
        for (int i = 0; i < REMEMBERED; i++) {
          Generated generated = random.next(api);
          sent.add(generated);
          String answer = send(authorizer.authorize(generated.request()));
          // Who is let in hears that there is no such resource, who is not does not get that far.
          assertThat(answer).as("%s", generated.request().url()).startsWith("404 ");
        }
        compare(sent, sandbox.received());
      }
    }
  }

  private static void compare(List<Generated> sent, List<ReceivedRequest> received) {
    assertThat(received).hasSize(sent.size());
    for (int i = 0; i < sent.size(); i++) {
      Request request = sent.get(i).request();
      assertThat(received.get(i).method()).isEqualTo(request.method());
      assertThat(received.get(i).path()).isEqualTo(request.url().encodedPath());
      assertThat(received.get(i).queryParameters()).isEqualTo(sent.get(i).query());
      assertThat(received.get(i).formParameters()).isEqualTo(sent.get(i).form());
    }
  }

  private String send(Request request) throws Exception {
    try (Response response = http.newCall(request).execute()) {
      return response.code() + " " + response.body().string();
    }
  }

  private static OAuth1Credentials credentials(SandboxCredentials keys) {
    return OAuth1Credentials.of(
        keys.consumerKey(),
        Secret.of(keys.consumerSecret()),
        keys.accessToken(),
        Secret.of(keys.accessTokenSecret()));
  }

  /** The sandbox does look: one character less, and the same request is refused. */
  @Test
  void areRefusedWhereOneCharacterIsAnother() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      OAuth1Authorizer authorizer = OAuth1Authorizer.of(credentials(sandbox.credentials()));
      HttpUrl api = HttpUrl.get(sandbox.baseUrl() + "/api/unknown/");
      for (int i = 0; i < 100; i++) {
        Request signed = authorizer.authorize(random.next(api).request());
        String query = signed.url().encodedQuery();
        for (HttpUrl other :
            List.of(
                signed.url().newBuilder().encodedQuery((query == null ? "" : query) + "&a").build(),
                signed.url().newBuilder().addPathSegment("a").build())) {
          assertThat(send(signed.newBuilder().url(other).build()))
              .startsWith("401 ")
              .contains("Verification of signature failed");
        }
      }
    }
  }
}
