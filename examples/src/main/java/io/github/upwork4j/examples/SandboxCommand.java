package io.github.upwork4j.examples;

import io.github.upwork4j.sandbox.SandboxCredentials;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.PrintWriter;
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
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port, 0 for a free one; ${DEFAULT-VALUE} where not said.")
  int port;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What the data is made from; ${DEFAULT-VALUE} where not said.")
  long seed;

  @Option(names = "--rate-limit", description = "Answer 429 above 40 requests a minute.")
  boolean rateLimit;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (UpworkSandbox sandbox =
        UpworkSandbox.builder()
            .port(port)
            .seed(seed)
            .rateLimit(rateLimit)
            .requestLog(line -> print(out, line))
            .start()) {
      SandboxCredentials keys = sandbox.credentials();
      print(out, "Upwork sandbox at " + sandbox.baseUrl() + " (end it with Ctrl-C)");
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
      UntilInterrupted.await();
    }
  }

  private static void print(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
