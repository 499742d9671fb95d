package io.github.upwork4j.http;

/** Tells someone who waits that the call he waits for was cancelled. Thread-safe. */
public interface Cancellation {
  /** Returns whether the call was cancelled. */
  boolean isCancelled();

  /**
   * Runs {@code action} when the call is cancelled, at once if it already is. Only the action given
   * last is kept; it runs on the thread that cancels and should be short.
   */
  void onCancel(Runnable action);

  /** Returns the one that never happens. */
  static Cancellation never() {
    return new Cancellation() {
      @Override
      public boolean isCancelled() {
        return false;
      }

      @Override
      public void onCancel(Runnable action) {}
    };
  }
}
