package io.github.upwork4j.sandbox.internal.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The hours that were worked, oldest first. Mutable; guarded by the world it belongs to. */
public final class TimeLog {
  private static final List<String> MEMOS =
      List.of(
          "Working on %s",
          "%s: second round",
          "Fixing what came back from %s",
          "Call about %s",
          "%s, with the team's notes",
          "Cleaning up after %s");
  private static final int MAX_CELLS = 54;

  private final List<WorkEntry> entries = new ArrayList<>();

  TimeLog() {}

  /** Logs work under a contract on so many days up to yesterday. */
  void generate(Dice dice, Contract contract, LocalDate today) {
    for (LocalDate day = contract.start; day.isBefore(today); day = day.plusDays(1)) {
      if (contract.end != null && day.isAfter(contract.end)) {
        return;
      }
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      if (!dice.percent(weekend ? 4 : 72)) {
        continue;
      }
      int entriesToday = dice.between(1, 2);
      for (int i = 0; i < entriesToday; i++) {
        String task = dice.pick(contract.tasks);
        int cells = dice.between(3, MAX_CELLS / entriesToday - 3);
        entries.add(
            new WorkEntry(
                day,
                contract,
                task,
                String.format(dice.pick(MEMOS), task),
                cells,
                dice.percent(12) ? dice.between(1, 3) : 0));
      }
    }
  }

  /** Puts the entries of all contracts into the order of their days. */
  void sort() {
    entries.sort((left, right) -> left.day.compareTo(right.day));
  }

  /** All entries, oldest first. */
  public List<WorkEntry> entries() {
    return List.copyOf(entries);
  }
}
