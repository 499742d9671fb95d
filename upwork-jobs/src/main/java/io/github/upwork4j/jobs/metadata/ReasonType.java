package io.github.upwork4j.jobs.metadata;

import io.github.upwork4j.wire.WireEnum;

/** What a reason is given for. */
public enum ReasonType implements WireEnum {
  /** A client ends a contract that never started. */
  EMPLOYER_ENDS_NO_START_CONTRACT("EmployerEndsNoStartContract"),
  /** A client closes a job. */
  CLOSE_OPENING("CloseOpening"),
  /** A client turns a candidate down. */
  REJECT_CANDIDATE("RejectCandidate"),
  /** A freelancer turns an invitation down. */
  REJECT_INTERVIEW_INVITE("RejectInterviewInvite"),
  /** A freelancer takes an application back. */
  CANCEL_CANDIDACY("CancelCandidacy"),
  /** A freelancer's contract ends. */
  END_PROVIDER_CONTRACT("EndProviderContract"),
  /** A client's contract ends. */
  END_CUSTOMER_CONTRACT("EndCustomerContract"),
  /** An assignment ends. */
  END_ASSIGNMENT("EndAssignment");

  private final String wireName;

  ReasonType(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
