package io.github.upwork4j.sandbox.internal.world;

/**
 * The last numbers that a world handed out. What is deleted keeps its number: the next thing of its
 * kind does not get it. Setting a number below the present one does nothing.
 */
public final class LastNumbers {
  private final World world;

  LastNumbers(World world) {
    this.world = world;
  }

  /** Of applications, offers, contracts, milestones and submissions together. */
  public long hiring() {
    return world.hiring.lastNumber();
  }

  public void hiring(long number) {
    world.hiring.goOnAfter(number);
  }

  /** The number of a job post, beside its key. */
  public long posting() {
    return world.lastRecno();
  }

  public void posting(long number) {
    world.goOnAfterRecno(number);
  }

  public long activity() {
    return world.activities.lastRecord();
  }

  public void activity(long number) {
    world.activities.goOnAfter(number);
  }

  public long story() {
    return world.messengerAsItIs().lastStory();
  }

  public void story(long number) {
    world.messengerAsItIs().goOnAfterStory(number);
  }

  /** How many keys of jobs and profiles were drawn. */
  public long keys() {
    return world.market.keys.drawn();
  }

  public void keys(long count) {
    world.market.keys.goOnAfter(count);
  }

  /** How many ids of rooms were drawn. */
  public long rooms() {
    return world.messengerAsItIs().drawnRooms();
  }

  public void rooms(long count) {
    world.messengerAsItIs().goOnAfterRooms(count);
  }
}
