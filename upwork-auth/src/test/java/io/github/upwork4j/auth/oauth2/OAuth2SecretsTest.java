package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.Output;
import io.github.upwork4j.testing.TellTale;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** G1, G2, G3: "canary" is in every secret here. */
@DisplayName("Secrets of OAuth 2.0 stay where they are")
class OAuth2SecretsTest {
  private static final String CANARY = "canary";

  private final FakeTime time = FakeTime.selfAdvancing();
  private final Ledger calls = new Ledger();
  private final MockWebServer server = calls.server();
  private final Ledger tokens = new Ledger();
  private final MockWebServer tokenServer = tokens.server();
  private OAuth2Client oauth;
  private Output output;

  @BeforeEach
  void start() throws Exception {
    tokenServer.start();
    OkHttpClient talkative =
        TestHttp.builder()
            .addInterceptor(new TellTale())
            .addNetworkInterceptor(new TellTale())
            .build();
    oauth =
        OAuth2Client.builder(Oauth.KEY)
            .endpoints(OAuth2Endpoints.sandbox("http://localhost:" + tokenServer.getPort()))
            .okHttpClient(talkative)
            .timeout(Duration.ofMillis(200))
            .timeSource(time)
            .build();
    output = new Output();
  }

  @AfterEach
  void close() {
    output.close();
    server.close();
    tokenServer.close();
  }

  /** One answer of the token endpoint; which exception that is, null for none. */
  record Ending(String name, Class<? extends Throwable> expected, MockResponse answer) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Ending> ofRequestsForTokens() {
    String indiscreet =
        "\"error_description\":\"code=canary-code, refresh_token: canary-refresh-1,"
            + " Bearer canary-access-1\"}";
    return Stream.of(
        new Ending("success", null, Oauth.answer(2)),
        new Ending(
            "the end of the grant",
            SignInAgainException.class,
            Oauth.error(400, "{\"error\":\"invalid_grant\"," + indiscreet)),
        new Ending(
            "401",
            InvalidClientException.class,
            Oauth.error(401, "{\"error\":\"invalid_client\"," + indiscreet)),
        new Ending(
            "another refusal",
            AuthorizationException.class,
            Oauth.error(400, "{\"error\":\"invalid_scope\"," + indiscreet)),
        new Ending("429", AuthorizationUnavailableException.class, Ledger.status(429)),
        new Ending(
            "500", AuthorizationUnavailableException.class, Oauth.error(500, "{" + indiscreet)),
        new Ending(
            "a redirect",
            AuthorizationException.class,
            Ledger.status(307, "Location", "https://evil.test/?code=canary-code")),
        new Ending(
            "no answer in time",
            AuthorizationUnavailableException.class,
            new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build()),
        new Ending(
            "half an answer",
            AuthorizationException.class,
            Ledger.json("{\"access_token\":\"canary-access-2\",\"refresh_tok")),
        new Ending(
            "a token that no header takes",
            AuthorizationException.class,
            Ledger.json("{\"access_token\":\"canary access é\",\"token_type\":\"Bearer\"}")),
        new Ending("no JSON", AuthorizationException.class, Ledger.json("<html>canary-access-2")));
  }

