package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.LoggerFactory;

@DisplayName("A secret is found")
class OutputTest {
  private interface Leak {
    void happen() throws IOException;
  }

  record Way(String name, Leak leak) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Way> WAYS =
      List.of(
          new Way(
              "in the log, at its finest", () -> LoggerFactory.getLogger("x").trace("a c4n4ry")),
          new Way("in the JDK's log", () -> Logger.getLogger("okhttp3.x").finest("a C4n4ry")),
          new Way(
              "in a stack trace in the JDK's log",
              () -> Logger.getLogger("x").log(Level.FINEST, "", new IOException("c4n4ry"))),
          new Way("on stdout", () -> System.out.print("c4n4ry")),
          new Way("on stderr", () -> System.err.print("c4n4ry")),
          new Way("in the log of an interceptor", OutputTest::callWithATellTale));

  private static void callWithATellTale() throws IOException {
    try (MockWebServer server = new Ledger().server()) {
      server.start();
      OkHttpClient http = TestHttp.builder().addInterceptor(new TellTale()).build();
      Request request =
          new Request.Builder()
              .url(server.url("/"))
              .header("Authorization", "Bearer c4n4ry")
              .build();
      http.newCall(request).execute().close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("WAYS")
  void wherever(Way way) throws IOException {
    try (Output output = new Output()) {
      output.assertKeeps("c4n4ry", null);

      way.leak().happen();

      assertThatThrownBy(() -> output.assertKeeps("c4n4ry", null))
          .isInstanceOf(AssertionError.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("FAILURES")
  void inWhatIsThrown(Exception failure) throws IOException {
    try (Output output = new Output()) {
      assertThatThrownBy(() -> output.assertKeeps("c4n4ry", failure))
          .isInstanceOf(AssertionError.class);
    }
  }

  static final List<Exception> FAILURES =
      List.of(
          new IOException("a c4n4ry"),
          new IOException("a", new IOException("c4n4ry")),
          suppressing(new IOException("c4n4ry")),
          new IOException("x".repeat(2_000)));

  private static Exception suppressing(Exception suppressed) {
    IOException outer = new IOException("a");
    outer.addSuppressed(suppressed);
    return outer;
  }
}
