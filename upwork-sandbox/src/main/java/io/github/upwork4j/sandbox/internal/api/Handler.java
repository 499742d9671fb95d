package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;

/** Answers one documented call. Called with the monitor of the world held. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers the call.
   *
   * @throws io.github.upwork4j.sandbox.internal.http.ApiError when the call is refused
   */
  Answer handle(Call call);
}
