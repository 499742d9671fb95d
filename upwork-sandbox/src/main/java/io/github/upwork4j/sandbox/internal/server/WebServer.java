package io.github.upwork4j.sandbox.internal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockWebServer;

/** The web server of a sandbox. */
public final class WebServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final MockWebServer server;

  private WebServer(MockWebServer server) {
    this.server = server;
  }

  /**
   * Starts a server.
   *
   * @param allInterfaces whether to listen on all of them, and not on the loopback one alone
   * @param port 0 for any free one
   * @param dispatcher what answers its requests
   * @throws UncheckedIOException when the port cannot be had
   */
  public static WebServer start(
      boolean allInterfaces, int port, Function<MockWebServer, Dispatcher> dispatcher) {
    EngineLog.quieten();
    MockWebServer server = new MockWebServer();
    server.setServerSocketFactory(new SandboxSockets());
    server.setBodyLimit(SandboxDispatcher.MAX_BODY_BYTES);
    server.setDispatcher(dispatcher.apply(server));
    try {
      server.start(
          allInterfaces
              ? new InetSocketAddress(port).getAddress()
              : InetAddress.getByAddress(LOOPBACK),
          port);
    } catch (IOException e) {
      server.close();
      throw new UncheckedIOException("The sandbox cannot listen on " + HOST + ":" + port, e);
    }
    return new WebServer(server);
  }

  /** Where it is for this machine, without a slash at the end. */
  public String url() {
    return "http://" + HOST + ":" + server.getPort();
  }

  /** Stops and cuts the connections. A second call does nothing. */
  @Override
  public void close() {
    // The web server waits for its threads, and throws where the caller was interrupted before.
    boolean interrupted = Thread.interrupted();
    try {
      server.close();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
