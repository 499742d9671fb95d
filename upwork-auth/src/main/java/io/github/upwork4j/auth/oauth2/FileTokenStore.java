package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the token of one user in a file, for programs on one machine. Any number of threads and
 * processes may share the file; one of them renews the token for all. Whenever a process or the
 * machine stops, the file holds the token from before or the one after.
 *
 * <pre>{@code
 * TokenStore store = FileTokenStore.at(Path.of("/var/lib/payroll/upwork-token.json"));
 * }</pre>
 *
 * <p><b>Who can read it.</b> The token is in the file in clear. On systems with POSIX permissions
 * the file is made for its owner only ({@code rw-------}), whatever the umask, and so is its
 * directory if it is missing. A file that others may read or write is refused, not tightened:
 * somebody may have read it already. Symbolic links, directories and devices are refused. Use a
 * directory of your own: who may write there can put another token in place of yours. On Windows
 * the file gets an access list with its owner alone; how it behaves there is not tested.
 *
 * <p><b>What is beside it.</b> A file with {@code .lock} at the end of its name, empty, which
 * stays; and while a token is saved one with {@code .tmp}. An update waits for others at most two
 * minutes, and an interrupt ends the waiting. Locks do not hold on some network file systems:
 * programs on many machines use {@link JdbcTokenStore}.
 *
 * <p><b>What is in it.</b> One JSON object with a version. Fields that are not ours stay. A file
 * that is cut, empty or not as we write it is an error, and is never overwritten.
 *
 * <p>Whatever fails is a {@link TokenStoreException} that names the file, never its content.
 */
public final class FileTokenStore implements TokenStore {
  static final Duration WAIT = Duration.ofMinutes(2);

  private final PrivateFile file;
  private final Duration wait;
  private final TimeSource time;

  FileTokenStore(Path file, Duration wait, TimeSource time, Consumer<PrivateFile.Step> steps) {
    this.file = new PrivateFile(file, steps);
    this.wait = wait;
    this.time = time;
  }

  /**
   * Returns a store that keeps its token in {@code file}, which need not exist. Nothing is read or
   * made yet.
   *
   * @throws IllegalArgumentException if the path names no file
   */
  public static FileTokenStore at(Path file) {
    return new FileTokenStore(file, WAIT, TimeSource.system(), step -> {});
  }

  @Override
  public Optional<OAuth2Token> load() {
    return read().map(TokenDocument::token);
  }

  @Override
  public void update(Change change) {
    try (FileMutex lock = lock()) {
      @Nullable TokenDocument document = read().orElse(null);
      Optional<OAuth2Token> stored = Optional.ofNullable(document).map(TokenDocument::token);
      Optional<OAuth2Token> next = change.apply(stored);
      if (next.equals(stored)) {
        return;
      }
      if (next.isEmpty()) {
        file.delete();
      } else {
        write(document == null ? TokenDocument.of(next.get()) : document.with(next.get()));
      }
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  private FileMutex lock() throws IOException {
    file.makeDirectory();
    return FileMutex.acquire(file, wait, time);
  }

  private Optional<TokenDocument> read() {
    try {
      return file.read(TokenDocument.MAX_LENGTH).map(this::parse);
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  private TokenDocument parse(byte[] content) {
    String why;
    try {
      return TokenDocument.read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      why = "it is not UTF-8";
    } catch (IllegalArgumentException e) { // the message is ours
      why = String.valueOf(e.getMessage());
    }
    throw new TokenStoreException(
        "The token file "
            + file.path()
            + " cannot be used: "
            + why
            + ". It was left as it is: put a good copy in its place, or remove it and sign in"
            + " again.",
        /* cause= */ null);
  }

  private void write(TokenDocument document) throws IOException {
    file.replace(document.write().getBytes(StandardCharsets.UTF_8));
  }

  private TokenStoreException failed(String what, IOException e) {
    @Nullable String reason =
        e instanceof FileSystemException
            ? ((FileSystemException) e).getReason()
            : e.getMessage(); // the system's: no space left on device
    return new TokenStoreException(
        "The token file "
            + file.path()
            + " could not be "
            + what
            + " ("
            + e.getClass().getSimpleName()
            + (reason == null ? "" : ": " + reason)
            + ").",
        e);
  }

  /** Returns the path. */
  @Override
  public String toString() {
    return "FileTokenStore{" + file.path() + "}";
  }
}
