package io.github.upwork4j.hr.milestone;

import io.github.upwork4j.wire.WireEnum;

/** Why less is paid than was agreed. */
public enum UnderpaymentReason implements WireEnum {
  /** Because of the freelancer's performance. */
  PERFORMANCE("329"),
  /** The freelancer performs well, but the scope of the work changed. */
  SCOPE_CHANGED("330"),
  /** The freelancer performs well, but a payment was made earlier. */
  PAID_EARLIER("331"),
  /** The freelancer performs well; there are other reasons. */
  OTHER("332");

  private final String wireName;

  UnderpaymentReason(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
