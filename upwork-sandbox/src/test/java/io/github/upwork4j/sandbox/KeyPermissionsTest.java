package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The key of an application")
class KeyPermissionsTest {
  /** What the catalogue says where a call needs none, or another key. */
  private static final List<String> NONE =
      List.of("No special permissions are required", "X-API-KEY header");

  private static UpworkSandbox start(Set<KeyPermission> permissions) {
    return UpworkSandbox.builder()
        .clock(Clock.fixed(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC))
        .keyPermissions(permissions)
        .start();
  }

  /** The documented name, without remarks on where it was found. */
  private static String documentedName(DocumentedCall call) {
    return call.endpoint().text("keyPermission").replaceAll(" \\([a-z ].*", "");
  }

  private static List<DocumentedCall> calls(KeyPermission permission) {
    return DocumentedCall.all()
        .filter(call -> documentedName(call).equals(permission.documentedName()))
        .toList();
  }

  @Test
  void needsNoOtherPermissionThanThese() {
    assertThat(DocumentedCall.all().map(KeyPermissionsTest::documentedName))
        .allMatch(name -> NONE.contains(name) || KeyPermission.ofDocumentedName(name).isPresent());
    assertThat(KeyPermission.values()).allMatch(permission -> !calls(permission).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void canDoNothingThatItHasNoPermissionFor(KeyPermission permission) {
    try (UpworkSandbox sandbox = start(EnumSet.complementOf(EnumSet.of(permission)))) {
      TestClient client = new TestClient(sandbox);
      WorldChanges changes = new WorldChanges(sandbox);
      String message =
          "Insufficient permission of the application's key: " + permission.documentedName();

      for (DocumentedCall call : calls(permission)) {
        TestClient.Reply reply = call.send(client);

        assertThat(reply.status()).as(call.id()).isEqualTo(403);
        assertThat(reply.at("error"))
            .hasToString("{status=403, code=174, message=" + message + "}");
        assertThat(reply.header("x-upwork-error-code")).isEqualTo("174");
        assertThat(reply.header("x-upwork-error-message")).isEqualTo(message);
      }
      assertThat(changes.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void needsThatOnePermissionOnly(KeyPermission permission) {
    for (DocumentedCall call : calls(permission)) {
      try (UpworkSandbox sandbox = start(EnumSet.of(permission))) {
        assertThat(call.send(new TestClient(sandbox)).status()).as(call.id()).isNotEqualTo(403);
      }
    }
  }

  @Test
  void needsNoneForWhatIsPublic() {
    try (UpworkSandbox sandbox = start(Set.of())) {
      TestClient client = new TestClient(sandbox);
      List<DocumentedCall> calls =
          DocumentedCall.all().filter(call -> NONE.contains(documentedName(call))).toList();

      assertThat(calls).hasSize(14);
      for (DocumentedCall call : calls) {
        assertThat(call.send(client).status()).as(call.id()).isEqualTo(200);
      }
    }
  }

  @Test
  void isLookedAtBeforeTheArgumentsAre() {
    try (UpworkSandbox sandbox = start(Set.of())) {
      TestClient client = new TestClient(sandbox);

      assertThat(client.get("/api/hr/v2/jobs/~0.json").status()).isEqualTo(403);
      assertThat(client.form("/api/hr/v2/jobs.json", "").status()).isEqualTo(403);
      assertThat(client.get("/api/hr/v2/nothing.json").status()).isEqualTo(404);
    }
  }

  @Test
  void isLookedAtWithoutAuthenticationToo() {
    try (UpworkSandbox sandbox =
        UpworkSandbox.builder().requireAuth(false).keyPermissions(Set.of()).start()) {
      assertThat(new TestClient(sandbox).get("/api/auth/v1/info.json").status()).isEqualTo(403);
    }
  }

  @Test
  void hasPermissionsThatAreCalledAsTheDocumentationDoes() {
    assertThat(KeyPermission.MAKE_PAYMENTS.documentedName())
        .isEqualTo("Make one-time payments to your contractors");
    assertThat(KeyPermission.ofDocumentedName("View task codes"))
        .isEqualTo(Optional.of(KeyPermission.VIEW_TASK_CODES));
    assertThat(KeyPermission.ofDocumentedName("view task codes")).isEmpty();
    assertThatNullPointerException()
        .isThrownBy(() -> KeyPermission.ofDocumentedName(null))
        .withMessage("documentedName");
  }
}
