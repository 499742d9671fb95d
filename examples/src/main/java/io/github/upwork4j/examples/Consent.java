package io.github.upwork4j.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of programs that do what cannot be undone: they ask first, unless told not to. */
final class Consent {
  @Option(names = "--yes", description = "Do it without asking, for scripts.")
  boolean yes;

  /** Asks at the terminal before anything happens at Upwork itself; the sandbox needs no asking. */
  void obtain(Connection connection, String what, PrintWriter notes) {
    if (yes || !connection.isReal()) {
      return;
    }
    notes.print(what + " Type yes to go on: ");
    notes.flush();
    if (!"yes".equals(answer())) {
      throw new SettingsException("Nothing was done. Scripts say --yes.");
    }
  }

  private static @Nullable String answer() {
    try {
      return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))
          .readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
