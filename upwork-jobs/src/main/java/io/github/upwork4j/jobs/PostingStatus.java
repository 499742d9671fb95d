package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;

/** Where a posting stands, as its client's own list knows it. */
public enum PostingStatus implements WireEnum {
  /** Takes applications. */
  OPEN("open"),
  /** Somebody is hired. */
  FILLED("filled"),
  /** Taken back. */
  CANCELLED("cancelled");

  private final String wireName;

  PostingStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
