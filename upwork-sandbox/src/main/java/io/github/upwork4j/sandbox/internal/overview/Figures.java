package io.github.upwork4j.sandbox.internal.overview;

import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.WorkEntry;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of what there is in a world. */
final class Figures {
  private static final int CELLS_PER_HOUR = 6;

  private Figures() {}

  /** Numbers by name, in the order of hiring; the caller holds the monitor of the world. */
  static Map<String, Integer> of(World world) {
    List<Contract> contracts = world.hiring.contracts();
    List<Room> rooms = world.messenger().rooms();
    Map<String, Integer> figures = new LinkedHashMap<>();
    figures.put("users", world.users.all().size());
    figures.put("teams", Team.ALL.size());
    figures.put("freelancers", world.freelancers().size());
    figures.put("jobs", world.market().size());
    figures.put("postings", world.postings().size());
    figures.put("applications", world.hiring.applications().size());
    figures.put("offers", world.hiring.offers().size());
    figures.put("contracts", contracts.size());
    figures.put("milestones", contracts.stream().mapToInt(one -> one.milestones.size()).sum());
    figures.put(
        "activities", Team.ALL.stream().mapToInt(team -> world.activities.of(team).size()).sum());
    figures.put(
        "hours logged",
        world.timeLog.entries().stream().mapToInt(WorkEntry::size).sum() / CELLS_PER_HOUR);
    figures.put("transactions", world.ledger.transactions().size());
    figures.put("rooms", rooms.size());
    figures.put("stories", rooms.stream().mapToInt(room -> room.stories().size()).sum());
    return figures;
  }
}
