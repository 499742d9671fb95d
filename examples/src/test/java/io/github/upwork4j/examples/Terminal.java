package io.github.upwork4j.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A program that runs beside a test, as in a terminal. Closing it is Ctrl-C. */
final class Terminal implements AutoCloseable {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Thread thread;
  private volatile int status = -1;

  private Terminal(Map<String, String> environment, String... arguments) {
    this.thread =
        new Thread(
            () ->
                status =
                    Main.commandLine(environment)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(arguments));
  }

  static Terminal run(Map<String, String> environment, String... arguments) {
    Terminal terminal = new Terminal(environment, arguments);
    terminal.thread.start();
    return terminal;
  }

  /** Waits until the program has printed this, and returns the first group of it. */
  String printed(String pattern) throws InterruptedException {
    Pattern wanted = Pattern.compile(pattern);
    long giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      Matcher matcher = wanted.matcher(out.toString());
      if (matcher.find()) {
        return matcher.group(1);
      }
      Assertions.assertThat(thread.isAlive() && System.nanoTime() < giveUp)
          .as("waiting for %s, saw %s%s", pattern, out, err)
          .isTrue();
      Thread.sleep(5);
    }
  }

  /** Waits for the end of the program. */
  int status() throws InterruptedException {
    thread.join(30_000);
    return status;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join(30_000);
  }
}
