package io.github.upwork4j.sandbox;

/**
 * Where a connection breaks. See {@link Fault#cut}. All of them are recorded in {@link
 * UpworkSandbox#received()}, with the status 0 where no status was sent.
 */
public enum CutPoint {
  /**
   * After the headers of the request: its body is not read, nothing happens, and the connection is
   * closed. The body is missing in what is recorded.
   */
  BEFORE_REQUEST,

  /**
   * After half of the request's body: nothing happens, and the connection is closed. A request that
   * comes in one piece, or without a length, is read to its end and not carried out.
   */
  DURING_REQUEST,

  /**
   * The request is carried out, and the connection is closed instead of an answer. This is the
   * dangerous one for a write: it took place, and the client cannot know.
   */
  AFTER_REQUEST,

  /**
   * The request is carried out, and the connection is closed in the middle of the headers of the
   * answer.
   */
  DURING_HEADERS,

  /**
   * The request is carried out, and the connection is closed after the headers and about half of
   * the body.
   */
  DURING_RESPONSE
}
