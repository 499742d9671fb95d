package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that a program lets out by itself: the log at its finest, that of the JDK too, stdout
 * and stderr. For modules with slf4j-simple on their test class path.
 */
public final class Output implements AutoCloseable {
  private static final Path LOG = Path.of("target", "test.log");
  private static final Logger OKHTTP = Logger.getLogger("okhttp3");

  private final int logStart;
  private final ByteArrayOutputStream streams = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Logger root = Logger.getLogger("");
  private final Level rootLevel = root.getLevel();
  private final Level okHttpLevel = OKHTTP.getLevel();
  private final StringWriter records = new StringWriter();
  private final Handler handler =
      new Handler() {
        @Override
        public synchronized void publish(LogRecord entry) {
          records
              .append(entry.getLoggerName())
              .append(": ")
              .append(entry.getMessage())
              .append('\n');
          if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(records, true));
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  /** Listens from now on, until it is closed. */
  public Output() throws IOException {
    // The first logger of a JVM empties the file.
    if (!LoggerFactory.getLogger(Output.class).isTraceEnabled() || !Files.exists(LOG)) {
      throw new IllegalStateException("not all is logged to " + LOG);
    }
    logStart = Files.readAllBytes(LOG).length;
    PrintStream both = new PrintStream(streams, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    root.setLevel(Level.ALL);
    OKHTTP.setLevel(Level.ALL);
    handler.setLevel(Level.ALL);
    root.addHandler(handler);
  }

  /** What went to the log of the library and of whoever else uses SLF4J. */
  public String log() throws IOException {
    byte[] all = Files.readAllBytes(LOG);
    return new String(all, logStart, all.length - logStart, StandardCharsets.UTF_8);
  }

  /** What went to stdout and stderr. */
  public String streams() {
    return streams.toString(StandardCharsets.UTF_8);
  }

  /** All of it. */
  public String all() throws IOException {
    return log() + streams() + records;
  }

  /**
   * Fails if {@code canary} is in anything that was let out so far, or in what {@code failure}
   * (null for none) prints, its causes included.
   */
  public void assertKeeps(String canary, Throwable failure) throws IOException {
    if (failure != null) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      assertThat(trace.toString()).doesNotContainIgnoringCase(canary);
      for (Throwable link : chain(failure)) {
        assertThat(String.valueOf(link)).hasSizeLessThan(1_024);
      }
    }
    assertThat(all()).doesNotContainIgnoringCase(canary);
    assertThat(streams()).isEmpty();
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable link = failure; link != null; link = link.getCause()) {
      chain.add(link);
      for (Throwable suppressed : link.getSuppressed()) {
        chain.addAll(chain(suppressed));
      }
    }
    return chain;
  }

  @Override
  public void close() {
    root.removeHandler(handler);
    root.setLevel(rootLevel);
    OKHTTP.setLevel(okHttpLevel);
    System.setOut(out);
    System.setErr(err);
  }
}
