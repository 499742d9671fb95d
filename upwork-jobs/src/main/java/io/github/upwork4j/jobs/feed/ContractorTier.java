package io.github.upwork4j.jobs.feed;

import io.github.upwork4j.wire.WireEnum;

/** The experience that a job of the feed asks for. */
public enum ContractorTier implements WireEnum {
  /** Entry level. */
  ENTRY("1"),
  /** Intermediate. */
  INTERMEDIATE("2"),
  /** Expert. */
  EXPERT("3");

  private final String wireName;

  ContractorTier(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