  private String callback(PendingSignIn signIn) {
    return Oauth.CALLBACK + "?code=canary-code&state=" + signIn.state();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofRequestsForTokens")
  void whenASignInEndsIn(Ending ending) throws Exception {
    tokens.then(ending.answer());
    PendingSignIn signIn = oauth.startSignIn(Oauth.CALLBACK);

    Throwable failure = catchThrowable(() -> oauth.finishSignIn(signIn, callback(signIn)));

    check(ending.expected(), failure);
    output.assertKeeps(signIn.state(), failure);
    output.assertKeeps(signIn.codeVerifier().orElseThrow().reveal(), failure);
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofRequestsForTokens")
  void whenACallRefreshesWith(Ending ending) throws Exception {
    tokens.then(ending.answer());
    TokenStore store = TokenStore.inMemory();
    store.save(Oauth.token(1));
    time.advance(Duration.ofDays(2));

    check(ending.expected(), catchThrowable(() -> call(store)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofRequestsForTokens")
  void whenACallIsRefusedAndRefreshesWith(Ending ending) throws Exception {
    calls.then(Oauth.error(401, "{\"message\":\"Bearer canary-access-1\"}"));
    tokens.then(ending.answer());
    TokenStore store = TokenStore.inMemory();
    store.save(Oauth.token(1));

    check(ending.expected(), catchThrowable(() -> call(store)));
  }

  @Test
  void whenACallIsRefusedWithEveryToken() throws Exception {
    calls.then(2, Oauth.error(401, "{\"message\":\"Bearer canary-access-1\"}"));
    tokens.then(Oauth.answer(2));
    TokenStore store = TokenStore.inMemory();
    store.save(Oauth.token(1));

    check(UnauthorizedException.class, catchThrowable(() -> call(store)));
    assertThat(calls.delivered()).isEqualTo(2);
  }

  @Test
  void whenACallbackIsRejected() throws Exception {
    for (String query :
        List.of(
            "code=canary-code",
            "code=canary-code&state=canary-state",
            "code=canary-code&state=STATE&state=STATE",
            "code=canary-code&error=access_denied&state=STATE",
            "canary=1&state=STATE")) {
      PendingSignIn signIn = oauth.startSignIn(Oauth.CALLBACK);
      String url = Oauth.CALLBACK + "?" + query.replace("STATE", signIn.state());

      Throwable failure = catchThrowable(() -> oauth.finishSignIn(signIn, url));

      check(CallbackRejectedException.class, failure);
      output.assertKeeps(signIn.state(), failure);
    }
  }

  @Test
  void whenAFileTakesNoToken(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("token.json");
    TokenStore store = FileTokenStore.at(file);
    store.save(Oauth.token(1));
    time.advance(Duration.ofDays(2));
    tokens.otherwise(
        entry -> {
          try {
            Files.move(file, directory.resolve("aside"));
            Files.createDirectories(file.resolve("child"));
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return Oauth.answer(2);
        });

    check(TokenStoreException.class, catchThrowable(() -> call(store)));
  }

  @Test
  void whenAFileHoldsSomethingElse(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("token.json");
    TokenStore store = FileTokenStore.at(file);
    store.save(Oauth.token(1));
    Files.writeString(file, "{\"version\":1,\"access_token\":\"canary-acc");

    check(TokenStoreException.class, catchThrowable(() -> call(store)));
  }

  /** Somebody else's store, that fails without a word about the token. */
  @Test
  void whenAStoreFails() throws Exception {
    TokenStore store =
        new TokenStore() {
          @Override
          public Optional<OAuth2Token> load() {
            return Optional.of(Oauth.token(1));
          }

          @Override
          public void update(Change change) {
            change.apply(load());
            throw new IllegalStateException("the disk is full");
          }
        };
    tokens.then(Oauth.answer(2));
    time.advance(Duration.ofDays(2));

    check(TokenStoreException.class, catchThrowable(() -> call(store)));
    assertThat(tokens.delivered()).isEqualTo(1);
  }

  @Test
  void whenATokenIsRevokedAndWhenThatFails() throws Exception {
    OAuth2Client revoking =
        OAuth2Client.builder(Oauth.KEY)
            .endpoints(
                OAuth2Endpoints.sandbox("http://localhost:" + tokenServer.getPort())
                    .withRevocationUrl("http://localhost:" + tokenServer.getPort() + "/revoke"))
            .okHttpClient(TestHttp.builder().addInterceptor(new TellTale()).build())
            .timeSource(time)
            .build();
    tokens.then(2, Ledger.status(200));
    tokens.then(Oauth.error(400, "{\"error\":\"x\",\"error_description\":\"token=canary\"}"));

    revoking.revoke(Oauth.token(1));
    Throwable failure = catchThrowable(() -> revoking.revoke(Oauth.token(1)));

    check(AuthorizationException.class, failure);
    assertThat(tokens.delivered()).isEqualTo(3);
  }

  private void call(TokenStore store) {
    OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
    UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build();
    client.raw().get("/api/x", Map.of()).execute();
  }

  private void check(Class<? extends Throwable> expected, Throwable failure) throws Exception {
    if (expected == null) {
      assertThat(failure).isNull();
    } else {
      assertThat(failure).isExactlyInstanceOf(expected);
    }
    output.assertKeeps(CANARY, failure);
  }

  /** G2. */
  @Test
  void whenWhatHoldsThemIsPrinted() throws Exception {
    TokenStore store = TokenStore.inMemory();
    store.save(Oauth.token(1));
    PendingSignIn signIn = oauth.startSignIn(Oauth.CALLBACK);
    Consumer<Object> isSilent =
        object ->
            assertThat(object.toString())
                .as(object.getClass().getName())
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(signIn.state());
    List.of(
            Oauth.KEY,
            oauth,
            OAuth2Client.builder(Oauth.KEY),
            Oauth.token(1),
            Oauth.token(1).toBuilder(),
            signIn,
            store,
            store.load(),
            OAuth2Authorizer.builder(oauth, store),
            OAuth2Authorizer.builder(oauth, store).build(),
            PendingSignIn.restore(
                signIn.state(), signIn.codeVerifier().orElseThrow().reveal(), Oauth.CALLBACK))
        .forEach(isSilent);
  }
}
