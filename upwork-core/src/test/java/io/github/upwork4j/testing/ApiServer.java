package io.github.upwork4j.testing;

import io.github.upwork4j.UpworkClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that gives the answers of a test, a client of it, and what the client sent. */
public final class ApiServer implements BeforeEachCallback, AfterEachCallback {
  private final UnaryOperator<UpworkClient.Builder> settings;
  private MockWebServer server;
  private UpworkClient client;

  public ApiServer() {
    this(settings -> settings);
  }

  public ApiServer(UnaryOperator<UpworkClient.Builder> settings) {
    this.settings = settings;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server = new MockWebServer();
    client = settings.apply(TestClients.to(server)).build();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    client.close();
    server.close();
  }

  /** The client of this test. */
  public UpworkClient client() {
    return client;
  }

  /** Where the server is, without a slash at the end. */
  public String url() {
    return "http://localhost:" + server.getPort();
  }

  /** Gives a fixture as the next answer. */
  public ApiServer answer(String fixture) {
    return answerWith(fixture(fixture));
  }

  /** Gives some JSON as the next answer. */
  public ApiServer answerWith(String json) {
    return answerWith(200, json);
  }

  /** Gives a status and some JSON as the next answer. */
  public ApiServer answerWith(int status, String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(json)
            .build());
    return this;
  }

  /** How many requests came. */
  public int requestCount() {
    return server.getRequestCount();
  }

  /**
   * Returns the next request as text: the request line with its path as it came, a line for each
   * query parameter, the headers Accept, User-Agent and, if there is one, Content-Type, and the
   * body, a form with a line for each parameter. The library's version is written as V.
   */
  public String sent() {
    return text(next());
  }

  /** Returns the same with one more header at the end, for a request without a body. */
  public String sent(String header) {
    RecordedRequest request = next();
    return text(request) + header + ": " + request.getHeaders().get(header) + "\n";
  }

  private static String text(RecordedRequest request) {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    Headers headers = request.getHeaders();
    String type = headers.get("Content-Type");
    boolean form = "application/x-www-form-urlencoded".equals(type);
    return lines(request)
        + "Accept: "
        + headers.get("Accept")
        + "\nUser-Agent: "
        + String.valueOf(headers.get("User-Agent")).replaceFirst("/[0-9]+\\.[0-9]+\\.[0-9]+", "/V")
        + "\n"
        + (type == null ? "" : "Content-Type: " + type + "\n")
        + (body.isEmpty() ? "" : (form ? body.replace("&", "\n&") : body) + "\n");
  }

  /** Returns the request line of the next request, a line for each query parameter. */
  public String sentLine() {
    return lines(next());
  }

  /** Returns the path of the next request as it came, percent-encoded. */
  public String sentPath() {
    return next().getTarget();
  }

  private static String lines(RecordedRequest request) {
    return (request.getMethod() + " " + request.getTarget()).replace("?", "\n?").replace("&", "\n&")
        + "\n";
  }

  private RecordedRequest next() {
    try {
      RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("no request came");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the text of a file below {@code fixtures}. */
  public static String fixture(String name) {
    try (InputStream in = ApiServer.class.getResourceAsStream("/fixtures/" + name)) {
      if (in == null) {
        throw new AssertionError("there is no fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
