package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programs that hire, as a shell runs them, one after the other in one sandbox. */
class HiringExamplesTest {
  private UpworkSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = UpworkSandbox.builder().strict(true).start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private String ran(String... arguments) throws InterruptedException {
    Map<String, String> environment =
        Map.of(
            "UPWORK_SANDBOX_URL",
            sandbox.baseUrl(),
            "UPWORK_ACCESS_TOKEN",
            sandbox.credentials().bearerToken());
    try (Terminal terminal = Terminal.run(environment, arguments)) {
      assertThat(terminal.status()).as(terminal.err()).isZero();
      return terminal.out();
    }
  }

  @Test
  void hireFindsInvitesAndOffers() throws Exception {
    assertThat(ran("hire", "--query", "java", "--rate", "42"))
        .containsPattern("Found    \\S.*, \\S")
        .contains("Invited  to ~0150f0d859bb3453d0")
        .contains("Offered  Help with our job")
        .containsPattern("  offer  [0-9]+")
        .contains("  status new");
  }

  @Test
  void aContractIsShownSuspendedRestartedAndEnded() throws Exception {
    assertThat(ran("contract"))
        .contains(
            "Contract 12345", "  status      active", "  suspended   no", "  type        hourly");
    assertThat(ran("contract", "suspend")).contains("  suspended   yes");
    assertThat(ran("contract", "restart")).contains("  suspended   no");
    assertThat(ran("contract", "end", "--reason", "work_not_needed"))
        .contains("  status      closed")
        .containsPattern("  ended       \\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void milestonesMoveFromStateToState() throws Exception {
    assertThat(ran("milestones", "--amount", "120.50"))
        .containsPattern("Contract [0-9]+\\R")
        .containsSubsequence(
            "active       $120.50    The first part",
            "not funded   $120.50    The next part",
            "submitted    $120.50    The first part",
            "approved     $120.50    The first part",
            "active       $120.50    The next part");
  }

  @Test
  void aBonusIsPaidOnceAndBadAmountsBeforeAnythingIsSent() throws Exception {
    assertThat(ran("pay-bonus", "--amount", "25.50"))
        .matches("Paid \\$25\\.50, reference [0-9]+\\R");
    int before = sandbox.received().size();
    try (Terminal terminal =
        Terminal.run(
            Map.of(
                "UPWORK_SANDBOX_URL",
                sandbox.baseUrl(),
                "UPWORK_ACCESS_TOKEN",
                sandbox.credentials().bearerToken()),
            "pay-bonus",
            "--amount",
            "-5")) {
      assertThat(terminal.status()).isEqualTo(Main.USAGE);
    }
    assertThat(sandbox.received()).hasSize(before);
  }

  @Test
  void aDayOfADiaryIsAPicture() throws Exception {
    sandbox
        .work()
        .log(
            "12345",
            Instant.parse("2020-06-15T04:10:00Z"),
            Duration.ofMinutes(80),
            "design",
            "Drawing the front page");

    assertThat(ran("work-diary", "--day", "2020-06-15"))
        .startsWith("Contract 12345, 2020-06-15 (UTC)")
        .containsPattern("  04:00   [^ ]{5}\\R  05:00  [^ ]{3} ")
        .contains("  Drawing the front page");
  }

  @Test
  void roomsAreListedAndMessagesReadAndSent() throws Exception {
    String rooms = ran("messages");
    assertThat(rooms)
        .containsPattern("ROOM +NAME +TYPE +LAST ACTIVE")
        .containsPattern("[0-9]+ rooms");
    String room = rooms.lines().skip(1).findFirst().orElseThrow().split(" ", 2)[0];

    assertThat(ran("messages", "--room", room, "--send", "Good morning. Shall we begin?"))
        .containsPattern(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  \\S+ +Good morning\\. Shall we begin\\?\\R\\d+ messages");
  }
}
