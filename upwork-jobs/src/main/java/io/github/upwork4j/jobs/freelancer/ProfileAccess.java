package io.github.upwork4j.jobs.freelancer;

import io.github.upwork4j.wire.WireEnum;
import java.util.List;

/** Who may see a profile. */
public enum ProfileAccess implements WireEnum {
  /** Everybody. */
  PUBLIC("public"),
  /** Upwork users who are signed in. */
  MEMBERS("auth", "private");

  private final String wireName;
  private final String alias;

  ProfileAccess(String wireName) {
    this(wireName, wireName);
  }

  ProfileAccess(String wireName, String alias) {
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
