package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** D21 with a store in a file. */
@DisplayName("A fresh token that its file does not take")
@DisabledOnOs(OS.WINDOWS)
class UnsavedTokenTest {
  @Test
  void isReportedAndUsedAndCanBeSavedLater(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("token.json");
    Path aside = directory.resolve("aside");
    TokenStore store = FileTokenStore.at(file);
    store.save(Oauth.token(1));
    FakeTime time = FakeTime.selfAdvancing();
    Ledger calls = new Ledger();
    Ledger tokens = new Ledger();
    tokens.otherwise(
        entry -> {
          block(file, aside); // after the old token was read, before the new one is saved
          return Oauth.answer(2);
        });
    try (MockWebServer server = calls.server();
        MockWebServer tokenServer = tokens.server()) {
      OAuth2Authorizer authorizer =
          OAuth2Authorizer.builder(Oauth.client(tokenServer, time), store).build();
      UpworkClient client = TestClients.to(server, time).authorizer(authorizer).build();
      time.advance(Duration.ofDays(1));

      assertThatThrownBy(() -> client.raw().get("/api/x", Map.of()).execute())
          .isInstanceOf(TokenStoreException.class)
          .hasMessage(
              "The fresh access token was not persisted (The token file "
                  + file
                  + " could not be written (FileSystemException: Is a directory)). It is used as"
                  + " long as this program runs; put the store in order and call saveAgain(), or"
                  + " the user has to sign in again after a restart.")
          .satisfies(Oauth::assertTellsNoSecret);
      client.raw().get("/api/x", Map.of()).execute();
      assertThat(calls.entries().get(0).headers().get("Authorization"))
          .isEqualTo("Bearer canary-access-2");
      assertThatThrownBy(authorizer::saveAgain)
          .hasMessageStartingWith(
              "The fresh access token was not persisted (The token file "
                  + file
                  + " cannot be used: it is no regular file). It is used");

      Files.delete(file.resolve("child"));
      Files.delete(file);
      Files.move(aside, file);
      authorizer.saveAgain();
      assertThat(store.load().orElseThrow().accessToken()).isEqualTo(Oauth.token(2).accessToken());
      assertThat(tokens.delivered()).isEqualTo(1);
    }
  }

  private static void block(Path file, Path aside) {
    try {
      Files.move(file, aside);
      Files.createDirectory(file);
      Files.createFile(file.resolve("child"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
