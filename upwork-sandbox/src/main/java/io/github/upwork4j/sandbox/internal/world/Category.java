package io.github.upwork4j.sandbox.internal.world;

import java.util.List;

/** A category of the second generation. */
public final class Category {
  public final String id;
  public final String title;
  public final List<Topic> topics;

  Category(String id, String title, List<Topic> topics) {
    this.id = id;
    this.title = title;
    this.topics = List.copyOf(topics);
  }
}
