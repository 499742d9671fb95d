package io.github.upwork4j.examples;

import picocli.CommandLine.Option;

/** The option that every program has. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean asked;
}
