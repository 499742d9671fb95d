package io.github.upwork4j.examples;

import io.github.upwork4j.sandbox.SandboxCredentials;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the sandbox until it is interrupted. */
@Command(
    name = "sandbox",
    description = "Runs a local Upwork server and prints a line for each request.",
    sortOptions = false)
final class SandboxCommand implements Runnable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port, 0 for a free one; ${DEFAULT-VALUE} where not said.")
  int port;

  @Option(
      names = "--all-interfaces",
      description = "Listen to other machines too: in a container, to map the port.")
  boolean allInterfaces;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What the data is made from; ${DEFAULT-VALUE} where not said.")
  long seed;

  @Option(names = "--rate-limit", description = "Answer 429 above 40 requests a minute.")
  boolean rateLimit;

  @Option(names = "--strict", description = "Refuse what is not documented, with 400.")
  boolean strict;

  @Option(
      names = "--world",
      paramLabel = "FILE",
      description = "Begin with the world in this file, as --export wrote it, or by hand.")
  @Nullable Path world;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "At the end, write the world to this file.")
  @Nullable Path export;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (UpworkSandbox sandbox = start(out)) {
      SandboxCredentials keys = sandbox.credentials();
      print(out, "Upwork sandbox at " + sandbox.baseUrl() + " (end it with Ctrl-C)");
      print(out, "Open it in a browser to see what is in it.");
      print(out, "Point the examples at it:");
      print(out, "  export UPWORK_SANDBOX_URL=" + sandbox.baseUrl());
      print(out, "  export UPWORK_ACCESS_TOKEN=" + keys.bearerToken());
      print(out, "or, to sign in there as you would at Upwork:");
      print(out, "  export UPWORK_SANDBOX_URL=" + sandbox.baseUrl());
      print(out, "  export UPWORK_CLIENT_ID=" + keys.clientId());
      print(out, "  export UPWORK_CLIENT_SECRET=" + keys.clientSecret());
      print(out, "or any HTTP client:");
      print(
          out,
          "  curl -H 'Authorization: Bearer "
              + keys.bearerToken()
              + "' '"
              + sandbox.baseUrl()
              + "/api/profiles/v2/search/jobs.json?q=java'");
      print(out, "Time, request, status, milliseconds, and for which user (or -):");
      UntilInterrupted.await(() -> export(sandbox));
    }
  }

  private UpworkSandbox start(PrintWriter out) {
    UpworkSandbox.Builder builder =
        UpworkSandbox.builder()
            .port(port)
            .allInterfaces(allInterfaces)
            .seed(seed)
            .rateLimit(rateLimit)
            .strict(strict)
            .requestLog(
                line ->
                    print(out, TIME.format(LocalTime.now(ZoneId.systemDefault())) + " " + line));
    if (world != null) {
      builder.world(read(world));
    }
    try {
      return builder.start();
    } catch (UncheckedIOException e) {
      throw new SettingsException(
          "Port "
              + port
              + " of this machine is taken: end the program that listens there, or say another one"
              + " with --port (0 for a free one).");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new SettingsException("The world cannot be read from " + file + ": " + reason(e));
    }
  }

  private void export(UpworkSandbox sandbox) {
    if (export != null) {
      try {
        Files.writeString(export, sandbox.exportWorld());
      } catch (IOException e) {
        print(
            spec.commandLine().getErr(),
            "The world cannot be written to " + export + ": " + reason(e));
      }
    }
  }

  /** The messages of these two are the name of the file, and nothing else. */
  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such file or directory"
        : e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
  }

  /** One line at a time, whichever thread of the server it comes from. */
  private static void print(PrintWriter out, String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }
}
