package io.github.upwork4j.examples;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells whom the stored token belongs to; one that has ended is renewed on the way. */
@Command(
    name = "whoami",
    description = "Shows who is signed in, renewing the token where needed.",
    sortOptions = false)
final class WhoamiCommand implements Runnable {
  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  WhoamiCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    try (Connection connection = Connection.open(environment, spec.commandLine().getErr())) {
      SignedInUser user = SignedInUser.of(connection.client());
      spec.commandLine().getOut().println(user.name() + " (" + user.reference() + ")");
    }
  }
}
