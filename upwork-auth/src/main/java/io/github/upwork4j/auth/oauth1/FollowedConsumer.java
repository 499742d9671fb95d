package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.Secret;
import java.util.Objects;
import java.util.function.Supplier;
import oauth.signpost.OAuthConsumer;
import org.jspecify.annotations.Nullable;

/** What a consumer of signpost holds, whenever somebody asks. Thread-safe. */
final class FollowedConsumer implements Supplier<OAuth1Credentials> {
  /** How often something new is looked at until it is whole: microseconds, once for each change. */
  private static final int LOOKS = 1_000;

  private final OAuthConsumer consumer;

  /** Guarded by the consumer, whose lock signpost holds while it signs. */
  private @Nullable Held last;

  private @Nullable OAuth1Credentials credentials;

  FollowedConsumer(OAuthConsumer consumer) {
    this.consumer = consumer;
  }

  @Override
  public OAuth1Credentials get() {
    synchronized (consumer) {
      Held now = new Held(consumer);
      if (credentials == null || !now.isSameAs(last)) {
        now = settled(now);
        credentials = now.credentials();
        last = now;
      }
      return credentials;
    }
  }

  /** A consumer sets its token first and the secret then, and takes no lock for that. */
  private Held settled(Held first) {
    Held held = first;
    for (int looks = 0; looks < LOOKS; looks++) {
      Thread.onSpinWait();
      Held again = new Held(consumer);
      if (again.isSameAs(held) && !again.isHalfOf(last)) {
        break;
      }
      held = again;
    }
    return held;
  }

  /** One look at a consumer. */
  private static final class Held {
    private final @Nullable String key;
    private final @Nullable String keySecret;
    private final @Nullable String token;
    private final @Nullable String tokenSecret;

    Held(OAuthConsumer consumer) {
      this.key = consumer.getConsumerKey();
      this.keySecret = consumer.getConsumerSecret();
      this.token = consumer.getToken();
      this.tokenSecret = consumer.getTokenSecret();
    }

    boolean isSameAs(@Nullable Held other) {
      return other != null
          && Objects.equals(token, other.token)
          && Objects.equals(tokenSecret, other.tokenSecret)
          && Objects.equals(key, other.key)
          && Objects.equals(keySecret, other.keySecret);
    }

    /** Returns whether one of token and secret is new, and the other is not. */
    boolean isHalfOf(@Nullable Held other) {
      return other != null
          && Objects.equals(token, other.token) != Objects.equals(tokenSecret, other.tokenSecret);
    }

    OAuth1Credentials credentials() {
      if (key == null || keySecret == null) {
        throw new IllegalArgumentException(
            "The signpost consumer has no consumer key or no consumer secret: make it with both, as"
                + " the API Center shows them.");
      }
      OAuth1Credentials application = OAuth1Credentials.ofConsumer(key, Secret.of(keySecret));
      if (token == null || tokenSecret == null) {
        return application;
      }
      return application.withToken(token, Secret.of(tokenSecret));
    }
  }
}
