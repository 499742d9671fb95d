package io.github.upwork4j.hr.contract;

import io.github.upwork4j.wire.WireEnum;

/** Why a contract ends. */
public enum EndReason implements WireEnum {
  /** The freelancer misrepresented their skills. */
  MISREPRESENTED_SKILLS("API_REAS_MISREPRESENTED_SKILLS"),
  /** The freelancer does not respond. */
  FREELANCER_NOT_RESPONSIVE("API_REAS_CONTRACTOR_NOT_RESPONSIVE"),
  /** Somebody else was hired. */
  HIRED_DIFFERENT("API_REAS_HIRED_DIFFERENT"),
  /** The job was completed successfully. */
  JOB_COMPLETED("API_REAS_JOB_COMPLETED_SUCCESSFULLY"),
  /** The work is no longer needed. */
  WORK_NOT_NEEDED("API_REAS_WORK_NOT_NEEDED"),
  /** Unprofessional conduct. */
  UNPROFESSIONAL_CONDUCT("API_REAS_UNPROFESSIONAL_CONDUCT");

  private final String wireName;

  EndReason(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
