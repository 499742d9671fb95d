package io.github.upwork4j.faults;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.testing.TestHttp;
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
record Net(boolean pooled, boolean threeAddresses, boolean http2) {

  /** Every combination. */
  static List<Net> all() {
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
  MockWebServer serve(Ledger ledger) throws IOException {
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
  UpworkClient client(MockWebServer server, TimeSource time, Wire wire, Duration readTimeout) {
    UpworkClient client =
        TestClients.to(server, time)
            .okHttpClient(http(wire))
            .readTimeout(readTimeout)
            .retryPolicy(RetryPolicy.standard())
            .build();
    if (pooled) {
      client.call(Things.READ, Things.NONE).execute();
    }
    wire.reset();
    return client;
  }

  OkHttpClient http(Wire wire) {
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
  static Dns dns(int... lastBytes) {
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
  static final class Wire extends EventListener {
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

    void reset() {
      requestHeaders.set(0);
      handshakes.set(0);
      connects.set(0);
    }

    int requestsBegun() {
      return requestHeaders.get();
    }

    int handshakes() {
      return handshakes.get();
    }

    int connects() {
      return connects.get();
    }
  }
}
