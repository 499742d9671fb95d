package io.github.upwork4j.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;

/**
 * What a server really got: one entry for each request whose body was read to its end. Answers come
 * as scripted, in order, and then from the fallback.
 *
 * <p>A fault before or within a request uses up its answer too, but is no entry.
 */
public final class Ledger extends Dispatcher {
  /** One request that arrived whole. */
  public record Entry(String method, String target, Headers headers, String body) {
    public String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }

    @Override
    public String toString() {
      return method + " " + target + " " + body;
    }
  }

  /** Kept, so that their level is; what faults do to the server is no news. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("okhttp3"), Logger.getLogger("mockwebserver3"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private static final MockResponse NOTHING_SPECIAL = new MockResponse.Builder().build();

  private final Deque<MockResponse> script = new ArrayDeque<>();
  private final List<Entry> entries = new ArrayList<>();
  private Function<Entry, MockResponse> fallback = entry -> json("{}");
  private int faults;

  /** Returns a ledger with a script. */
  public static Ledger of(MockResponse... answers) {
    return new Ledger().then(answers);
  }

  /** Returns an answer with a JSON body. */
  public static MockResponse json(String body) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  /** Returns an answer with a status, a small JSON body and headers ({@code name, value, ...}). */
  public static MockResponse status(int status, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status);
    for (int i = 0; i < headers.length; i += 2) {
      answer.addHeader(headers[i], headers[i + 1]);
    }
    boolean bodiless = status == 204 || status == 304;
    return bodiless ? answer.build() : answer.body("{}").build();
  }

  /** Adds answers to the script. */
  public synchronized Ledger then(MockResponse... answers) {
    script.addAll(List.of(answers));
    return this;
  }

  /** Adds the same answer {@code times} times. */
  public synchronized Ledger then(int times, MockResponse answer) {
    for (int i = 0; i < times; i++) {
      script.add(answer);
    }
    return this;
  }

  /** What is answered when the script is through. The default is an empty object. */
  public synchronized Ledger otherwise(MockResponse answer) {
    return otherwise(entry -> answer);
  }

  /** The same, made for each request. */
  public synchronized Ledger otherwise(Function<Entry, MockResponse> answer) {
    this.fallback = answer;
    return this;
  }

  /** Returns a server, not yet started, that keeps this ledger. */
  public MockWebServer server() {
    MockWebServer server = new MockWebServer();
    server.setServerSocketFactory(PromptSockets.forServers());
    server.setDispatcher(this);
    return server;
  }

  /** How often a request arrived whole at {@code path} (without query). */
  public synchronized int delivered(String path) {
    return (int) entries.stream().filter(entry -> entry.path().equals(path)).count();
  }

  /** How many requests arrived whole. */
  public synchronized int delivered() {
    return entries.size();
  }

  /** Every request that arrived whole, in order. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** How many connections or requests were cut before their request was read. */
  public synchronized int faults() {
    return faults;
  }

  @Override
  public synchronized MockResponse peek() {
    MockResponse next = script.peek();
    if (next == null) {
      return NOTHING_SPECIAL;
    }
    // A request that is cut is never dispatched, and a stream that is closed only after the client
    // has seen it: their answers are used up where they take effect.
    boolean cut = next.getOnRequestBody() != null && isAskedBy("readRequest");
    boolean closed = next.getOnRequestStart() != null && isAskedBy("onStream");
    if (cut || closed) {
      script.remove();
      faults++;
    }
    return next;
  }

  private static boolean isAskedBy(String method) {
    return StackWalker.getInstance()
        .walk(frames -> frames.limit(4).anyMatch(f -> f.getMethodName().contains(method)));
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    boolean fault = request.getHeaders().size() == 0; // the server's own note of a fault
    if (fault && request.getVersion().equals("HTTP/2")) {
      return NOTHING_SPECIAL; // used up already
    }
    if (fault) {
      faults++;
    }
    ByteString body = request.getBody();
    Entry entry =
        new Entry(
            request.getMethod(),
            request.getTarget(),
            request.getHeaders(),
            body == null ? "" : body.utf8());
    if (!fault) {
      entries.add(entry);
    }
    MockResponse next = script.poll();
    return next != null ? next : fallback.apply(entry);
  }
}
