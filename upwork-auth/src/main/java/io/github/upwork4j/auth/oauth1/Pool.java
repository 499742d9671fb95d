package io.github.upwork4j.auth.oauth1;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a few objects that one thread at a time may use. Nobody waits: whoever finds none makes
 * one, and what is too many is left to the garbage collector. Unlike a {@code ThreadLocal} it ties
 * nothing to threads, which in a container outlive us, and which may be virtual and many.
 */
final class Pool<T> {
  private static final int SLOTS = 16;

  /** One slot to a cache line, so that threads do not slow each other down. */
  private static final int STRIDE = 16;

  private final AtomicReferenceArray<T> idle = new AtomicReferenceArray<>(SLOTS * STRIDE);

  /** Returns an object that is the caller's alone until it is given back; null if there is none. */
  @Nullable T take() {
    int slot = slot();
    return idle.getPlain(slot) == null ? null : idle.getAndSet(slot, null);
  }

  void give(T object) {
    idle.setRelease(slot(), object);
  }

  private static int slot() {
    return (int) (Thread.currentThread().getId() & (SLOTS - 1)) * STRIDE;
  }
}
