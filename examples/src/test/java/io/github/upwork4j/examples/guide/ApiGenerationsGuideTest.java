package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Endpoints;
import io.github.upwork4j.http.RateLimitInterceptor;
import io.github.upwork4j.http.RateLimiter;
import io.github.upwork4j.jobs.feed.FeedJob;
import io.github.upwork4j.jobs.feed.FeedQuery;
import io.github.upwork4j.jobs.feed.JobsFeedClient;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** What docs/api-generations.md shows, to the letter, and that it runs. */
class ApiGenerationsGuideTest extends SandboxGuide {
  @Test
  void feed() {
    Secret key = Secret.of(sandbox.credentials().jobsApiKey());
    JobsFeedClient feed =
        JobsFeedClient.withKey(key, builder -> builder.sandbox(sandbox.baseUrl()));
    // docs: begin
    List<FeedJob> jobs =
        feed.jobs(FeedQuery.builder().build()).all().stream()
            .limit(30)
            .collect(Collectors.toList());
    // docs: end
    feed.close();
    assertThat(jobs).hasSize(30);
  }

  /** A server that takes down what came and answers as GraphQL does. */
  @Test
  void tokensForCallsOfYourOwn() throws Exception {
    List<String> came = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/graphql",
        exchange -> {
          came.add(exchange.getRequestHeaders().getFirst("Authorization"));
          came.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] answer = "{\"data\":{}}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    String graphql = "http://127.0.0.1:" + server.getAddress().getPort() + "/graphql";
    OAuth2Client oauth =
        OAuth2Client.builder(
                OAuth2Credentials.of(
                    sandbox.credentials().clientId(),
                    Secret.of(sandbox.credentials().clientSecret())))
            .endpoints(OAuth2Endpoints.sandbox(sandbox.baseUrl()))
            .build();
    OAuth2Authorizer authorizer = OAuth2Authorizer.ofApplication(oauth).build();
    String answer;
    // docs: begin
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                new RateLimitInterceptor(
                    RateLimiter.slidingWindow().permits(10, Duration.ofSeconds(1)).build()))
            .build();
    Request request =
        new Request.Builder()
            .url(graphql) // https://api.upwork.com/graphql
            .header("User-Agent", "payroll/2.1")
            .post(
                RequestBody.create(
                    "{\"query\": \"{ user { id } }\"}", MediaType.get("application/json")))
            .build();
    try (Response response = http.newCall(authorizer.authorize(request)).execute()) {
      answer = response.body().string();
    }
    // docs: end
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
    server.stop(0);
    assertThat(answer).isEqualTo("{\"data\":{}}");
    assertThat(came.get(0)).startsWith("Bearer ");
    assertThat(came.get(1)).isEqualTo("{\"query\": \"{ user { id } }\"}");
  }
}
