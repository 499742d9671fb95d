package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.NonceRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Output;
import io.github.upwork4j.testing.TellTale;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import io.github.upwork4j.wire.Wire;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** G1, G2, G3: "canary" is in every secret here. */
@DisplayName("Secrets of OAuth 1.0a stay where they are")
class OAuth1SecretsTest {
  private static final String CANARY = "canary";
  private static final String CALLBACK = "http://localhost:8000/callback";
  private static final String TOKEN =
      "oauth_callback_confirmed=true&oauth_token="
          + Canaries.TOKEN
          + "&oauth_token_secret=canarySecretOfTheToken";

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private Output output;

  @BeforeEach
  void start() throws Exception {
    server.start();
    output = new Output();
  }

  @AfterEach
  void close() {
    output.close();
    server.close();
  }

  /** One way to end; which exception that is, null for none. */
  record Ending(String name, Class<? extends Throwable> expected, MockResponse... answers) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static MockResponse refusal(int status, String text) {
    return new MockResponse.Builder()
        .code(status)
        .body("{\"error\":{\"message\":\"" + text + "\"}}")
        .build();
  }

  private static MockResponse silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
  }

  private static MockResponse hangUp() {
    return new MockResponse.Builder()
        .onResponseStart(new SocketEffect.CloseSocket(true, true, true))
        .build();
  }

  /** A server that says more than it should, in the words that it repeats. */
  private static final String INDISCREET =
      "oauth_token=" + Canaries.TOKEN + ", oauth_consumer_key: \\\"" + Canaries.KEY + "\\\"";

  static Stream<Ending> ofCalls() {
    MockResponse wrong = refusal(401, "Verification of signature failed: " + INDISCREET);
    MockResponse late =
        refusal(400, "Timestamp is out of sequence")
            .newBuilder()
            .setHeader("Date", "Mon, 15 Jun 2020 09:00:00 GMT")
            .build();
    return Stream.of(
        new Ending("success", null, Ledger.json("{\"x\":\"a\"}")),
        new Ending("a retry", null, Ledger.status(503), Ledger.json("{\"x\":\"a\"}")),
        new Ending("a clock put right", null, late, Ledger.json("{\"x\":\"a\"}")),
        new Ending("a wrong signature", InvalidClientException.class, wrong),
        new Ending("401", UnauthorizedException.class, refusal(401, INDISCREET)),
        new Ending(
            "a token revoked",
            SignInAgainException.class,
            refusal(
                403,
                "The consumer_key and token combination does not exist or is not enabled: "
                    + INDISCREET)),
        new Ending(
            "a duplicate",
            NonceRejectedException.class,
            refusal(403, "Duplicate timestamp/nonce combination: " + INDISCREET)),
        new Ending(
            "429", RateLimitedException.class, Ledger.status(429, "Retry-After", "99999999")),
        new Ending(
            "500", ServerException.class, refusal(500, INDISCREET), hangUp(), Ledger.status(500)),
        new Ending("no answer in time", UpworkIoException.class, silence(), silence(), silence()),
        new Ending(
            "no JSON",
            UpworkDecodingException.class,
            Ledger.json("<html>oauth_token=" + Canaries.TOKEN)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofCalls")
  void whenACallEndsIn(Ending ending) throws Exception {
    ledger.then(ending.answers());
    try (UpworkClient client =
        TestClients.to(server, time)
            .authorizer(OAuth1Authorizer.of(Canaries.credentials(), time))
            .readTimeout(Duration.ofMillis(50))
            .build()) {
      Throwable failure =
          catchThrowable(
              () ->
                  client
                      .call(
                          Endpoint.get("/api/things/{key}").returning("x", Wire.TEXT),
                          Arguments.path("key", CANARY))
                      .execute());

      check(ending, failure);
      assertThat(ledger.entries()).isNotEmpty();
      assertThat(output.log()).contains("GET /api/things/{key} -> ");
      assertThat(String.valueOf(client)).doesNotContainIgnoringCase(CANARY);
    }
  }

  static Stream<Ending> ofRequestsForTokens() {
    return Stream.of(
        new Ending("success", null, new MockResponse.Builder().body(TOKEN).build()),
        new Ending(
            "400",
            AuthorizationException.class,
            refusal(400, "Can't verify request signature, missing parameter; " + INDISCREET)),
        new Ending(
            "a wrong signature",
            InvalidClientException.class,
            refusal(401, "Failed to validate oauth signature and token; " + INDISCREET)),
        new Ending(
            "an unknown request token",
            SignInAgainException.class,
            refusal(403, "Forbidden: oauth_token not found; " + INDISCREET)),
        new Ending(
            "a duplicate",
            NonceRejectedException.class,
            refusal(403, "Duplicate timestamp/nonce combination; " + INDISCREET)),
        new Ending(
            "429",
            AuthorizationUnavailableException.class,
            Ledger.status(429, "Retry-After", "99999999")),
        new Ending("500", AuthorizationUnavailableException.class, refusal(500, INDISCREET)),
        new Ending(
            "a redirect",
            AuthorizationException.class,
            Ledger.status(302, "Location", "https://evil.test/?oauth_token=" + Canaries.TOKEN)),
        new Ending("no answer in time", AuthorizationUnavailableException.class, silence()),
        new Ending("no answer", AuthorizationUnavailableException.class, hangUp()),
        new Ending(
            "half a token",
            AuthorizationException.class,
            new MockResponse.Builder()
                .body("oauth_callback_confirmed=true&oauth_token=" + Canaries.TOKEN)
                .build()),
        new Ending(
            "a token that no header takes",
            AuthorizationException.class,
            new MockResponse.Builder().body(TOKEN + "%0A%00" + CANARY).build()),
        new Ending(
            "no form",
            AuthorizationException.class,
            new MockResponse.Builder().body("<html>" + Canaries.TOKEN).build()));
  }

  private OAuth1Client oauth() {
    OkHttpClient talkative =
        TestHttp.builder()
            .addInterceptor(new TellTale())
            .addNetworkInterceptor(new TellTale())
            .build();
    return OAuth1Client.builder(Canaries.KEY, Secret.of(Canaries.SECRET))
        .endpoints(OAuth1Endpoints.sandbox("http://localhost:" + server.getPort()))
        .okHttpClient(talkative)
        .timeout(Duration.ofMillis(200))
        .timeSource(time)
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofRequestsForTokens")
  void whenASignInBeginsWith(Ending ending) throws Exception {
    ledger.then(ending.answers());

    check(ending, catchThrowable(() -> oauth().startSignIn(CALLBACK)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofRequestsForTokens")
  void whenASignInEndsIn(Ending ending) throws Exception {
    ledger.then(ending.answers());
    OAuth1SignIn signIn = OAuth1SignIn.restore("canaryRequestToken", "canaryOfIt");

    check(ending, catchThrowable(() -> oauth().finishWithVerifier(signIn, "canaryVerifier")));
  }

  @Test
  void whenACallbackIsRejected() throws Exception {
    for (String query :
        List.of(
            "oauth_token=canaryOther&oauth_verifier=canaryVerifier",
            "oauth_verifier=canaryVerifier",
            "oauth_token=canaryRequestToken",
            "oauth_token=canaryRequestToken&oauth_verifier=canaryA&oauth_verifier=canaryB")) {
      OAuth1SignIn signIn = OAuth1SignIn.restore("canaryRequestToken", "canaryOfIt");

      Throwable failure =
          catchThrowable(() -> oauth().finishSignIn(signIn, CALLBACK + "?" + query));

      assertThat(failure).isInstanceOf(CallbackRejectedException.class);
      output.assertKeeps(CANARY, failure);
    }
    assertThat(ledger.entries()).isEmpty();
  }

  private void check(Ending ending, Throwable failure) throws Exception {
    if (ending.expected() == null) {
      assertThat(failure).isNull();
    } else {
      assertThat(failure).isExactlyInstanceOf(ending.expected());
    }
    output.assertKeeps(CANARY, failure);
  }

  /** G2. */
  @Test
  void whenWhatHoldsThemIsPrinted() throws Exception {
    ledger.then(new MockResponse.Builder().body(TOKEN).build());
    OAuth1Authorizer authorizer = OAuth1Authorizer.of(Canaries.credentials(), time);
    Request request = new Request.Builder().url("https://www.upwork.com/api/x").build();
    OAuth1Signer signer = OAuth1Signer.standard().withParameter("oauth_verifier", CANARY);

    for (Object object :
        List.of(
            Canaries.credentials(),
            authorizer,
            authorizer.authorize(request),
            oauth(),
            OAuth1Client.builder(Canaries.KEY, Secret.of(Canaries.SECRET)),
            oauth().startSignIn(CALLBACK),
            signer,
            signer.sign(request, Canaries.credentials(), "n", 1))) {
      assertThat(object.toString())
          .as(object.getClass().getName())
          .doesNotContainIgnoringCase(CANARY);
    }
  }
}
