package io.github.upwork4j.sandbox.internal.catalogue;

import io.github.upwork4j.sandbox.internal.json.Tree;
import org.jspecify.annotations.Nullable;

/** What the documentation says about one argument in the path. */
public final class PathParam {
  private final String name;
  private final @Nullable String multi;
  private final int maxItems;

  private PathParam(Tree tree) {
    this.name = tree.text("name");
    this.multi = tree.textOrNull("multi");
    this.maxItems = tree.number("maxItems", Integer.MAX_VALUE);
  }

  static PathParam of(Tree tree) {
    return new PathParam(tree);
  }

  public String name() {
    return name;
  }

  /** The separator of list values, or null. */
  public @Nullable String multi() {
    return multi;
  }

  public int maxItems() {
    return maxItems;
  }
}
