package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the contracts that go on when the world begins, and some that have ended. */
final class ContractGenerator {
  /** The references that the documentation uses, for an hourly contract and a fixed price. */
  private static final Map<Integer, String> DOCUMENTED = Map.of(0, "12345", 3, "1234", 4, "78912");

  private static final int COUNT = 14;
  private static final long FIRST_REFERENCE = 18_204_301;
  private static final int DAYS = 400;
  private static final List<String> TASKS =
      List.of("design", "development", "review", "testing", "meetings", "documentation");

  private final Phrases phrases;
  private final LocalDate today;

  ContractGenerator(Phrases phrases, LocalDate today) {
    this.phrases = phrases;
    this.today = today;
  }

  /** The freelancers who can sign in work first, then others, so that all of them have a report. */
  List<Contract> generate(Dice dice, List<Freelancer> freelancers) {
    List<Contract> contracts = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      boolean documented = i == 3; // a fixed price for the freelancer of the documentation
      contracts.add(contract(dice, i, freelancers.get(documented ? 0 : i)));
    }
    return contracts;
  }

  private Contract contract(Dice dice, int index, Freelancer freelancer) {
    boolean hourly = index % 4 != 3;
    List<String> tasks = new ArrayList<>(TASKS);
    while (tasks.size() > 3) {
      tasks.remove(dice.below(tasks.size()));
    }
    LocalDate start = today.minusDays(dice.between(60, DAYS));
    Topic topic = freelancer.topics.get(0);
    String title = phrases.ad(dice, topic, dice.pick(topic.stacks), Team.COMPANY_NAME)[0];
    Contract contract =
        new Contract(
            DOCUMENTED.getOrDefault(index, Long.toString(FIRST_REFERENCE + index * 17L)),
            title,
            Team.ALL.get(dice.below(Team.ALL.size())),
            freelancer,
            hourly,
            hourly
                ? freelancer.rate.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.TEN).setScale(2)
                : BigDecimal.valueOf(dice.between(4, 60) * 100L, 0).setScale(2),
            start,
            tasks);
    if (dice.percent(25) && !DOCUMENTED.containsKey(index)) {
      contract.end = start.plusDays(dice.between(30, 55));
      contract.ended = contract.end.atTime(17, 0).toInstant(ZoneOffset.UTC);
      contract.status = Contract.Status.CLOSED;
      contract.endReason = "API_REAS_JOB_COMPLETED_SUCCESSFULLY";
    }
    return contract;
  }
}
