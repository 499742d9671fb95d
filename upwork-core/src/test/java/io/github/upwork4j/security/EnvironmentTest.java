package io.github.upwork4j.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.testing.Ledger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** G21. */
@DisplayName("The environment of a program")
class EnvironmentTest {
  private static String run(String url, Map<String, String> environment, String... properties)
      throws Exception {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(properties));
    command.addAll(
        List.of(
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-Dorg.slf4j.simpleLogger.logFile=System.err",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Program.class.getName(),
            url));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM prints that it read them
    builder.environment().putAll(environment);
    Process jvm = builder.start();
    String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  @Test
  void changesNeitherTheRouteOfACallOnThisMachineNorWhatIsPrinted() throws Exception {
    Ledger ledger = new Ledger().otherwise(Ledger.json("{\"ok\":1}"));
    try (MockWebServer server = ledger.server()) {
      server.start();

      String output =
          run(
              "http://localhost:" + server.getPort(),
              Map.of("HTTP_PROXY", "http://proxy.invalid:1", "http_proxy", "proxy.invalid:1"),
              "-Ddebug=true",
              "-Dhttp.proxyHost=proxy.invalid",
              "-Dhttp.agent=evil",
              "-Dhttp.keepAlive=false",
              "-Duser.name=private",
              "-Duser.language=tr",
              "-Duser.country=TR",
              "-Dfile.encoding=US-ASCII");

      assertThat(output).isEqualTo("{\"ok\":1}");
      assertThat(ledger.delivered()).isEqualTo(1);
      assertThat(ledger.entries().get(0).target()).isEqualTo("/api/x?q=I%C4%B0%C4%B1");
      assertThat(ledger.entries().get(0).headers().get("User-Agent"))
          .startsWith("upwork4j/")
          .doesNotContain("evil", "private");
    }
  }

  /** What runs in the other JVM. */
  static final class Program {
    public static void main(String[] args) {
      try (UpworkClient client = UpworkClient.builder().sandbox(args[0]).build()) {
        System.out.println(client.raw().get("/api/x", Map.of("q", "I\u0130\u0131")).execute());
      }
    }
  }
}
