package io.github.upwork4j;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.CursorEndpoint;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.internal.Durations;
import io.github.upwork4j.internal.Pipeline;
import io.github.upwork4j.internal.UserAgent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A connection to Upwork for one set of credentials. Thread-safe and immutable: build one for each
 * tenant, share it, and keep it as long as the program runs; {@link #close} it when the tenant
 * goes. It starts no thread of its own.
 *
 * <pre>{@code
 * UpworkClient client = UpworkClient.builder().authorizer(authorizer).build();
 * for (JobSummary job : JobsApi.of(client).search().find(JobSearch.forQuery("java")).all()) {
 *   System.out.println(job.title());
 * }
 * }</pre>
 *
 * <p>The front doors of the modules ({@code JobsApi}, ...) take a client and hand out the calls.
 */
public final class UpworkClient implements AutoCloseable {
  private final OkHttpClient http;
  private final boolean ownsHttp;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final RequestFactory requests;
  private final CallRunner runner;
  private final RawApi raw;
  private final TimeSource time;

  private UpworkClient(Builder builder) {
    HttpUrl origin = builder.baseUrl;
    OkHttpClient.Builder derived = builder.http == null ? ownHttp() : builder.http.newBuilder();
    builder.applyTimeouts(derived);
    Pipeline.install(
        derived,
        origin,
        builder.authorizer,
        builder.retryPolicy,
        builder.limiterFor(origin),
        builder.maxWait,
        builder.attemptTimeout,
        builder.maxResponseBytes,
        builder.time);
    this.http = derived.build();
    this.ownsHttp = builder.http == null;
    this.requests = new RequestFactory(origin, builder.allHeaders(), builder.methodOverride);
    Executor executor =
        builder.executor != null ? builder.executor : http.dispatcher().executorService();
    this.runner = new CallRunner(http, executor, builder.time, closed);
    this.raw = new RawApi(requests, runner);
    this.time = builder.time;
  }

  /** OkHttp alone keeps five idle connections: many threads would go on opening new ones. */
  private static OkHttpClient.Builder ownHttp() {
    return new OkHttpClient.Builder().connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES));
  }

  /** Starts a client for Upwork itself. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a call to {@code endpoint}: the routers are written with this.
   *
   * @throws IllegalArgumentException if an argument is missing or cannot be sent
   */
  public <T> UpworkCall<T> call(Endpoint<T> endpoint, Arguments arguments) {
    return RestCall.of(requests, runner, endpoint, arguments, RequestOptions.none());
  }

  /**
   * Returns a call to one page of {@code endpoint}: the routers are written with this.
   *
   * @throws IllegalArgumentException if an argument is missing or cannot be sent, or the page is
   *     larger than documented or has a cursor
   */
  public <T> PagedCall<T> call(PagedEndpoint<T> endpoint, Arguments arguments, PageRequest page) {
    return paged(new OffsetPages<>(endpoint), arguments, page);
  }

  /**
   * Returns a call to one page of {@code endpoint}: the routers are written with this.
   *
   * @throws IllegalArgumentException if an argument is missing or cannot be sent, or the page is
   *     larger than documented or has an offset
   */
  public <T> PagedCall<T> call(CursorEndpoint<T> endpoint, Arguments arguments, PageRequest page) {
    return paged(new CursorPages<>(endpoint), arguments, page);
  }

  private <T> PagedCall<T> paged(PageScheme<T> scheme, Arguments arguments, PageRequest page) {
    return new RestPagedCall<>(requests, runner, scheme, arguments, page, RequestOptions.none());
  }

  /**
   * Makes a call whose answer is read while it comes: the reports are written with this. It is
   * retried until the answer begins, not after; {@code maxResponseBytes} does not bound it. A
   * deadline in {@code options} holds until the last byte is read, the timeout of an attempt until
   * the first.
   *
   * @throws IllegalArgumentException if an argument is missing or cannot be sent, or the call is no
   *     GET
   * @throws io.github.upwork4j.error.UpworkException if it fails
   */
  public AnswerStream open(Endpoint<?> endpoint, Arguments arguments, RequestOptions options) {
    if (!endpoint.method().equals("GET")) {
      throw new IllegalArgumentException("only the answer to a GET can be streamed");
    }
    return runner.open(endpoint, requests.create(endpoint, arguments, options), options);
  }

  /** Returns the way to paths that this library does not know. */
  public RawApi raw() {
    return raw;
  }

  /** Returns the clock of this client, for helpers that wait between calls. */
  public TimeSource timeSource() {
    return time;
  }

  /**
   * Ends the calls under way and refuses new ones. Connections and threads are given back, unless
   * they belong to an OkHttp client that was given to the builder: that one stays open. Closing
   * twice does nothing.
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    runner.cancelAll();
    if (ownsHttp) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }

  /** Makes clients. Not thread-safe. */
  public static final class Builder {
    private HttpUrl baseUrl = HttpUrl.get("https://www.upwork.com");
    private RequestAuthorizer authorizer = RequestAuthorizer.none();
    private @Nullable OkHttpClient http;
    private @Nullable RateLimiter limiter;
    private @Nullable Executor executor;
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private Duration maxWait = Duration.ofMinutes(5);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofSeconds(30);
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private long maxResponseBytes = 8L * 1024 * 1024;
    private boolean methodOverride;
    private String userAgent = UserAgent.NAME;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private TimeSource time = TimeSource.system();

    private Builder() {}

    /** Who signs the calls. Without one, calls go out unsigned. */
    public Builder authorizer(RequestAuthorizer authorizer) {
      this.authorizer = authorizer;
      return this;
    }

    /**
     * Where calls go: scheme, host and port. The default is {@code https://www.upwork.com}.
     *
     * @throws IllegalArgumentException if it is not HTTPS, or holds more than that
     */
    public Builder baseUrl(String url) {
      this.baseUrl = BaseUrl.https(url);
      return this;
    }

    /**
     * Sends calls to a server on this machine, such as {@code upwork-sandbox}; plain HTTP is
     * allowed, and there is no rate limit unless one is set.
     *
     * @throws IllegalArgumentException if the host is another machine
     */
    public Builder sandbox(String url) {
      this.baseUrl = BaseUrl.loopback(url);
      return this;
    }

    /**
     * The OkHttp client to derive from: its connections, proxy, TLS and interceptors are used. Its
     * redirects, retries, cookies, cache and call timeout are not. It stays its owner's to close.
     * Without one, each client has its own, with up to 64 idle connections that are kept for five
     * minutes: give the clients of many tenants one to share.
     */
    public Builder okHttpClient(OkHttpClient http) {
      this.http = http;
      return this;
    }

    /** How often failed calls are sent again. The default is {@link RetryPolicy#standard}. */
    public Builder retryPolicy(RetryPolicy policy) {
      this.retryPolicy = policy;
      return this;
    }

    /**
     * How fast calls may go. The default is the limiter of the documented limits that all clients
     * of this JVM share for one host.
     */
    public Builder rateLimiter(RateLimiter limiter) {
      this.limiter = limiter;
      return this;
    }

    /** The longest a call waits for the rate limit before it fails. The default is 5 minutes. */
    public Builder maxRateLimitWait(Duration wait) {
      this.maxWait = Durations.positive("maxRateLimitWait", wait);
      return this;
    }

    /** How long opening a connection may take. The default is 10 seconds. */
    public Builder connectTimeout(Duration timeout) {
      this.connectTimeout = Durations.positive("connectTimeout", timeout);
      return this;
    }

    /** How long the server may be silent, and a write may hang. The default is 30 seconds. */
    public Builder readTimeout(Duration timeout) {
      this.readTimeout = Durations.positive("readTimeout", timeout);
      return this;
    }

    /**
     * How long one attempt may take from its permit to the last byte of the answer. Waiting for the
     * rate limit or between attempts does not count. An attempt that takes longer is the last one
     * of its call. The default is 60 seconds.
     */
    public Builder attemptTimeout(Duration timeout) {
      this.attemptTimeout = Durations.positive("attemptTimeout", timeout);
      return this;
    }

    /** The largest answer, in bytes after decompression. The default is 8 MiB. */
    public Builder maxResponseBytes(long bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxResponseBytes must be positive, was " + bytes);
      }
      this.maxResponseBytes = bytes;
      return this;
    }

    /**
     * Sends PUT and DELETE as POST with {@code http_method}, as Upwork's own Java client does, for
     * networks that let nothing else through. The default is to send them as documented.
     */
    public Builder methodOverride(boolean override) {
      this.methodOverride = override;
      return this;
    }

    /**
     * Names your program behind this library's name in the header {@code User-Agent}: {@code
     * payroll/2.1}.
     *
     * @throws IllegalArgumentException if it is not printable ASCII of at most 100 characters
     */
    public Builder userAgentSuffix(String suffix) {
      this.userAgent = UserAgent.withSuffix(suffix);
      return this;
    }

    /** Adds a header to every call, such as {@code X-Upwork-API-TenantId}. */
    public Builder header(String name, String value) {
      RequestOptions.checkHeader(name, value);
      headers.put(name, value);
      return this;
    }

    /** Where {@code executeAsync} runs. The default is the executor of the OkHttp client. */
    public Builder executor(Executor executor) {
      this.executor = executor;
      return this;
    }

    /** The clock. The default is this machine's; tests bring their own. */
    public Builder timeSource(TimeSource time) {
      this.time = time;
      return this;
    }

    /** Returns the client. */
    public UpworkClient build() {
      return new UpworkClient(this);
    }

    private void applyTimeouts(OkHttpClient.Builder derived) {
      derived.connectTimeout(connectTimeout).readTimeout(readTimeout).writeTimeout(readTimeout);
    }

    private RateLimiter limiterFor(HttpUrl origin) {
      if (limiter != null) {
        return limiter;
      }
      if (BaseUrl.isLoopback(origin)) {
        return RateLimiter.unlimited();
      }
      boolean usualPort = origin.port() == HttpUrl.defaultPort(origin.scheme());
      return RateLimiter.sharedFor(usualPort ? origin.host() : origin.host() + ":" + origin.port());
    }

    private Headers allHeaders() {
      Headers.Builder all =
          new Headers.Builder().add("Accept", "application/json").add("User-Agent", userAgent);
      headers.forEach(all::set);
      return all.build();
    }
  }
}
