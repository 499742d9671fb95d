package io.github.upwork4j.sandbox.internal.server;

import io.github.upwork4j.sandbox.CutPoint;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Percent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private final FaultPlan faults;
  private final Recording recording;
  private final Clock clock;
  private final @Nullable Consumer<String> requestLog;

  public SandboxDispatcher(
      MockWebServer server,
      Service service,
      FaultPlan faults,
      Recording recording,
      Clock clock,
      @Nullable Consumer<String> requestLog) {
    this.server = server;
    this.service = service;
    this.faults = faults;
    this.recording = recording;
    this.clock = clock;
    this.requestLog = requestLog;
  }

  @Override
  public MockResponse dispatch(RecordedRequest recorded) throws InterruptedException {
    long start = System.nanoTime();
    // The web server keeps every request for a test to take; nobody takes them here.
    server.takeRequest(0, TimeUnit.NANOSECONDS);
    IncomingRequest request = request(recorded);
    FaultPlan.Fault fault = faults.poll();
    if (fault != null && fault.cut == CutPoint.BEFORE_REQUEST) {
      return new MockResponse.Builder().onResponseStart(CLOSE).build();
    }
    Answer answer = answer(request, recorded.getBodySize(), fault);
    CutPoint cut = fault == null ? null : fault.cut;
    int status = cut == CutPoint.AFTER_REQUEST ? 0 : answer.status();
    recording.add(request, status);
    log(request, status, System.nanoTime() - start);
    MockResponse.Builder response = response(answer, request.method().equals("HEAD"));
    if (cut == CutPoint.AFTER_REQUEST) {
      response.onResponseStart(CLOSE);
    } else if (cut == CutPoint.DURING_RESPONSE) {
      response.onResponseBody(CLOSE);
    }
    return response.build();
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

  private Answer answer(IncomingRequest request, long bodySize, FaultPlan.@Nullable Fault fault) {
    if (fault != null && fault.cut == null) {
      return fault.body == null
          ? service.error(request, ApiError.of(fault.status, "Planned failure"))
          : new Answer(fault.status, fault.headers, fault.body);
    }
    return bodySize > MAX_BODY_BYTES
        ? service.error(request, ApiError.of(413, "Request Entity Too Large"))
        : service.answer(request);
  }

  private MockResponse.Builder response(Answer answer, boolean headersOnly) {
    MockResponse.Builder response =
        new MockResponse.Builder().code(answer.status()).body(headersOnly ? "" : answer.body());
    answer.headers().forEach(header -> response.addHeader(header.name(), header.value()));
    if (answer.headers().stream().noneMatch(header -> header.name().equalsIgnoreCase("Date"))) {
      response.addHeader("Date", HTTP_DATE.format(clock.instant()));
    }
    if (!faults.latency().isZero()) {
      response.headersDelay(faults.latency().toNanos(), TimeUnit.NANOSECONDS);
    }
    return response;
  }

  private void log(IncomingRequest request, int status, long nanos) {
    StringBuilder line = new StringBuilder();
    line.append(request.method()).append(' ').append(request.rawPath());
    String separator = "?";
    for (Parameter parameter : request.query().all()) {
      line.append(separator).append(Percent.encode(parameter.name()));
      separator = "&";
    }
    line.append(' ').append(status).append(' ').append(TimeUnit.NANOSECONDS.toMillis(nanos));
    line.append(" ms");
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
