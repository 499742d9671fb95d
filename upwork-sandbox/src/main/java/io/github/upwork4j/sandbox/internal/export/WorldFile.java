package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.Clock;
import java.time.Instant;

/**
 * A world as JSON. See {@link WorldWriter} for what is written; {@link WorldReader} reads it.
 * Immutable.
 */
public final class WorldFile {
  private final Object tree;
  private final Instant time;

  private WorldFile(Object tree, Instant time) {
    this.tree = tree;
    this.time = time;
  }

  /** Writes a world, up to date; the same world gives the same text. */
  public static String write(World world) {
    return PrettyJson.write(new WorldWriter(world).write().object());
  }

  /**
   * Reads the JSON, and nothing of its meaning but the time.
   *
   * @param now the time of a world that does not give one
   * @throws IllegalArgumentException when it is no JSON object or the time is no time
   */
  public static WorldFile parse(String json, Instant now) {
    try {
      Object tree = Json.readDocument(json);
      Instant time = Node.of(tree).time("time", now);
      return new WorldFile(tree == null ? "" : tree, time);
    } catch (Json.MalformedJsonException e) {
      throw new IllegalArgumentException("The world cannot be read: " + e.getMessage(), e);
    }
  }

  /** What time it is in the world. */
  public Instant time() {
    return time;
  }

  /**
   * Makes the world.
   *
   * @param clock the time within the world
   * @throws IllegalArgumentException when something is wrong, with the place where it stands
   */
  public World open(Clock clock) {
    return new WorldReader(Node.of(tree), time).read(clock);
  }
}
