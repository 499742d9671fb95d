package io.github.upwork4j.examples;

import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.error.UpworkException;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the program that is asked for; without one, lists them. */
@Command(
    name = "./examples/run",
    description =
        "Example programs. They call a sandbox on this machine unless credentials are set.",
    synopsisSubcommandLabel = "PROGRAM",
    subcommands = {
      JobSearchCommand.class,
      PostJobCommand.class,
      FreelancerSearchCommand.class,
      JobsFeedCommand.class,
      SignInCommand.class,
      WhoamiCommand.class,
      WebBackendCommand.class,
      HireCommand.class,
      ContractCommand.class,
      MilestonesCommand.class,
      PayBonusCommand.class,
      WorkDiaryCommand.class,
      MessagesCommand.class,
      TimeReportCommand.class,
      EarningsReportCommand.class,
      SandboxCommand.class,
      HelpCommand.class
    })
final class Main implements Runnable {
  /** Bad arguments, as shells have it. */
  static final int USAGE = 2;

  private static final int FAILED = 1;

  @Option(
      names = {"-h", "--help"},
      description = "List the programs.")
  boolean list;

  @Spec CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    System.exit(commandLine(System.getenv()).execute(args));
  }

  /** Returns the whole command line, reading settings from {@code environment}. */
  static CommandLine commandLine(Map<String, String> environment) {
    CommandLine.IFactory factory = new Programs(environment);
    return new CommandLine(new Main(), factory)
        .setExecutionExceptionHandler(Main::failed)
        .setParameterExceptionHandler((e, arguments) -> badArguments(e.getCommandLine(), e))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    list(spec.commandLine(), spec.commandLine().getOut());
  }

  private static void list(CommandLine commandLine, PrintWriter out) {
    out.println("Programs (./examples/run PROGRAM --help shows the options):");
    out.println();
    commandLine
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!name.equals("help")) {
                String[] words = command.getCommandSpec().usageMessage().description();
                out.printf("  %-18s %s%n", name, words[0]);
              }
            });
    out.println();
    out.println("They call a sandbox on this machine unless credentials are set; see the README.");
  }

  private static int badArguments(CommandLine command, Exception e) {
    command.getErr().println(e.getMessage());
    command.getErr().println();
    if (command.getParent() == null) {
      list(command, command.getErr());
    } else {
      command.usage(command.getErr());
    }
    return USAGE;
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof IllegalArgumentException) {
      return badArguments(command, e);
    }
    if (e instanceof UpworkException || e instanceof SettingsException) {
      command.getErr().println(e.getMessage());
      if (e instanceof SignInAgainException) {
        command.getErr().println("To sign in: ./examples/run sign-in");
      }
      return FAILED;
    }
    throw e;
  }
}
