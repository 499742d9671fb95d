package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import oauth.signpost.OAuthConsumer;
import oauth.signpost.basic.DefaultOAuthConsumer;
import oauth.signpost.http.HttpParameters;
import okhttp3.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A consumer of signpost")
class SignpostBridgeTest {
  private static final Request GET =
      new Request.Builder().url("https://www.upwork.com/api/x.json?a&a=1&a=1").build();

  private final FakeTime time = FakeTime.selfAdvancing();
  private final OAuthConsumer consumer = new DefaultOAuthConsumer(Canaries.KEY, Canaries.SECRET);

  @Test
  void givesWhatItHolds() {
    assertThat(SignpostBridge.credentials(consumer))
        .isEqualTo(OAuth1Credentials.ofConsumer(Canaries.KEY, Secret.of(Canaries.SECRET)));

    consumer.setTokenWithSecret(Canaries.TOKEN, Canaries.TOKEN_SECRET);

    assertThat(SignpostBridge.credentials(consumer)).isEqualTo(Canaries.credentials());
  }

  /** Signpost itself drops the parameter without a value, and one of those that come twice. */
  @Test
  void isSignedForByOurSigner() throws Exception {
    consumer.setTokenWithSecret(Canaries.TOKEN, Canaries.TOKEN_SECRET);

    Request signed = SignpostBridge.following(consumer, time).authorize(GET);

    Map<String, String> fields = verify(signed, Canaries.TOKEN_SECRET);
    assertThat(fields)
        .containsEntry("oauth_token", Canaries.TOKEN)
        .containsEntry("oauth_timestamp", Long.toString(time.now().getEpochSecond()));
    assertThat(fields.get("oauth_nonce")).matches("[0-9a-f]{32}");
  }

  @Test
  void isFollowedWhenItsTokenChanges() throws Exception {
    OAuth1Authorizer authorizer = SignpostBridge.following(consumer, time);
    assertThat(verify(authorizer.authorize(GET), "")).doesNotContainKey("oauth_token");

    consumer.setTokenWithSecret("t1", "s1");
    assertThat(verify(authorizer.authorize(GET), "s1")).containsEntry("oauth_token", "t1");
    assertThat(verify(authorizer.authorize(GET), "s1")).containsEntry("oauth_token", "t1");
    consumer.setTokenWithSecret("t2", "s2");
    assertThat(verify(authorizer.authorize(GET), "s2")).containsEntry("oauth_token", "t2");
    assertThat(authorizer.credentials().token()).contains("t2");
    consumer.setTokenWithSecret(null, null);
    assertThat(verify(authorizer.authorize(GET), "")).doesNotContainKey("oauth_token");
  }

  @Test
  void isFollowedNoMoreOnceItsCredentialsAreReplaced() throws Exception {
    OAuth1Authorizer authorizer = SignpostBridge.following(consumer, time);

    authorizer.replaceCredentials(Canaries.credentials());
    consumer.setTokenWithSecret("t1", "s1");

    assertThat(verify(authorizer.authorize(GET), Canaries.TOKEN_SECRET))
        .containsEntry("oauth_token", Canaries.TOKEN);
  }

  /** C17: signpost itself sends the verifier of the sign-in with every later call. */
  @Test
  void keepsItsAdditionalParametersToItself() throws Exception {
    HttpParameters additional = new HttpParameters();
    additional.put("oauth_verifier", "canary");
    consumer.setAdditionalParameters(additional);
    consumer.setTokenWithSecret(Canaries.TOKEN, Canaries.TOKEN_SECRET);

    Request signed = SignpostBridge.following(consumer, time).authorize(GET);

    assertThat(verify(signed, Canaries.TOKEN_SECRET)).doesNotContainKey("oauth_verifier");
  }

