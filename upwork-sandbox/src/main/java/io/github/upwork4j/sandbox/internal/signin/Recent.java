package io.github.upwork4j.sandbox.internal.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was used last; the rest is forgotten, so that a long run does not fill the memory. */
final class Recent<V> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1L;
  private static final int CAPACITY = 10_000;

  Recent() {
    super(16, 0.75f, /* accessOrder= */ true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > CAPACITY;
  }
}
