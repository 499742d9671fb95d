package io.github.upwork4j.sandbox.internal.oauth;

import io.github.upwork4j.sandbox.internal.world.Dice;

/** The keys and tokens that the sandbox accepts. Immutable. */
public final class Secrets {
  public final String consumerKey;
  public final String consumerSecret;
  public final String accessToken;
  public final String accessTokenSecret;
  public final String bearerToken;
  public final String refreshToken;
  public final String jobsApiKey;

  /** Made from the seed, so that a script can keep its credentials from one start to the next. */
  public Secrets(long seed) {
    Dice dice = new Dice(~seed);
    this.consumerKey = dice.hex(32);
    this.consumerSecret = dice.hex(16);
    this.accessToken = dice.hex(32);
    this.accessTokenSecret = dice.hex(16);
    this.bearerToken = "oauth2v2_" + dice.hex(32);
    this.refreshToken = "oauth2v2_" + dice.hex(32);
    this.jobsApiKey = "sandbox-" + dice.hex(24);
  }
}
