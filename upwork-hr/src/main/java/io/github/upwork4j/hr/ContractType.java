package io.github.upwork4j.hr;

import io.github.upwork4j.wire.WireEnum;
import java.util.List;

/** How the work on a contract is paid. */
public enum ContractType implements WireEnum {
  /** By the hour. */
  HOURLY("hourly"),
  /** A fixed price, in one or more milestones. */
  FIXED_PRICE("fixed-price", "fixed");

  private final String wireName;
  private final String alias;

  ContractType(String wireName) {
    this(wireName, wireName);
  }

  ContractType(String wireName, String alias) {
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
