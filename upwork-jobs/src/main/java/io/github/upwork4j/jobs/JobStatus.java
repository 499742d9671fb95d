package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;
import java.util.List;

/** Where a job stands, as job search knows it. */
public enum JobStatus implements WireEnum {
  /** Takes applications. */
  OPEN("open"),
  /** Done. */
  COMPLETED("completed", "closed"),
  /** Taken back. */
  CANCELLED("cancelled");

  private final String wireName;
  private final String alias;

  JobStatus(String wireName) {
    this(wireName, wireName);
  }

  JobStatus(String wireName, String alias) {
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
