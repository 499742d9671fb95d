package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Percent;
import io.github.upwork4j.sandbox.internal.overview.Overview;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects the web server with the service, and puts the planned faults in between. */
public final class SandboxDispatcher extends Dispatcher {
  /** Longer bodies are refused: no call of this API needs them, and they are kept in memory. */
  public static final long MAX_BODY_BYTES = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(SandboxDispatcher.class);
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket(true, false, false);
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final MockWebServer server;
  private final Service service;
  private final Overview overview;
  private final FaultPlan faults;
  private final Recording recording;
  private final Clock clock;
  private final @Nullable Consumer<String> requestLog;

  public SandboxDispatcher(
      MockWebServer server,
      Service service,
      Overview overview,
      FaultPlan faults,
      Recording recording,
      Clock clock,
      @Nullable Consumer<String> requestLog) {
    this.server = server;
    this.service = service;
    this.overview = overview;
    this.faults = faults;
    this.recording = recording;
    this.clock = clock;
    this.requestLog = requestLog;
  }

  /** Decides, as soon as the head of a request is there, whether its body is to be read. */
  @Override
  public MockResponse peek() {
    Connection connection = Connection.current();
    IncomingRequest opening =
        connection == null || connection.isDecided() ? null : connection.opening();
    if (connection == null || opening == null) {
      return super.peek();
    }
    PlannedFault fault = fault(opening);
    connection.decide(fault);
    if (fault != null && fault.cut == CutPoint.BEFORE_REQUEST) {
      return new MockResponse.Builder().doNotReadRequestBody().build();
    }
    if (fault != null
        && fault.cut == CutPoint.DURING_REQUEST
        && connection.closeWithin(bodyLength(opening))) {
      finish(opening, 0, null, fault, System.nanoTime()); // It never gets to be dispatched.
    }
    // The web server gives up on a GET with a body, and leaves its client waiting.
    return hasSurplusBody(opening)
        ? new MockResponse.Builder().doNotReadRequestBody().build()
        : super.peek();
  }

  private static boolean hasSurplusBody(IncomingRequest request) {
    return request.hasBody() && (request.method().equals("GET") || request.method().equals("HEAD"));
  }

  private static long bodyLength(IncomingRequest request) {
    String length = request.header("Content-Length");
    return length != null && length.matches("[0-9]{1,15}") ? Long.parseLong(length) : 0;
  }

  /** Chooses what goes wrong; nothing does with the page about the sandbox itself. */
  private @Nullable PlannedFault fault(IncomingRequest request) {
    return Overview.isAskedFor(request) ? null : faults.take(request.method(), request.rawPath());
  }

