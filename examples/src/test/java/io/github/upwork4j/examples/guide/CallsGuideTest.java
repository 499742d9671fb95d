package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobsApi;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What docs/calls.md shows, to the letter, and that it runs. */
class CallsGuideTest extends SandboxGuide {
  @Test
  void oneCallChanged() {
    JobsApi jobs = JobsApi.of(client);
    // docs: begin
    JobPosting posting =
        jobs.postings()
            .get("~0150f0d859bb3453d0")
            .with(RequestOptions.builder().deadline(Duration.ofSeconds(5)).build())
            .execute();
    // docs: end
    assertThat(posting.title()).isPresent();
  }

  @Test
  void whatCameAround() {
    JobsApi jobs = JobsApi.of(client);
    // docs: begin
    UpworkResponse<JobPosting> response =
        jobs.postings().get("~0150f0d859bb3453d0").executeForResponse();
    System.out.println(
        response.status() + ", Upwork's clock says " + response.serverTime().orElseThrow());
    Object unknownHere = response.value().additionalProperties().get("a_new_field");
    // docs: end
    assertThat(response.status()).isEqualTo(200);
    assertThat(unknownHere).isNull();
  }

  @Test
  void anyPath() {
    // docs: begin
    String json =
        client.raw().get("/api/profiles/v2/search/jobs.json", Map.of("q", "java")).execute();
    // docs: end
    assertThat(json).startsWith("{").contains("\"jobs\"");
    assertThat(sandbox.received().get(0).rawQuery()).isEqualTo("q=java");
  }

  @Test
  void anotherHttpClient() {
    // docs: begin
    OkHttpClient http =
        new OkHttpClient.Builder().pingInterval(20, TimeUnit.SECONDS).build(); // proxy, TLS, pool
    UpworkClient client = UpworkClient.builder().okHttpClient(http).build();
    // docs: end
    client.close();
    assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
    http.dispatcher().executorService().shutdown();
  }
}
