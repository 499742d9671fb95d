package io.github.upwork4j.auth.oauth2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a JVM of its own. It talks in lines. */
final class OtherJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private OtherJvm(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static OtherJvm start(Class<?> program, String... arguments) throws IOException {
    return new OtherJvm(
        new ProcessBuilder(command(program, arguments)).redirectErrorStream(true).start());
  }

  /** Starts it out of a shell that did something first: {@code umask 000}. */
  static OtherJvm startAfter(String shell, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", shell + " && exec \"$@\"", "sh"));
    command.addAll(command(program, arguments));
    return new OtherJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private static List<String> command(Class<?> program, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", // the log of this JVM stays its own
                "-Dorg.slf4j.simpleLogger.logFile=System.err",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Says a line to it. */
  void say(String line) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    in.flush();
  }

  /** Returns its next line; null at its end. */
  String line() throws IOException {
    return output.readLine();
  }

  /** Waits for its end and returns what else it said. */
  List<String> rest() throws Exception {
    List<String> lines = output.lines().toList();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("it does not end");
    }
    return lines;
  }

  int exitCode() {
    return process.exitValue();
  }

  /** Kills it, as {@code kill -9} does, unless it is over. */
  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    output.close();
  }
}
