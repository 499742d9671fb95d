package io.github.upwork4j.payloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.ResponseTooLargeException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.http.RetryPolicy;
import io.github.upwork4j.testing.RawServer;
import io.github.upwork4j.testing.TestClients;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F3. */
@DisplayName("An answer without end")
class EndlessAnswerTest {
  private static final String BLOCK = "x".repeat(0x10000);

  private final CountDownLatch hungUp = new CountDownLatch(1);

  /** Sends {@code block} until the client has had enough. */
  private RawServer sending(String head, String block) {
    return RawServer.playing(
        peer -> {
          peer.readRequest();
          peer.send(head);
          try {
            while (true) {
              peer.send(block);
            }
          } catch (IOException e) {
            hungUp.countDown();
          }
        });
  }

  private static UpworkClient client(RawServer server) {
    return TestClients.to(server).retryPolicy(RetryPolicy.never()).build();
  }

  /** OkHttp goes on reading for a tenth of a second, in the hope of keeping the connection. */
  private void assertHungUp() throws InterruptedException {
    assertThat(hungUp.await(5, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
  }

  @Test
  void inChunksStopsAtTheLimitAndTheConnectionIsClosed() throws Exception {
    try (RawServer server =
            sending(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "10000\r\n" + BLOCK + "\r\n");
        UpworkClient client = client(server)) {
      assertThatThrownBy(() -> client.raw().get("/x", Map.of()).execute())
          .isExactlyInstanceOf(ResponseTooLargeException.class);
      assertHungUp();
    }
  }

  @Test
  void withALengthOfTenGigabytesStopsAtTheLimitToo() throws Exception {
    try (RawServer server =
            sending("HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n", BLOCK);
        UpworkClient client = client(server)) {
      assertThatThrownBy(() -> client.raw().get("/x", Map.of()).execute())
          .isExactlyInstanceOf(ResponseTooLargeException.class);
      assertHungUp();
    }
  }

  @Test
  void withAnErrorStatusStopsAt64KiB() throws Exception {
    try (RawServer server =
            sending("HTTP/1.1 500 Oops\r\nContent-Length: 10000000000\r\n\r\n", BLOCK);
        UpworkClient client = client(server)) {
      ServerException e =
          catchThrowableOfType(
              ServerException.class, () -> client.raw().get("/x", Map.of()).execute());
      assertThat(e.body()).hasSize(64 * 1024);
      assertHungUp();
    }
  }
}
