package io.github.upwork4j.examples;

import java.util.Map;
import picocli.CommandLine;

/** Makes the programs, giving those that connect somewhere the environment to read. */
final class Programs implements CommandLine.IFactory {
  private final Map<String, String> environment;

  Programs(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == JobSearchCommand.class) {
      return type.cast(new JobSearchCommand(environment));
    }
    if (type == PostJobCommand.class) {
      return type.cast(new PostJobCommand(environment));
    }
    if (type == FreelancerSearchCommand.class) {
      return type.cast(new FreelancerSearchCommand(environment));
    }
    if (type == JobsFeedCommand.class) {
      return type.cast(new JobsFeedCommand(environment));
    }
    if (type == SignInCommand.class) {
      return type.cast(new SignInCommand(environment));
    }
    if (type == WhoamiCommand.class) {
      return type.cast(new WhoamiCommand(environment));
    }
    if (type == WebBackendCommand.class) {
      return type.cast(new WebBackendCommand(environment));
    }
    if (type == HireCommand.class) {
      return type.cast(new HireCommand(environment));
    }
    if (type == ContractCommand.class) {
      return type.cast(new ContractCommand(environment));
    }
    if (type == MilestonesCommand.class) {
      return type.cast(new MilestonesCommand(environment));
    }
    if (type == PayBonusCommand.class) {
      return type.cast(new PayBonusCommand(environment));
    }
    if (type == WorkDiaryCommand.class) {
      return type.cast(new WorkDiaryCommand(environment));
    }
    if (type == MessagesCommand.class) {
      return type.cast(new MessagesCommand(environment));
    }
    if (type == TimeReportCommand.class) {
      return type.cast(new TimeReportCommand(environment));
    }
    if (type == EarningsReportCommand.class) {
      return type.cast(new EarningsReportCommand(environment));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
