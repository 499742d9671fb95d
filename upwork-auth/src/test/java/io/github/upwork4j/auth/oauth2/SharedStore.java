package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.testing.Ledger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mockwebserver3.MockWebServer;

/** Programs in JVMs of their own, with one store, and what the servers see of them. */
final class SharedStore {
  private static final int ROUNDS = 20;

  private SharedStore() {}

  /** Two programs need a new token at the same moment, again and again: one of them asks for it. */
  static void assertOneRefreshForAll(TokenStore store, String... kindAndArguments)
      throws Exception {
    store.save(Oauth.token(0));
    Ledger tokens = new Ledger();
    tokens.otherwise(
        entry -> {
          int n = tokens.delivered();
          return Oauth.form(entry.body()).get("refresh_token").equals("canary-refresh-" + (n - 1))
              ? Oauth.answer(n)
              : Oauth.error(400, "{\"error\":\"invalid_grant\"}"); // it was used already
        });
    Ledger calls = new Ledger();
    try (MockWebServer tokenServer = tokens.server();
        MockWebServer server = calls.server()) {
      tokenServer.start();
      server.start();
      List<String> arguments = new ArrayList<>();
      arguments.add("http://localhost:" + tokenServer.getPort());
      arguments.add("http://localhost:" + server.getPort());
      arguments.addAll(List.of(kindAndArguments));
      String[] array = arguments.toArray(new String[0]);
      try (OtherJvm one = OtherJvm.start(SharedStoreProgram.class, array);
          OtherJvm two = OtherJvm.start(SharedStoreProgram.class, array)) {
        assertThat(one.line()).isEqualTo("ready");
        assertThat(two.line()).isEqualTo("ready");
        for (int round = 0; round < ROUNDS; round++) {
          one.say("");
          two.say("");
          assertThat(one.line()).isEqualTo("done");
          assertThat(two.line()).isEqualTo("done");
        }
      }
    }

    assertThat(tokens.delivered()).isEqualTo(ROUNDS);
    assertThat(calls.entries().stream().map(e -> e.headers().get("Authorization")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ROUNDS)
                .boxed()
                .flatMap(n -> List.of(n, n).stream())
                .map(n -> "Bearer canary-access-" + n)
                .toList());
    OAuth2Token last = store.load().orElseThrow();
    assertThat(last.accessToken()).isEqualTo(Oauth.token(ROUNDS).accessToken());
    assertThat(last.expiresAt()).isAfter(Oauth.NOON.plus(Duration.ofDays(ROUNDS)));
  }
}
