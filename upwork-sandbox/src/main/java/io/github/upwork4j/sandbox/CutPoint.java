package io.github.upwork4j.sandbox;

/** Where a connection breaks. See {@link Faults#cutNext}. */
public enum CutPoint {
  /**
   * The request is thrown away unread by the sandbox: nothing happens, nothing is recorded in
   * {@link UpworkSandbox#received()}, and the connection is closed.
   */
  BEFORE_REQUEST,

  /**
   * The request is carried out, and the connection is closed instead of an answer. This is the
   * dangerous one for a write: it took place, and the client cannot know. It is recorded with the
   * status 0.
   */
  AFTER_REQUEST,

  /**
   * The request is carried out, and the connection is closed after the headers and about half of
   * the body. It is recorded with the status that was sent.
   */
  DURING_RESPONSE
}
