package io.github.upwork4j.endpoint;

import io.github.upwork4j.error.UpworkException;
import java.util.Optional;
import okhttp3.Headers;

/** Recognises an error in an answer whose status says success. Thread-safe. */
@FunctionalInterface
public interface HiddenError {
  /**
   * Returns the error that the answer holds in place of its value; empty if there is none in it.
   *
   * @param body the answer as text, or the first 4 KB of one that is read while it comes
   */
  Optional<UpworkException> in(String body, int status, Headers headers);
}
