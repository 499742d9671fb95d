package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;

/** Headers around secrets. */
final class Headers {
  private Headers() {}

  /** Nobody on the way keeps a copy. */
  static Answer unstored(Answer answer) {
    return answer.with("Cache-Control", "no-store").with("Pragma", "no-cache");
  }
}
