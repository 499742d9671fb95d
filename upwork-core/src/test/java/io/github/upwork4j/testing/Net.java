package io.github.upwork4j.testing;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * What lies between client and server: a connection that is pooled or has to be opened, a host with
 * one address or three, HTTP/1.1 or HTTP/2. OkHttp's own re-sending depends on each of the three.
 */
public record Net(boolean pooled, boolean threeAddresses, boolean http2) {
  /** A call that changes nothing; it puts a connection into the pool. */
  public static final Endpoint<String> READ =
      Endpoint.get("/api/x/v1/things").returning("thing", Wire.TEXT);

  public static final String READ_PATH = "/api/x/v1/things.json";
  public static final String THING = "{\"thing\":\"a thing\"}";

  /** Every combination. */
  public static List<Net> all() {
    List<Net> all = new ArrayList<>();
    for (boolean pooled : new boolean[] {false, true}) {
      for (boolean three : new boolean[] {false, true}) {
        for (boolean http2 : new boolean[] {false, true}) {
          all.add(new Net(pooled, three, http2));
        }
      }
    }
    return all;
  }

  /** Starts a server on every address of this machine. */
  public MockWebServer serve(Ledger ledger) throws IOException {
    MockWebServer server = ledger.server();
    if (http2) {
      server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    // With a name, so that nobody asks the network's name server for one.
    byte[] everywhere = {0, 0, 0, 0};
    byte[] loopback = {127, 0, 0, 1};
    server.start(InetAddress.getByAddress("localhost", threeAddresses ? everywhere : loopback), 0);
    return server;
  }

  /** Starts a client of that server, with a connection in its pool if this says so. */
  public UpworkClient client(
      MockWebServer server, TimeSource time, Counted wire, Duration readTimeout) {
    UpworkClient client =
        TestClients.to(server, time)
            .okHttpClient(http(wire))
            .readTimeout(readTimeout)
            .retryPolicy(RetryPolicy.standard())
            .build();
    if (pooled) {
      client.call(READ, Arguments.none()).execute();
    }
    wire.reset();
    return client;
  }

  public OkHttpClient http(Counted wire) {
    OkHttpClient.Builder http = TestHttp.builder(wire);
    if (http2) {
      http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    if (threeAddresses) {
      http.dns(dns(1, 2, 3));
    }
    return http.build();
  }

  /** Returns the addresses 127.0.0.x for every name. */
  public static Dns dns(int... lastBytes) {
    return host -> {
      List<InetAddress> addresses = new ArrayList<>();
      for (int last : lastBytes) {
        addresses.add(address(host, last));
      }
      return addresses;
    };
  }

  private static InetAddress address(String host, int last) throws UnknownHostException {
    return InetAddress.getByAddress(host, new byte[] {127, 0, 0, (byte) last});
  }

  @Override
  public String toString() {
    return (pooled ? "pooled" : "fresh")
        + (threeAddresses ? ", three addresses" : ", one address")
        + (http2 ? ", HTTP/2" : ", HTTP/1.1");
  }

  /** Counts what goes over the wire, as OkHttp tells it. */
  public static final class Counted extends EventListener {
    private final AtomicInteger requestHeaders = new AtomicInteger();
    private final AtomicInteger handshakes = new AtomicInteger();
    private final AtomicInteger connects = new AtomicInteger();

    @Override
    public void requestHeadersStart(Call call) {
      requestHeaders.incrementAndGet();
    }

    @Override
    public void secureConnectStart(Call call) {
      handshakes.incrementAndGet();
    }

    @Override
    public void connectStart(Call call, java.net.InetSocketAddress to, java.net.Proxy proxy) {
      connects.incrementAndGet();
    }

    public void reset() {
      requestHeaders.set(0);
      handshakes.set(0);
      connects.set(0);
    }

    public int requestsBegun() {
      return requestHeaders.get();
    }

    public int handshakes() {
      return handshakes.get();
    }

    public int connects() {
      return connects.get();
    }
  }
}
