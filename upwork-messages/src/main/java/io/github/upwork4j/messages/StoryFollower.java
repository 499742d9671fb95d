package io.github.upwork4j.messages;

import io.github.upwork4j.Page;
import io.github.upwork4j.error.UpworkIoException;
import io.github.upwork4j.http.TimeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The new stories of a room as they come, the oldest first, each of them once. {@link #hasNext}
 * looks for them, at the pace of the options and of the rate limit, and waits in the thread that
 * calls it: there is no other.
 *
 * <pre>{@code
 * try (StoryFollower follower = messages.stories().follow(company, room)) {
 *   follower.forEachRemaining(story -> story.message().ifPresent(System.out::println));
 * }
 * }</pre>
 *
 * <p>To follow without waiting, hand {@code forEachRemaining} to an executor of your own. It ends
 * when the follower is closed or its thread is interrupted: a wait at once, a call with its answer.
 *
 * <p>A look that fails is thrown; nothing is lost by it, and the next {@link #hasNext} looks again
 * when it is time to. The ids of the last few thousand stories are remembered, and the time of
 * those before them. A story that is edited does not come again.
 *
 * <p>An iterator belongs to one thread; only {@link #close} may be called from any.
 */
public final class StoryFollower implements Iterator<Story>, AutoCloseable {
  /** What the documentation has as the default for the stories of a room, and as the most. */
  private static final int USUAL_LOOK = 100;

  private static final int LARGEST_LOOK = 1000;

  private static final int REMEMBERED = 5_000;
  private static final int MOST_AT_ONCE = 10_000;

  private final IntFunction<Iterable<Page<Story>>> newestFirst;
  private final RoomId room;
  private final FollowOptions options;
  private final TimeSource time;
  private final KnownStories known = new KnownStories(REMEMBERED);
  private final Deque<Story> ready = new ArrayDeque<>();
  private boolean begun;
  private long nextLook;
  private volatile boolean closed;
  private volatile @Nullable Thread waiting;

  StoryFollower(
      IntFunction<Iterable<Page<Story>>> newestFirst,
      RoomId room,
      FollowOptions options,
      TimeSource time) {
    this.newestFirst = newestFirst;
    this.room = room;
    this.options = options;
    this.time = time;
    this.nextLook = time.nanoTime();
  }

  /**
   * Waits until there is a new story.
   *
   * @return false if this follower is closed or the thread interrupted; its interrupt flag stays
   *     set
   * @throws io.github.upwork4j.error.UpworkException if a look fails
   * @throws IllegalStateException if the story to begin after is not in the room
   */
  @Override
  public boolean hasNext() {
    while (!stopped()) {
      if (!ready.isEmpty()) {
        return true;
      }
      if (waitForNextLook()) {
        look();
      }
    }
    return false;
  }

  /**
   * Waits for the next story.
   *
   * @throws NoSuchElementException if this follower is closed or the thread interrupted
   * @throws io.github.upwork4j.error.UpworkException if a look fails
   */
  @Override
  public Story next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the follower of " + room + " has stopped");
    }
    return ready.remove();
  }

  /** Stops following, from any thread. */
  @Override
  public void close() {
    closed = true;
    Thread thread = waiting;
    if (thread != null) {
      time.unpark(thread);
    }
  }

  private boolean stopped() {
    return closed || Thread.currentThread().isInterrupted();
  }

  private boolean waitForNextLook() {
    waiting = Thread.currentThread();
    try {
      for (long left = nextLook - time.nanoTime(); left > 0; left = nextLook - time.nanoTime()) {
        if (stopped()) {
          return false;
        }
        time.park(this, left);
      }
      return !stopped();
    } finally {
      waiting = null;
    }
  }

  private void look() {
    nextLook = time.nanoTime() + options.interval().toNanos(); // after a failure, too
    try {
      if (begun) {
        handOut(newStories());
      } else {
        begin();
      }
    } catch (UpworkIoException e) {
      if (e.kind() != UpworkIoException.Kind.INTERRUPTED) {
        throw e;
      }
    }
  }

  private void begin() {
    if (options.afterStory().isPresent()) {
      handOut(storiesAfter(options.afterStory().get()));
    } else {
      Iterator<Page<Story>> pages = newestFirst.apply(USUAL_LOOK).iterator();
      known.addWithAllBefore(pages.hasNext() ? oldestFirst(pages.next().items()) : List.of());
    }
    begun = true;
  }

  private List<Story> storiesAfter(String storyId) {
    for (int count : new int[] {USUAL_LOOK, LARGEST_LOOK}) {
      List<Story> after = new ArrayList<>();
      for (Page<Story> page : newestFirst.apply(count)) {
        List<Story> items = page.items();
        for (int i = 0; i < items.size(); i++) {
          if (items.get(i).id().filter(storyId::equals).isPresent()) {
            known.addWithAllBefore(oldestFirst(items.subList(i, items.size())));
            return after;
          }
          after.add(items.get(i));
        }
        if (after.size() > MOST_AT_ONCE || count == USUAL_LOOK) {
          break;
        }
      }
      if (after.size() < count) {
        break;
      }
    }
    throw new IllegalStateException(
        "the story "
            + storyId
            + " is not in "
            + room
            + ": it was deleted, or lies further back than can be listed; follow from now, or"
            + " after another story");
  }

  /**
   * Goes back to what is known. A larger page comes before further pages, since only the limit is
   * documented.
   */
  private List<Story> newStories() {
    List<Story> found = new ArrayList<>();
    for (int count : new int[] {USUAL_LOOK, LARGEST_LOOK}) {
      found.clear();
      boolean metKnown = false;
      for (Page<Story> page : newestFirst.apply(count)) {
        for (Story story : page.items()) {
          if (known.contains(story)) {
            metKnown = true;
          } else {
            found.add(story);
          }
        }
        if (metKnown || found.size() > MOST_AT_ONCE || count == USUAL_LOOK) {
          break;
        }
      }
      if (metKnown || found.size() < count) {
        break;
      }
    }
    return found;
  }

  private void handOut(List<Story> newestFirst) {
    List<Story> stories = oldestFirst(newestFirst);
    stories.forEach(known::add);
    ready.addAll(stories);
  }

  private static List<Story> oldestFirst(List<Story> newestFirst) {
    List<Story> stories = new ArrayList<>(newestFirst);
    Collections.reverse(stories);
    if (stories.stream().map(Story::createdAt).allMatch(Optional::isPresent)) {
      stories.sort(Comparator.comparing(story -> story.createdAt().orElseThrow()));
    }
    return stories;
  }
}
