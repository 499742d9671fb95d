package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.export.WorldFile;
import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.overview.Overview;
import io.github.upwork4j.sandbox.internal.server.AdjustableClock;
import io.github.upwork4j.sandbox.internal.server.FaultPlan;
import io.github.upwork4j.sandbox.internal.server.Recording;
import io.github.upwork4j.sandbox.internal.server.SandboxDispatcher;
import io.github.upwork4j.sandbox.internal.server.Service;
import io.github.upwork4j.sandbox.internal.server.WebServer;
import io.github.upwork4j.sandbox.internal.signin.Application;
import io.github.upwork4j.sandbox.internal.signin.SignIn;
import io.github.upwork4j.sandbox.internal.world.World;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A local Upwork server for tests and examples.
 *
 * <pre>{@code
 * try (UpworkSandbox sandbox = UpworkSandbox.start()) {
 *   String url = sandbox.baseUrl() + "/api/profiles/v2/search/jobs.json?q=java";
 *   String authorization = "Bearer " + sandbox.credentials().bearerToken();
 *   ...
 * }
 * }</pre>
 *
 * <p>It listens on the loopback interface only (127.0.0.1) unless {@linkplain Builder#allInterfaces
 * told otherwise}, over plain HTTP, on one port for all: the paths of {@code www.upwork.com}
 * ({@code /api}, {@code /gds}, {@code /services}, {@code /ab}) and those of the third-party Jobs
 * API ({@code /health}, {@code /jobs}).
 *
 * <p>One world is generated from the seed: jobs, freelancers, a client with teams and people, what
 * they applied for, offered and agreed on, their activities, hours, messages and money. Every
 * documented call is checked (path, verb, required parameters, listed values, who may do it) and
 * reads or changes that world, so that a job that is posted is found, and hours that are logged are
 * seen in diaries and reports, and billed. Signing in works as documented, with pages that ask a
 * user for consent.
 *
 * <p>A browser that opens {@link #baseUrl()} on this machine is shown what is in that world, the
 * last requests, the credentials, and how to use them. That page is no part of Upwork: it is not
 * recorded, does not fail, and counts towards no limit.
 *
 * <p><b>Time.</b> Without a clock, the data lies in the sixty days before 2020-06-15T12:00:00Z, so
 * that the same seed gives the same data on any day, and the time within that world runs on from
 * there; signatures, tokens, the rate limit and {@code server_time} go by the real clock. With a
 * clock, everything goes by it: with {@code Clock.fixed(instant, ZoneOffset.UTC)} the data lies in
 * the sixty days before that instant, nothing moves unless the test says so, and all times in all
 * answers are known beforehand (a client that signs with OAuth 1.0a needs the same clock). {@link
 * #advanceClock} puts either one forward. {@link #worldTime()} is the time in the data, the one
 * that tests take today from; {@link #now()} is that of tokens.
 *
 * <p><b>Who may do what.</b> A call takes a {@linkplain KeyPermission permission of the key} and
 * one of its user: {@link #users()} are on both sides of the market, and among the client's people
 * are some who {@linkplain TeamPermission may do less} than everything, or for one team only. Who
 * may not gets the documented 403, and a report the documented text with 200. Where the documents
 * do not say which refusal it is: an unknown id is a 404, and that of somebody else a 403; a team
 * or company, and somebody who works for it, is a 403 whether it is there or not; a list leaves out
 * what its user may not see. A finance permission alone comes with the role {@code member}, and
 * opens all client reports.
 *
 * <p><b>Limits.</b> State lives in memory and is gone after {@link #close()}. Request bodies above
 * one mebibyte are refused with 413. The last 1,000 requests are kept.
 *
 * <p>Thread-safe. Every sandbox is on its own: several can run side by side.
 */
public final class UpworkSandbox implements AutoCloseable {
  private static final Instant DATA_TIME = Instant.parse("2020-06-15T12:00:00Z");

  private final WebServer server;
  private final String baseUrl;
  private final SandboxCredentials credentials;
  private final Faults faults;
  private final Recording recording = new Recording();
  private final AdjustableClock clock;
  private final World world;
  private final SandboxTokens tokens;
  private final SandboxWork work;

  private UpworkSandbox(Builder from) {
    this.clock = new AdjustableClock(from.clock == null ? Clock.systemUTC() : from.clock);
    Instant start = clock.instant();
    Instant dataTime = from.clock == null ? DATA_TIME : start;
    WorldFile file = from.world == null ? null : WorldFile.parse(from.world, dataTime);
    Instant worldTime = file == null ? dataTime : file.time();
    Clock worldClock = Clock.offset(clock, Duration.between(start, worldTime));
    Secrets secrets = new Secrets(from.seed);
    FaultPlan plan = new FaultPlan();
    this.credentials = new SandboxCredentials(secrets);
    this.faults = new Faults(plan);
    this.world =
        file == null ? World.generated(from.seed, dataTime, worldClock) : file.open(worldClock);
    Application application =
        new Application(
            from.applicationName,
            secrets.consumerKey,
            secrets.consumerSecret,
            from.redirectUris,
            from.clientCredentials);
    SignIn signIn = new SignIn(application, secrets, world.users, clock, from.refreshTokenRotation);
    this.tokens = new SandboxTokens(signIn, world.users);
    this.work = new SandboxWork(world);
    Service service =
        new Service(
            world,
            signIn,
            clock,
            from.requireAuth ? secrets.jobsApiKey : null,
            from.rateLimit,
            from.strict,
            from.keyPermissions);
    Overview overview = new Overview(world, file != null, from.seed, secrets, this::received);
    this.server =
        WebServer.start(
            from.allInterfaces,
            from.port,
            web ->
                new SandboxDispatcher(
                    web, service, overview, plan, recording, clock, from.requestLog));
    this.baseUrl = server.url();
  }

  /**
   * Starts a sandbox with all defaults: a free port, the seed 1, authentication required, no rate
   * limit.
   *
   * @throws UncheckedIOException when no port can be had
   */
  public static UpworkSandbox start() {
    return builder().start();
  }

  /** Begins the settings of a sandbox. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the sandbox is, like {@code http://127.0.0.1:40123}, without a slash at the end. */
  public String baseUrl() {
    return baseUrl;
  }

  /** The keys and tokens that it accepts. */
  public SandboxCredentials credentials() {
    return credentials;
  }

  /** Where one signs in. */
  public SandboxEndpoints endpoints() {
    return new SandboxEndpoints(baseUrl);
  }

  /**
   * Who can sign in, in the order of the consent page: those of the client's people who may do
   * everything, then freelancers, then those of the client's people who may do less. The client's
   * people are the same for every seed. An immutable list, never empty.
   */
  public List<SandboxUser> users() {
    return world.users.all().stream()
        .map(SandboxUser::new)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Expires and revokes tokens. */
  public SandboxTokens tokens() {
    return tokens;
  }

  /** Logs hours of work. */
  public SandboxWork work() {
    return work;
  }

  /**
   * Puts the clock of this sandbox forward: tokens age, the rate limit forgets, the world is later.
   * The hours of every week that ended meanwhile are billed on the Monday behind it, in UTC; what
   * was billed cannot be changed any more. A signature with a timestamp of the real time is out of
   * sequence from then on, beyond five minutes.
   *
   * @param duration how far, from where the clock is now
   * @throws IllegalArgumentException when it is negative
   */
  public void advanceClock(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("the clock cannot go back: " + duration);
    }
    clock.advance(duration);
  }

  /**
   * The time by the clock of this sandbox, which goes into tokens and {@code server_time}. Without
   * a clock it is the real time, and not that of the data: see {@link #worldTime()}.
   */
  public Instant now() {
    return clock.instant();
  }

  /**
   * The time in the world: what is posted, paid or worked now is dated by it, in UTC. Without a
   * clock it begins at 2020-06-15T12:00:00Z, with one it is {@link #now()}, and in a world that was
   * given it begins at the {@code time} there.
   */
  public Instant worldTime() {
    return world.now();
  }

  /**
   * Writes the world as JSON, in the form that the {@linkplain io.github.upwork4j.sandbox package}
   * describes: for {@link Builder#world} of another sandbox, or for a file that tests begin with.
   *
   * <p>A sandbox that begins with it answers calls as this one would, hands out the same ids, and
   * exports the same text again, but for the {@code time} where the clock goes on. Credentials,
   * tokens, faults and received requests are no part of a world. Generated jobs and freelancers are
   * not written, as no call changes them: they come back with the {@code seed}.
   */
  public String exportWorld() {
    synchronized (world) {
      world.keepBooks();
      return WorldFile.write(world);
    }
  }

  /** The last requests, at most 1,000, oldest first; an immutable copy. */
  public List<ReceivedRequest> received() {
    return recording.all().stream()
        .map(ReceivedRequest::new)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Makes it fail. */
  public Faults faults() {
    return faults;
  }

  /** Stops the server and cuts its connections. A second call does nothing. */
  @Override
  public void close() {
    server.close();
  }

  /** Where it is; no secrets. */
  @Override
  public String toString() {
    return "UpworkSandbox{" + baseUrl + "}";
  }

  /** The settings of a sandbox. Not thread-safe; can be used for several sandboxes. */
  public static final class Builder {
    private int port;
    private boolean allInterfaces;
    private long seed = 1;
    private boolean rateLimit;
    private boolean strict;
    private boolean requireAuth = true;
    private @Nullable Consumer<String> requestLog;
    private @Nullable Clock clock;
    private @Nullable String world;
    private String applicationName = "Sandbox application";
    private final List<String> redirectUris = new ArrayList<>();
    private boolean refreshTokenRotation = true;
    private boolean clientCredentials = true;
    private Set<KeyPermission> keyPermissions = EnumSet.allOf(KeyPermission.class);

    private Builder() {}

    /**
     * The port to listen on; 0, the default, for any free one.
     *
     * @throws IllegalArgumentException when it is not between 0 and 65535
     */
    public Builder port(int port) {
      if (port < 0 || port > 65_535) {
        throw new IllegalArgumentException("port must be between 0 and 65535: " + port);
      }
      this.port = port;
      return this;
    }

    /**
     * Whether to listen on all interfaces of the machine, and not on 127.0.0.1 alone: in a
     * container, whose port is mapped to one of the machine outside. Who can reach the port can
     * read and change the world: the keys to it are made from the seed. {@link
     * UpworkSandbox#baseUrl} stays the address for this machine. The default is false.
     */
    public Builder allInterfaces(boolean allInterfaces) {
      this.allInterfaces = allInterfaces;
      return this;
    }

    /** What data and credentials are made from: the same seed, the same data. The default is 1. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * The world to begin with, as JSON: one that {@link UpworkSandbox#exportWorld} wrote, or one
     * written by hand, in the form that the {@linkplain io.github.upwork4j.sandbox package}
     * describes. It is read by {@link #start}, for each sandbox anew. The default is a world that
     * is generated from the {@link #seed}.
     *
     * <p>Credentials are no part of a world: they are made from the seed of this builder, and the
     * ready-made tokens belong to the first user of the world.
     */
    public Builder world(String json) {
      this.world = Objects.requireNonNull(json, "json");
      return this;
    }

    /**
     * Whether to refuse, with 429, more than 40 requests in any 60 seconds, all clients together.
     * Refused requests do not count. The default is false.
     */
    public Builder rateLimit(boolean rateLimit) {
      this.rateLimit = rateLimit;
      return this;
    }

    /**
     * Whether to refuse, with 400 and a sentence that names it and what is documented, everything
     * that Upwork's servers ignore: a parameter, or a member of a JSON object, that the call does
     * not have; a parameter given twice; a body with a GET; another format than {@code .json}.
     * Signing in is not affected: OAuth says that unknown parameters are to be ignored. The default
     * is false, as the real servers are.
     */
    public Builder strict(boolean strict) {
      this.strict = strict;
      return this;
    }

    /**
     * Whether requests have to carry a correct OAuth 1.0a signature or bearer token, or the key of
     * the Jobs API. Without it nothing of the kind is looked at, and every call is made for the
     * first of {@link UpworkSandbox#users()}; signing in stays as strict as it is. The default is
     * true.
     */
    public Builder requireAuth(boolean requireAuth) {
      this.requireAuth = requireAuth;
      return this;
    }

    /**
     * Gets one line for each request, like {@code GET /api/hr/v2/jobs.json?page 200 3 ms 525}:
     * verb, path and names of the query, status, how long it took, and for which user it was made,
     * or {@code -}; without the values of the query, headers and body. Called on the threads of the
     * server; what it throws is logged and ignored. The default is none.
     */
    public Builder requestLog(Consumer<String> requestLog) {
      this.requestLog = Objects.requireNonNull(requestLog, "requestLog");
      return this;
    }

    /**
     * The clock for all that has to do with time, the time of the generated data included. The
     * default is the real clock, and a fixed time for the data: see {@link UpworkSandbox}.
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** What the consent page calls the application. The default is "Sandbox application". */
    public Builder applicationName(String applicationName) {
      this.applicationName = Objects.requireNonNull(applicationName, "applicationName");
      return this;
    }

    /**
     * Registers an address that users may be sent back to, to be given to the letter; can be called
     * several times. Without registration, {@code http} addresses on this machine can be given
     * ({@code localhost}, {@code 127.0.0.1} and {@code [::1]}, any port and path). The first one
     * registered is also where OAuth 1.0a goes to when a request token was asked for without a
     * callback.
     *
     * @throws IllegalArgumentException when it is no absolute {@code http} or {@code https} URL, or
     *     has a fragment
     */
    public Builder redirectUri(String redirectUri) {
      if (!Application.isWebAddress(redirectUri)) {
        throw new IllegalArgumentException(
            "a redirect URI is an absolute http or https URL without a fragment: " + redirectUri);
      }
      redirectUris.add(redirectUri);
      return this;
    }

    /**
     * Whether each refresh gives a new refresh token, and the old one used again ends all tokens of
     * that sign-in. Of two refreshes at once with the same token, exactly one gets tokens; the
     * other one gets {@code invalid_grant} and, as nobody can tell it from a thief, ends the tokens
     * of the first as well. Without rotation the refresh token stays the same, and every use gives
     * it two more weeks. The default is true; Upwork does not say what it does.
     */
    public Builder refreshTokenRotation(boolean refreshTokenRotation) {
      this.refreshTokenRotation = refreshTokenRotation;
      return this;
    }

    /**
     * Whether the application may use the grant {@code client_credentials}; without it, it gets
     * {@code unauthorized_client}. The default is true.
     */
    public Builder clientCredentials(boolean clientCredentials) {
      this.clientCredentials = clientCredentials;
      return this;
    }

    /**
     * What the key of the application may be used for, as it was asked for when the key was
     * requested. A call that needs another permission gets 403 with the code 174, and a message
     * that names what is missing, whoever the user is; so do reports, which answer the refusals of
     * users with 200. To leave one out:
     *
     * <pre>{@code
     * builder.keyPermissions(
     *     EnumSet.complementOf(EnumSet.of(KeyPermission.MAKE_PAYMENTS)));
     * }</pre>
     *
     * <p>The default is all of them.
     */
    public Builder keyPermissions(Set<KeyPermission> keyPermissions) {
      this.keyPermissions = Set.copyOf(keyPermissions);
      return this;
    }

    /**
     * Starts a sandbox.
     *
     * @throws IllegalArgumentException when the world that is given cannot be read, or something in
     *     it is missing, unknown or of the wrong kind; it says what and where, like {@code
     *     contracts[3].freelancer: there is no freelancer ann}
     * @throws UncheckedIOException when the port cannot be had
     */
    public UpworkSandbox start() {
      return new UpworkSandbox(this);
    }
  }
}
