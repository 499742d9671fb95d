package io.github.upwork4j.jobs;

import io.github.upwork4j.wire.WireEnum;
import java.util.List;

/** Who sees a job. */
public enum JobVisibility implements WireEnum {
  /** Everybody who searches. */
  PUBLIC("public"),
  /** The client only. */
  PRIVATE("private"),
  /** Upwork users who are signed in. The documents call it by an old name of the platform. */
  MEMBERS("odesk", "upwork"),
  /** Invited freelancers only; it does not come up in searches. */
  INVITE_ONLY("invite-only");

  private final String wireName;
  private final String alias;

  JobVisibility(String wireName) {
    this(wireName, wireName);
  }

  JobVisibility(String wireName, String alias) {
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
