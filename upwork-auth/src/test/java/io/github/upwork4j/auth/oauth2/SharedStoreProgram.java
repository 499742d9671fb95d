package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.testing.FakeTime;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One of several programs with one store. For each line it reads a day passes, and it makes a call,
 * for which it needs a new token. Arguments: the token server, the API server, the kind of store
 * and what that takes.
 */
final class SharedStoreProgram {
  private SharedStoreProgram() {}

  public static void main(String[] args) throws Exception {
    FakeTime time = FakeTime.selfAdvancing();
    OAuth2Client oauth =
        OAuth2Client.builder(Oauth.KEY)
            .endpoints(OAuth2Endpoints.sandbox(args[0]))
            .timeSource(time)
            .build();
    TokenStore store =
        args[2].equals("file")
            ? FileTokenStore.at(Path.of(args[3]))
            : JdbcTokenStore.of(
                Databases.Address.of(args[3], args[4], args[5]).dataSource(), args[6]);
    UpworkClient client =
        UpworkClient.builder()
            .sandbox(args[1])
            .rateLimiter(RateLimiter.unlimited())
            .authorizer(OAuth2Authorizer.builder(oauth, store).build())
            .build();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("ready");
    while (in.readLine() != null) {
      time.advance(Duration.ofDays(1));
      try {
        client.raw().get("/api/x", Map.of()).execute();
        System.out.println("done");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    Runtime.getRuntime().halt(0);
  }
}