  @Override
  public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
    long start = System.nanoTime();
    // The web server keeps every request for a test to take; nobody takes them here.
    while (server.takeRequest(0, TimeUnit.NANOSECONDS) != null) {}
    IncomingRequest request = request(recorded);
    Connection connection = Objects.requireNonNull(Connection.current());
    if (hasSurplusBody(request)) {
      skipBody(connection, request);
    }
    boolean decided = connection.isDecided();
    PlannedFault fault = connection.endRequest();
    if (Overview.isAskedFor(request)) {
      return response(dated(overview.answer(request)), request);
    }
    if (!decided) { // Its head came along with the request before it.
      fault = fault(request);
    }
    Answer real =
        fault == null || fault.isCarriedOut() ? answer(request, recorded.getBodySize()) : null;
    Answer sent = fault == null ? real : spoilt(request, real, fault);
    if (sent == null) {
      finish(request, 0, real, fault, start);
      return closing();
    }
    sent = dated(sent);
    finish(request, sent.status(), real, fault, start);
    if (fault != null && SpoiltAnswer.isNeededFor(fault)) {
      SpoiltAnswer.pause(connection, faults.latency());
      try {
        new SpoiltAnswer(connection).send(sent, fault);
      } catch (IOException e) {
        LOG.debug("The client did not wait for the end of a spoilt answer", e);
      }
      return closing();
    }
    return response(sent, request);
  }

  private static void skipBody(Connection connection, IncomingRequest request) {
    try {
      connection.skipBody(Math.min(bodyLength(request), MAX_BODY_BYTES));
    } catch (IOException e) {
      LOG.debug("A body that nobody asked for did not come whole", e);
    }
  }

  /** The answer to send, or to send in part; null for none. */
  private @Nullable Answer spoilt(
      IncomingRequest request, @Nullable Answer real, PlannedFault fault) {
    switch (fault.kind) {
      case ERROR:
        return service.error(request, ApiError.of(fault.status, "Planned failure"));
      case ANSWER:
        return fault.answer;
      case BOMB:
        return Answer.json(200, null);
      case TRUNCATED:
        return real == null ? null : real.halved();
      case CUT:
        return fault.cut == CutPoint.DURING_HEADERS || fault.cut == CutPoint.DURING_RESPONSE
            ? real
            : null;
      default:
        return real;
    }
  }

  private static MockResponse closing() {
    return new MockResponse.Builder().onResponseStart(CLOSE).build();
  }

  private void finish(
      IncomingRequest request,
      int status,
      @Nullable Answer real,
      @Nullable PlannedFault fault,
      long start) {
    Recording.Exchange exchange =
        new Recording.Exchange(request, clock.instant(), status, real, fault);
    recording.add(exchange);
    log(exchange, System.nanoTime() - start);
  }

  private static IncomingRequest request(RecordedRequest recorded) {
    Headers headers = recorded.getHeaders();
    List<Parameter> list = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      list.add(new Parameter(headers.name(i), headers.value(i)));
    }
    ByteString body = recorded.getBody();
    return new IncomingRequest(
        recorded.getMethod(), recorded.getTarget(), list, body == null ? "" : body.utf8());
  }

  private Answer answer(IncomingRequest request, long bodySize) {
    return bodySize > MAX_BODY_BYTES
        ? service.error(request, ApiError.of(413, "Request Entity Too Large"))
        : service.answer(request);
  }

  private Answer dated(Answer answer) {
    boolean dated =
        answer.headers().stream().anyMatch(header -> header.name().equalsIgnoreCase("Date"));
    return dated ? answer : answer.with("Date", HTTP_DATE.format(clock.instant()));
  }

  private MockResponse response(Answer answer, IncomingRequest request) {
    boolean headersOnly = request.method().equals("HEAD");
    MockResponse.Builder response =
        new MockResponse.Builder().code(answer.status()).body(headersOnly ? "" : answer.body());
    if (answer.status() == 204 || answer.status() == 304) {
      response.removeHeader("Content-Length"); // RFC 9110, section 8.6.
    }
    answer.headers().forEach(header -> response.addHeader(header.name(), header.value()));
    if (hasSurplusBody(request)) {
      response.setHeader("Connection", "close").onResponseEnd(CLOSE);
    } else if ("close".equalsIgnoreCase(request.header("Connection"))) { // RFC 9112, section 9.6.
      response
          .setHeader("Connection", "close")
          .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE);
    }
    if (!faults.latency().isZero()) {
      response.headersDelay(faults.latency().toNanos(), TimeUnit.NANOSECONDS);
    }
    return response.build();
  }

  private void log(Recording.Exchange exchange, long nanos) {
    IncomingRequest request = exchange.request;
    StringBuilder line = new StringBuilder();
    line.append(request.method()).append(' ').append(request.rawPath());
    String separator = "?";
    for (Parameter parameter : request.query().all()) {
      line.append(separator).append(Percent.encode(parameter.name()));
      separator = "&";
    }
    line.append(' ')
        .append(exchange.status)
        .append(' ')
        .append(TimeUnit.NANOSECONDS.toMillis(nanos));
    line.append(" ms ").append(exchange.user.isEmpty() ? "-" : exchange.user);
    LOG.debug("{}", line);
    if (requestLog != null) {
      try {
        requestLog.accept(line.toString());
      } catch (RuntimeException e) {
        LOG.warn("The request log of the caller failed", e);
      }
    }
  }
}
