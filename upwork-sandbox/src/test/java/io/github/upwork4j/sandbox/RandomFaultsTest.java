package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Faults by chance")
class RandomFaultsTest {
  private static final String INFO = "/api/auth/v1/info.json";

  @Test
  void happenToTheGivenShareOfTheCalls() {
    List<Integer> statuses = statuses(7, 0.05, 400);

    assertThat(statuses.stream().filter(status -> status != 200).count()).isBetween(10L, 32L);
    assertThat(statuses).contains(502, 503);
  }

  @Test
  void areTheSameForTheSameSeedAndOthersForAnother() {
    assertThat(statuses(7, 0.5, 40))
        .isEqualTo(statuses(7, 0.5, 40))
        .isNotEqualTo(statuses(8, 0.5, 40));
  }

  @Test
  void happenToAllOrToNone() {
    assertThat(statuses(7, 1, 10)).doesNotContain(200);
    assertThat(statuses(7, 0, 10)).containsOnly(200);
  }

  @Test
  void leaveSigningInAlone() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      sandbox.faults().randomly(1, 7, Fault.status(502));

      TestClient client = TestClient.as(sandbox, "525");

      assertThat(client.get(INFO).status()).isEqualTo(502);
      assertThat(sandbox.received().stream().filter(each -> each.fault().isPresent())).hasSize(1);
    }
  }

  @Test
  void areNoLongerThereWhenCleared() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      sandbox.faults().randomly(1, 7, Fault.status(502));
      sandbox.faults().clear();

      assertThat(new TestClient(sandbox).get(INFO).status()).isEqualTo(200);
    }
  }

  @Test
  void needAShareAndAFault() {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      Faults faults = sandbox.faults();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> faults.randomly(1.5, 7, Fault.status(502)))
          .withMessage("share must be between 0 and 1: 1.5");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> faults.randomly(0.5, 7))
          .withMessage("at least one fault");
    }
  }

  private static List<Integer> statuses(long seed, double share, int calls) {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      sandbox.faults().randomly(share, seed, Fault.status(502), Fault.status(503));
      TestClient client = new TestClient(sandbox);
      List<Integer> statuses = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        statuses.add(client.get(INFO).status());
      }
      return statuses;
    }
  }
}
