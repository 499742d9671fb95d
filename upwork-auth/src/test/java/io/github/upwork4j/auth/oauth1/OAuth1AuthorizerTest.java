package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.testing.FakeTime;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OAuth1AuthorizerTest {
  private static final Request GET =
      new Request.Builder().url("https://www.upwork.com/api/x.json?a=1").build();

  private final FakeTime time = FakeTime.selfAdvancing();
  private final OAuth1Authorizer authorizer = OAuth1Authorizer.of(Canaries.credentials(), time);

  @Test
  void signsEachAttemptAfresh() throws Exception {
    Map<String, String> first = verify(authorizer.authorize(GET));
    Map<String, String> second = verify(authorizer.authorize(GET));

    assertThat(first)
        .containsEntry("oauth_timestamp", Long.toString(time.now().getEpochSecond()))
        .containsEntry("oauth_version", "1.0")
        .containsEntry("oauth_token", Canaries.TOKEN);
    assertThat(second.get("oauth_nonce")).isNotEqualTo(first.get("oauth_nonce"));
    assertThat(second.get("oauth_signature")).isNotEqualTo(first.get("oauth_signature"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OAuth oauth_nonce=\"old\", oauth_signature=\"old\"",
        "Bearer old",
        "OAuth ",
        "OAuth a,b",
        "Basic b2xkOm9sZA=="
      })
  void replacesWhateverAuthorizationIsThere(String header) throws Exception {
    Request marked =
        GET.newBuilder()
            .addHeader("Authorization", header)
            .addHeader("authorization", header)
            .build();

    Request signed = authorizer.authorize(marked);

    assertThat(verify(signed).get("oauth_nonce")).hasSize(32);
    assertThat(signed.headers().toMultimap().get("authorization")).hasSize(1);
    assertThat(signed.headers().toString()).doesNotContain("old");
  }

  @Test
  void signsItsOwnSignedRequestAgain() throws Exception {
    Request once = authorizer.authorize(GET);
    Request twice = authorizer.authorize(once);

    assertThat(verify(twice).get("oauth_nonce")).isNotEqualTo(verify(once).get("oauth_nonce"));
  }

  @Test
  void applicationWithoutTokenSignsWithItsSecretAlone() throws Exception {
    authorizer.replaceCredentials(
        OAuth1Credentials.ofConsumer(Canaries.KEY, Secret.of(Canaries.SECRET)));

    Map<String, String> fields =
        ServerSideCheck.of(authorizer.authorize(GET)).verify(Canaries.SECRET, "");

    assertThat(fields).doesNotContainKey("oauth_token");
  }

  @Test
  void noncesAreUniqueAcrossThreads() throws Exception {
    Set<String> seen = ConcurrentHashMap.newKeySet();
    Nonces nonces = new Nonces();

    inThreads(
        16,
        () -> {
          for (int i = 0; i < 12_500; i++) {
            String nonce = nonces.next();
            assertThat(seen.add(nonce)).isTrue();
            if (i % 100 == 0) {
              assertThat(nonce).matches("[A-Za-z0-9]{16,64}");
            }
          }
        });

    assertThat(seen).hasSize(200_000);
    Set<Character> digits = new HashSet<>();
    seen.stream().limit(100).forEach(n -> n.chars().forEach(c -> digits.add((char) c)));
    assertThat(digits).as("all hex digits occur").hasSize(16);
  }

  @Test
  void sameRequestIsSignedRightlyByManyThreadsAtOnce() throws Exception {
    inThreads(
        16,
        () -> {
          for (int i = 0; i < 300; i++) {
            verify(authorizer.authorize(GET));
          }
        });
  }

  @Test
  void credentialsAreSwappedAsOne() throws Exception {
    List<OAuth1Credentials> pairs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pairs.add(Canaries.credentials().withToken("token" + i, Secret.of("secret of token" + i)));
    }
    authorizer.replaceCredentials(pairs.get(0));
    AtomicBoolean done = new AtomicBoolean();
    Thread swapping =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                authorizer.replaceCredentials(pairs.get(i % pairs.size()));
              }
            });
    swapping.start();
    Set<String> tokens = ConcurrentHashMap.newKeySet();
    try {
      inThreads(
          8,
          () -> {
            for (int i = 0; i < 1000; i++) {
              ServerSideCheck received = ServerSideCheck.of(authorizer.authorize(GET));
              String token = received.fields().get("oauth_token");
              received.verify(Canaries.SECRET, "secret of " + token);
              tokens.add(token);
            }
          });
    } finally {
      done.set(true);
      swapping.join();
    }
    assertThat(tokens).hasSizeGreaterThan(1);
  }

  @Test
  void nothingPrintsASecret() throws Exception {
    OAuth1Credentials credentials = Canaries.credentials();

    assertThat(authorizer)
        .hasToString("OAuth1Authorizer{OAuth1Credentials{consumer=***, token=***}}");
    assertThat(OAuth1Credentials.ofConsumer("k", Secret.of("s")))
        .hasToString("OAuth1Credentials{consumer=***, token=none}");
    assertThat(authorizer.authorize(GET).toString()).doesNotMatch(Canaries.ALL);
    assertThatThrownBy(
            () -> OAuth1Credentials.of("canary\nkey", Secret.of("s"), "t", Secret.of("s")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("consumerKey must not be blank and must not hold control characters");
    assertThatThrownBy(() -> credentials.withToken(" ", Secret.of("canary")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be blank and must not hold control characters");
  }

  @Test
  void credentialsAreValuesThatCannotBeSerialized() throws Exception {
    OAuth1Credentials credentials = Canaries.credentials();

    assertThat(credentials)
        .isEqualTo(Canaries.credentials())
        .hasSameHashCodeAs(Canaries.credentials())
        .isNotEqualTo(credentials.withToken(Canaries.TOKEN, Secret.of("x")))
        .isNotEqualTo(OAuth1Credentials.ofConsumer(Canaries.KEY, Secret.of(Canaries.SECRET)));
    assertThat(authorizer.credentials()).isEqualTo(credentials);
    assertThat(credentials.consumerSecret().reveal()).isEqualTo(Canaries.SECRET);
    assertThat(credentials.tokenSecret().orElseThrow().reveal()).isEqualTo(Canaries.TOKEN_SECRET);
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      for (Object object : List.of(credentials, authorizer)) {
        assertThatThrownBy(() -> out.writeObject(object))
            .isInstanceOf(NotSerializableException.class);
      }
    }
  }

  private static Map<String, String> verify(Request signed) throws Exception {
    return ServerSideCheck.of(signed).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void inThreads(int count, Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      Callable<Boolean> task =
          () -> {
            work.run();
            return true;
          };
      for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(count, task))) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
