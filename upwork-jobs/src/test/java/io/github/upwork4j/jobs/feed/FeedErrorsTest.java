package io.github.upwork4j.jobs.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkApiException;
import io.github.upwork4j.testing.ApiServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The errors as the vendor of the feed writes them. */
class FeedErrorsTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private JobsFeedClient feed;

  @BeforeEach
  void makeClient() {
    feed = FeedServer.client(server.url());
  }

  @AfterEach
  void closeClient() {
    feed.close();
  }

  private <E extends UpworkApiException> E jobsFail(int status, String words, Class<E> type) {
    server.answerWith(
        status,
        "{\"success\":false,\"message\":\""
            + words
            + "\",\"data\":[],\"count\":0,\"last_updated\":\"2024-09-27T12:00:00Z\"}");
    E failure = catchThrowableOfType(type, () -> feed.jobs(FeedQuery.all()).execute());
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.serverMessage()).contains(words);
    assertThat(failure.code()).isEmpty();
    assertThat(failure.pathTemplate()).isEqualTo("/jobs");
    assertThat(failure.getMessage()).doesNotContain(FeedServer.KEY);
    return failure;
  }

  @Test
  void aParameterThatTheVendorRefuses() {
    assertThat(jobsFail(400, "Invalid budget_min parameter", BadRequestException.class))
        .hasMessage("The server answered HTTP 400 to GET /jobs: Invalid budget_min parameter.");
  }

  @Test
  void aKeyThatIsNotAccepted() {
    assertThat(jobsFail(401, "Invalid or missing X-API-KEY header", UnauthorizedException.class))
        .hasMessageStartingWith(
            "The server answered HTTP 401 to GET /jobs: Invalid or missing X-API-KEY header.");
  }

  @Test
  void aPlanThatIsUsedUp() {
    RateLimitedException failure =
        jobsFail(
            429,
            "Rate limit exceeded. Upgrade your plan for higher limits.",
            RateLimitedException.class);

    assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(60));
    assertThat(failure)
        .hasMessageStartingWith(
            "The server answered HTTP 429 to GET /jobs: Rate limit exceeded. Upgrade your plan for"
                + " higher limits.");
  }

  @Test
  void aServerThatBreaks() {
    assertThat(
            jobsFail(500, "Internal server error. Please try again later.", ServerException.class))
        .hasMessageStartingWith(
            "The server answered HTTP 500 to GET /jobs: Internal server error. Please try again"
                + " later.");
  }
}
