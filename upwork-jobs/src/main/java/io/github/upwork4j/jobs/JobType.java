package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;
import java.util.List;

/** How a job is paid. */
public enum JobType implements WireEnum {
  /** By the hour. */
  HOURLY("hourly"),
  /** A fixed price, possibly in milestones. */
  FIXED_PRICE("fixed-price", "fixed");

  private final String wireName;
  private final String alias;

  JobType(String wireName) {
    this(wireName, wireName);
  }

  JobType(String wireName, String alias) {
    this.wireName = wireName;
    this.alias = alias;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public List<String> wireAliases() {
    return List.of(alias);
  }
}
