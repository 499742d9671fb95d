package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The activities of the client's teams, oldest first. Mutable; guarded by its world. */
public final class ActivityList {
  private static final int FIRST_RECORD = 65_464;

  /** The codes that the documentation reads, updates and archives, in the team it does that in. */
  private static final List<String> DOCUMENTED =
      List.of("Team task 01", "User task 01", "mycode01", "mycode02", "XYZ");

  private static final String DOCUMENTED_TEAM = "678def";

  private final List<Activity> activities = new ArrayList<>();
  private final Supplier<Instant> now;
  private long lastRecord = FIRST_RECORD - 1;

  ActivityList(Supplier<Instant> now) {
    this.now = now;
  }

  /** The activities that work was logged under, each in the team of its contract. */
  void generate(List<Contract> contracts) {
    for (Contract contract : contracts) {
      for (String code : contract.tasks) {
        Activity activity =
            find(contract.team, code)
                .orElseGet(
                    () -> add(contract.team, "", code, description(code), "", contract.created));
        activity.contracts.add(contract);
      }
    }
    Team.find(DOCUMENTED_TEAM)
        .ifPresent(
            team ->
                DOCUMENTED.forEach(code -> add(team, "", code, description(code), "", now.get())));
  }

  private static String description(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1) + " of the current release";
  }

  private Activity add(
      Team team, String userId, String code, String description, String url, Instant created) {
    Activity activity =
        new Activity(Long.toString(lastRecord + 1), team, userId, code, description, url, created);
    add(activity);
    return activity;
  }

  /** Adds an activity that was there before. */
  public void add(Activity activity) {
    activities.add(activity);
    goOnAfter(Long.parseLong(activity.recordId));
  }

  /** All activities, oldest first. */
  public List<Activity> all() {
    return List.copyOf(activities);
  }

  long lastRecord() {
    return lastRecord;
  }

  void goOnAfter(long record) {
    lastRecord = Math.max(lastRecord, record);
  }

  /** Adds an activity. */
  public Activity add(Team team, String userId, String code, String description, String url) {
    return add(team, userId, code, description, url, now.get());
  }

  /** Removes all activities of a team, or of one user in it. */
  public void removeAll(Team team, String userId) {
    activities.removeIf(one -> one.team.equals(team) && one.userId.equals(userId));
  }

  /** The activities of a team; those of single users are among them. */
  public List<Activity> of(Team team) {
    return activities.stream().filter(one -> one.team.equals(team)).collect(Collectors.toList());
  }

  /** The activity of that code in a team. */
  public Optional<Activity> find(Team team, String code) {
    return activities.stream()
        .filter(one -> one.team.equals(team) && one.code.equals(code))
        .findFirst();
  }

  /** The activities that a contract is assigned to. */
  public List<Activity> assignedTo(Contract contract) {
    return activities.stream()
        .filter(one -> one.contracts.contains(contract))
        .collect(Collectors.toList());
  }

  /** Assigns a contract to these activities and to no other. */
  public void assign(Contract contract, Collection<Activity> only) {
    activities.forEach(one -> one.contracts.remove(contract));
    only.forEach(one -> one.contracts.add(contract));
  }
}