  @Test
  void withoutAKeyIsRefusedAtOnce() {
    assertThatThrownBy(() -> SignpostBridge.following(new DefaultOAuthConsumer(null, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The signpost consumer has no consumer key or no consumer secret: make it with both, as"
                + " the API Center shows them.");
  }

  /** Who changes it under its lock is never disturbed. */
  @Test
  void isReadWholeWhileItsOwnerChangesItUnderItsLock() throws Exception {
    consumer.setTokenWithSecret("0", "s0");
    OAuth1Authorizer authorizer = SignpostBridge.following(consumer, time);
    AtomicBoolean done = new AtomicBoolean();
    Thread owner =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                synchronized (consumer) {
                  consumer.setTokenWithSecret("" + i, "s" + i);
                }
              }
            });
    owner.start();
    try {
      for (int i = 0; i < 20_000; i++) {
        OAuth1Credentials read = authorizer.credentials();
        assertThat(read.tokenSecret().orElseThrow().reveal())
            .isEqualTo("s" + read.token().orElseThrow());
      }
    } finally {
      done.set(true);
      owner.join();
    }
  }

  /** A consumer that somebody else is changing: its secret is a while behind its token. */
  private static final class HalfWritten extends DefaultOAuthConsumer {
    private static final long serialVersionUID = 1;

    private int looksUntilWhole;

    HalfWritten() {
      super(Canaries.KEY, Canaries.SECRET);
      setTokenWithSecret("t1", "s1");
    }

    void change(int looks) {
      setTokenWithSecret("t2", "s2");
      looksUntilWhole = looks;
    }

    @Override
    public String getTokenSecret() {
      return looksUntilWhole-- > 0 ? "s1" : super.getTokenSecret();
    }
  }

  @Test
  void isWaitedForWhileItIsHalfWritten() throws Exception {
    HalfWritten changing = new HalfWritten();
    OAuth1Authorizer authorizer = SignpostBridge.following(changing, time);
    authorizer.authorize(GET);

    changing.change(50);

    assertThat(verify(authorizer.authorize(GET), "s2")).containsEntry("oauth_token", "t2");
  }

  /** Its owner's thread was stopped in the middle: Upwork verifies, and refuses. */
  @Test
  void thatStaysHalfWrittenCostsASecondAttempt() throws Exception {
    HalfWritten changing = new HalfWritten();
    OAuth1Authorizer authorizer = SignpostBridge.following(changing, time);
    authorizer.authorize(GET);
    changing.change(Integer.MAX_VALUE);
    Ledger ledger = new Ledger();
    ledger.otherwise(
        entry -> {
          changing.change(0);
          return ledger.delivered() == 1
              ? new MockResponse.Builder()
                  .code(401)
                  .body("Verification of signature failed")
                  .build()
              : Ledger.json("{\"ok\":1}");
        });
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build()) {

      assertThat(client.raw().post("/api/x.json", Map.of("a", "b")).execute())
          .isEqualTo("{\"ok\":1}");

      assertThat(ledger.entries()).hasSize(2);
      assertThat(authorizer.credentials().tokenSecret()).contains(Secret.of("s2"));
    }
  }

  /** The dependency is optional: all but the bridge works, and can be looked at, without it. */
  @Test
  void isNeededByTheBridgeOnly() throws Exception {
    URL[] classPath =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(entry -> !entry.contains("signpost"))
            .map(SignpostBridgeTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader without =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(
              () -> without.loadClass(SignpostBridge.class.getName()).getDeclaredMethods())
          .isInstanceOf(NoClassDefFoundError.class);
      for (Class<?> type : new Class<?>[] {OAuth1Authorizer.class, OAuth1Client.class}) {
        assertThat(without.loadClass(type.getName()).getDeclaredMethods()).isNotEmpty();
      }
      Object header = without.loadClass(Unbridged.class.getName()).getMethod("header").invoke(null);
      assertThat(header).asString().startsWith("OAuth oauth_consumer_key=\"k\", ");
    }
  }

  /** A program that has no signpost. */
  public static final class Unbridged {
    private Unbridged() {}

    public static String header() throws Exception {
      OAuth1Authorizer authorizer =
          OAuth1Authorizer.of(OAuth1Credentials.ofConsumer("k", Secret.of("s")));
      authorizer.replaceCredentials(authorizer.credentials());
      return authorizer
          .authorize(new Request.Builder().url("https://www.upwork.com/").build())
          .header("Authorization");
    }
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isPrintedByNobody() {
    consumer.setTokenWithSecret(Canaries.TOKEN, Canaries.TOKEN_SECRET);

    assertThat(SignpostBridge.following(consumer))
        .hasToString("OAuth1Authorizer{OAuth1Credentials{consumer=***, token=***}}");
  }

  private static Map<String, String> verify(Request signed, String tokenSecret) throws Exception {
    return ServerSideCheck.of(signed).verify(Canaries.SECRET, tokenSecret);
  }
}
