package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.wire.WireEnum;

/** Whether time is billed. */
public enum BillingStatus implements WireEnum {
  /** It is billed; the freelancer was active. */
  BILLED_ACTIVE("billed.active"),
  /** It is billed; the time tracker was connected. */
  BILLED_CONNECTED("billed.connected"),
  /** It is billed; the time tracker was not connected. */
  BILLED_DISCONNECTED("billed.disconnected"),
  /** It is not billed; the time tracker was not connected. */
  NOT_BILLED_DISCONNECTED("non-billed.disconnected");

  private final String wireName;

  BillingStatus(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
