package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps everybody else out while a file is changed: other threads by a lock of this JVM, other
 * processes by a lock of the operating system on a file beside it, which goes with the process that
 * holds it, however that ends. Both are needed: a lock on a file is the whole JVM's, and closing
 * any channel of that file would give it up.
 */
final class FileMutex implements AutoCloseable {
  private static final long SHORTEST_LOOK = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long LONGEST_LOOK = TimeUnit.MILLISECONDS.toNanos(50);
  private static final Map<Path, Entry> ENTRIES = new ConcurrentHashMap<>();

  private final Path key;
  private final Entry entry;
  private final FileChannel channel;

  /** The lock of all stores of one file in this JVM. */
  private static final class Entry {
    final ReentrantLock lock = new ReentrantLock(/* fair= */ true);
    int users; // within ENTRIES.compute
  }

  private FileMutex(Path key, Entry entry, FileChannel channel) {
    this.key = key;
    this.entry = entry;
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @throws TokenStoreException if it took too long, or the thread is interrupted
   */
  static FileMutex acquire(PrivateFile file, Duration wait, TimeSource time) throws IOException {
    long end = time.nanoTime() + wait.toNanos();
    // The real path of the directory only: the file itself is no link.
    Path key = file.directory().toRealPath().resolve(file.path().getFileName());
    Entry entry =
        ENTRIES.compute(
            key,
            (k, old) -> {
              Entry used = old == null ? new Entry() : old;
              used.users++;
              return used;
            });
    boolean locked = false;
    try {
      if (!entry.lock.tryLock(end - time.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw tooLong(file, wait);
      }
      FileChannel channel = file.openBeside(".lock");
      try {
        lock(channel, file, end, wait, time);
        locked = true;
        return new FileMutex(key, entry, channel);
      } finally {
        if (!locked) {
          channel.close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(file);
    } finally {
      if (!locked) {
        leave(key, entry);
      }
    }
  }

  /** Looks again and again, since waiting for a lock of the system knows no limit. */
  private static void lock(
      FileChannel channel, PrivateFile file, long end, Duration wait, TimeSource time)
      throws IOException {
    long pause = SHORTEST_LOOK;
    while (!tryLock(channel)) {
      if (end - time.nanoTime() <= 0) {
        throw tooLong(file, wait);
      }
      time.park(channel, Math.min(pause, end - time.nanoTime()));
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted(file);
      }
      pause = Math.min(pause * 2, LONGEST_LOOK);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another copy of this class in this JVM, of another class loader, has it
    }
  }

  private static void leave(Path key, Entry entry) {
    if (entry.lock.isHeldByCurrentThread()) {
      entry.lock.unlock();
    }
    ENTRIES.compute(key, (k, used) -> --entry.users == 0 ? null : used);
  }

  /** Gives the lock up. The lock file stays: whoever removed it would split those who wait. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      leave(key, entry);
    }
  }

  private static TokenStoreException tooLong(PrivateFile file, Duration wait) {
    return new TokenStoreException(
        "Somebody else has been changing the token file "
            + file.path()
            + " for "
            + wait.toSeconds()
            + " s and holds the lock on "
            + file.beside(".lock")
            + ". Nothing was changed.",
        /* cause= */ null);
  }

  private static TokenStoreException interrupted(PrivateFile file) {
    return new TokenStoreException(
        "The thread was interrupted while it waited to change the token file "
            + file.path()
            + ". Nothing was changed.",
        /* cause= */ null);
  }
}
