package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.http.TimeSource;
import oauth.signpost.OAuthConsumer;

/**
 * For programs that hold their keys and tokens in an {@code OAuthConsumer} of signpost: takes them
 * from there. The consumer signs nothing, {@link OAuth1Signer} does, since signpost's signatures
 * are wrong where a parameter is empty, comes twice, or is in the query and in the form. Its {@code
 * additionalParameters} stay with it.
 *
 * <pre>{@code
 * OAuthConsumer consumer = new DefaultOAuthConsumer(key, secret);
 * consumer.setTokenWithSecret(token, tokenSecret);
 * UpworkClient client =
 *     UpworkClient.builder().authorizer(SignpostBridge.following(consumer)).build();
 * }</pre>
 *
 * <p>Needs {@code oauth.signpost:signpost-core}, which this library does not bring along: whoever
 * has a consumer has it.
 */
public final class SignpostBridge {
  private SignpostBridge() {}

  /**
   * Returns what the consumer holds now. What it holds later makes no difference to them.
   *
   * @throws IllegalArgumentException if it has no consumer key or secret
   */
  public static OAuth1Credentials credentials(OAuthConsumer consumer) {
    return new FollowedConsumer(consumer).get();
  }

  /**
   * Returns an authorizer that looks before each attempt what the consumer holds: who signs a user
   * in with signpost need not tell it.
   *
   * <p>A consumer changes token and secret one after the other. To have no attempt come in between,
   * hold its lock as signpost does when it signs: {@code synchronized (consumer) {
   * consumer.setTokenWithSecret(token, secret); }}. An attempt that came in between all the same is
   * refused by Upwork, and sent once more with both, unless it moves money.
   *
   * @throws IllegalArgumentException if it has no consumer key or secret
   */
  public static OAuth1Authorizer following(OAuthConsumer consumer) {
    return following(consumer, TimeSource.system());
  }

  /** The same by another clock: for tests. */
  public static OAuth1Authorizer following(OAuthConsumer consumer, TimeSource time) {
    FollowedConsumer followed = new FollowedConsumer(consumer);
    followed.get();
    return new OAuth1Authorizer(followed, time);
  }
}
