package io.github.upwork4j.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Everything that a program lets out by itself: the log at its finest, that of the JDK too, stdout
 * and stderr.
 */
final class Output implements AutoCloseable {
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

  Output() throws IOException {
    logStart = Files.exists(LOG) ? Files.readAllBytes(LOG).length : 0;
    PrintStream both = new PrintStream(streams, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    root.setLevel(Level.ALL);
    OKHTTP.setLevel(Level.ALL);
    handler.setLevel(Level.ALL);
    root.addHandler(handler);
  }

  /** What went to the log of the library and of whoever else uses SLF4J. */
  String log() throws IOException {
    byte[] all = Files.exists(LOG) ? Files.readAllBytes(LOG) : new byte[0];
    return new String(all, logStart, all.length - logStart, StandardCharsets.UTF_8);
  }

  /** What went to stdout and stderr. */
  String streams() {
    return streams.toString(StandardCharsets.UTF_8);
  }

  /** All of it. */
  String all() throws IOException {
    return log() + streams() + records;
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
