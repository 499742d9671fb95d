package io.github.upwork4j.auth.oauth1;

import org.jspecify.annotations.Nullable;

/**
 * The memory that signing one request takes, kept for the next. Belongs to one thread at a time.
 */
final class Workspace {
  private static final Pool<Workspace> IDLE = new Pool<>();

  /** A workspace that grew larger than this, for a long form, is not kept. */
  private static final int MAX_KEPT_BYTES = 32 * 1024;

  final SignedParameters parameters = new SignedParameters();
  final AsciiBuffer baseString = new AsciiBuffer(1536);
  final AsciiBuffer header = new AsciiBuffer(512);

  private Workspace() {}

  static Workspace take() {
    @Nullable Workspace idle = IDLE.take();
    return idle == null ? new Workspace() : idle;
  }

  void giveBack() {
    if (parameters.capacity() + baseString.capacity() + header.capacity() <= MAX_KEPT_BYTES) {
      parameters.clear();
      baseString.truncate(0);
      header.truncate(0);
      IDLE.give(this);
    }
  }
}
