package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.testing.HostileKeys;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A key from elsewhere stays inside its own path segment, or the call is not made. */
class HostileKeysTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  /** Every call with a path argument: its name, its path, and the call for a key. */
  private record KeyedCall(
      String argument, String path, Function<JobsApi, Function<String, UpworkCall<?>>> call) {
    @Override
    public String toString() {
      return path;
    }
  }

  private static final List<KeyedCall> CALLS =
      List.of(
          new KeyedCall("job_key", "/api/hr/v2/jobs/%s.json", api -> api.postings()::get),
          new KeyedCall(
              "job_key",
              "/api/hr/v2/jobs/%s.json",
              api -> key -> api.postings().update(key, RequestRulesTest.hourlyUpdate().build())),
          new KeyedCall(
              "job_key",
              "/api/hr/v2/jobs/%s.json",
              api -> key -> api.postings().cancel(key, CancelReason.PROJECT_CANCELLED)),
          new KeyedCall("job_key", "/api/profiles/v1/jobs/%s.json", api -> api.profiles()::get),
          new KeyedCall(
              "job_key",
              "/api/profiles/v1/jobs/~1;%s.json",
              api -> key -> api.profiles().get(List.of("~1", key))),
          new KeyedCall(
              "job_key",
              "/api/hr/v1/jobs/%s/candidates.json",
              api -> key -> api.interviews().invite(key, Invitation.byReference("1", "Hi"))),
          new KeyedCall(
              "profile_key",
              "/api/profiles/v1/providers/%s.json",
              api -> api.freelancerProfiles()::get),
          new KeyedCall(
              "profile_key",
              "/api/profiles/v1/providers/~1;%s.json",
              api -> key -> api.freelancerProfiles().get(List.of("~1", key))),
          new KeyedCall(
              "profile_key",
              "/api/profiles/v1/providers/%s/brief.json",
              api -> api.freelancerProfiles()::getBrief),
          new KeyedCall(
              "profile_key",
              "/api/profiles/v1/providers/~1;%s/brief.json",
              api -> key -> api.freelancerProfiles().getBrief(List.of("~1", key))));

  static Stream<Arguments> refused() {
    return HostileKeys.refusedIn(CALLS);
  }

  static Stream<Arguments> encoded() {
    return HostileKeys.encodedIn(CALLS);
  }

  @ParameterizedTest
  @MethodSource
  void refused(KeyedCall call, String key, String sentence) {
    assertThatThrownBy(() -> call.call().apply(JobsApi.of(server.client())).apply(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(call.argument() + " " + sentence);
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource
  void encoded(KeyedCall call, String key, String segment) {
    server.answerWith(
        """
        {"job":{"title":"t"},"profile":{"ciphertext":"~1"},"code":"200"}
        """);

    call.call().apply(JobsApi.of(server.client())).apply(key).execute();

    assertThat(server.sentPath()).isEqualTo(String.format(call.path(), segment));
  }
}
