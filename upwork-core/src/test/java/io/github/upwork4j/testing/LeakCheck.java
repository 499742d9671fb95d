package io.github.upwork4j.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves something behind: a thread, or a connection of a client out of {@link
 * TestHttp} that is still in use. JUnit finds it by its service file, so it guards every test of
 * every module that has this jar on its test class path.
 *
 * <p>It waits only if something is left, and two seconds at the most. Clients made in a test are
 * closed after it, those made before all tests of a class after all of them. Tests that run beside
 * each other cannot be told apart, so this is for tests that run one after the other.
 */
public final class LeakCheck
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
  /** The configuration parameter with the longest wait, in milliseconds. */
  static final String PATIENCE = "upwork4j.leakcheck.millis";

  private static final int DEFAULT_PATIENCE = 2_000;

  /** Daemons that a library keeps for the whole life of the JVM: no test can end them. */
  private static final List<String> SHARED_DAEMONS =
      List.of(
          "OkHttp ", // its task runner; the threads of a dispatcher are no daemons and must end
          "Okio Watchdog", // all timeouts of okio
          "ForkJoinPool.commonPool-", // CompletableFuture.xxxAsync without an executor
          "CompletableFutureDelayScheduler", // CompletableFuture.orTimeout
          "HttpClient-", // the JDK's HTTP client, which cannot be closed before Java 21
          "Common-Cleaner",
          "Cleaner-",
          "Attach Listener",
          "Java2D Disposer", // drawing, as long as the JVM lives
          "process reaper");

  /** MockWebServer's end when it is closed, which may be after all tests; JUnit keeps its own. */
  private static final List<String> OTHERS = List.of("MockWebServer", "junit-jupiter-timeout");

  private static final Deque<Scope> SCOPES = new ArrayDeque<>();

  /** What was there when a class or a test began, and what it made since. */
  private static final class Scope {
    final Set<Thread> threads = liveThreads();
    final List<TestHttp.Watched> clients = new ArrayList<>();
  }

  /** Puts a client under the watch of the test that runs. */
  static void watch(TestHttp.Watched client) {
    synchronized (SCOPES) {
      if (SCOPES.isEmpty()) {
        throw new IllegalStateException(
            "LeakCheck is not active: is extension autodetection turned on?");
      }
      SCOPES.peek().clients.add(client);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    begin();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    end(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    end(context);
  }

  private static void begin() {
    synchronized (SCOPES) {
      SCOPES.push(new Scope());
    }
  }

  private static void end(ExtensionContext context) {
    Scope scope;
    synchronized (SCOPES) {
      scope = SCOPES.pop();
    }
    long patience =
        context
            .getConfigurationParameter(PATIENCE, Integer::valueOf)
            .orElse(DEFAULT_PATIENCE)
            .longValue();
    long giveUp = System.nanoTime() + patience * 1_000_000;
    List<String> left = new ArrayList<>(leftAt(giveUp, () -> connectionsInUse(scope)));
    scope.clients.forEach(TestHttp.Watched::close);
    left.addAll(leftAt(giveUp, () -> newThreads(scope)));
    if (!left.isEmpty()) {
      tellOnce();
      throw new AssertionError(
          context.getDisplayName() + " left behind:\n  " + String.join("\n  ", left));
    }
  }

  /** What one test left behind is not laid at the door of its class too. */
  private static void tellOnce() {
    synchronized (SCOPES) {
      if (!SCOPES.isEmpty()) {
        SCOPES.peek().threads.addAll(liveThreads());
      }
    }
  }

  /** Returns what is left, after asking again and again until nothing is or time is up. */
  private static List<String> leftAt(long giveUp, Supplier<List<String>> look) {
    List<String> left = look.get();
    while (!left.isEmpty() && giveUp - System.nanoTime() > 0) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      left = look.get();
    }
    return left;
  }

  private static List<String> connectionsInUse(Scope scope) {
    return scope.clients.stream().flatMap(client -> client.inUse().stream()).toList();
  }

  private static List<String> newThreads(Scope scope) {
    return liveThreads().stream()
        .filter(thread -> !scope.threads.contains(thread))
        .filter(thread -> !isShared(thread))
        .map(thread -> "thread '" + thread.getName() + "' at " + where(thread))
        .toList();
  }

  private static boolean isShared(Thread thread) {
    String name = thread.getName();
    return OTHERS.stream().anyMatch(name::startsWith)
        || (thread.isDaemon() && SHARED_DAEMONS.stream().anyMatch(name::startsWith));
  }

  private static String where(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    return stack.length == 0 ? "its end" : stack[0].toString();
  }

  private static Set<Thread> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .collect(Collectors.toSet());
  }
}
