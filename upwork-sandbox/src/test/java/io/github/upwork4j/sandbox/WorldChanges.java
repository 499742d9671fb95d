package io.github.upwork4j.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What calls changed in a world, as the first lines of its file that differ. */
final class WorldChanges {
  private static final int SHOWN = 5;

  private final UpworkSandbox sandbox;
  private List<String> before;

  /** Begins with the world as it is now. */
  WorldChanges(UpworkSandbox sandbox) {
    this.sandbox = sandbox;
    this.before = lines();
  }

  private List<String> lines() {
    return sandbox.exportWorld().lines().toList();
  }

  /** The lines that are new or gone since the beginning, or since this was asked the last time. */
  List<String> next() {
    List<String> after = lines();
    List<String> changes = new ArrayList<>();
    if (!after.equals(before)) {
      changes.addAll(missing("+ ", after, before));
      changes.addAll(missing("- ", before, after));
      changes.add("in all " + before.size() + " lines before, " + after.size() + " after");
    }
    before = after;
    return changes;
  }

  private static List<String> missing(String sign, List<String> lines, List<String> others) {
    HashSet<String> known = new HashSet<>(others);
    return lines.stream()
        .filter(line -> !known.contains(line))
        .limit(SHOWN)
        .map(line -> sign + line)
        .toList();
  }
}
