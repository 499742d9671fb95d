package io.github.upwork4j.messages;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stories that were seen: the latest by their ids, those before them by their time. What was
 * pushed out of sight by newer stories may come back into sight when one of those is deleted.
 */
final class KnownStories {
  private final int capacity;

  /** In the order in which they were seen; a story without an id is its own. */
  private final Map<Object, Optional<Instant>> latest = new LinkedHashMap<>();

  /** What was created then or earlier was seen. */
  private Instant before = Instant.MIN;

  KnownStories(int capacity) {
    this.capacity = capacity;
  }

  boolean contains(Story story) {
    return latest.containsKey(key(story))
        || story.createdAt().filter(time -> !time.isAfter(before)).isPresent();
  }

  void add(Story story) {
    latest.put(key(story), story.createdAt());
    if (latest.size() > capacity) {
      Iterator<Optional<Instant>> oldest = latest.values().iterator();
      oldest.next().ifPresent(this::addAllUpTo);
      oldest.remove();
    }
  }

  /** Adds stories, the oldest of them first, and everything that is older. */
  void addWithAllBefore(List<Story> stories) {
    stories.stream()
        .map(Story::createdAt)
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .ifPresent(this::addAllUpTo);
    stories.forEach(this::add);
  }

  private void addAllUpTo(Instant time) {
    before = time.isAfter(before) ? time : before;
  }

  private static Object key(Story story) {
    return story.id().<Object>map(id -> id).orElse(story);
  }
}
