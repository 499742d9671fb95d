package io.github.upwork4j.hr.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.lang.reflect.Method;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the requests of contracts refuse, and in which words. */
class ContractRulesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  static ContractEnd.Builder end() {
    return ContractEnd.builder()
        .reason(EndReason.JOB_COMPLETED)
        .wouldHireAgain(true)
        .privateScore(11);
  }

  private static FeedbackScores.Builder scores() {
    return FeedbackScores.forFreelancer()
        .skills(5)
        .quality(5)
        .availability(5)
        .deadlines(5)
        .communication(5)
        .cooperation(5);
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void anEndSaysWhyAndWhatTheClientThinks() {
    refused(
        () -> ContractEnd.builder().build(),
        "the end of a contract needs reason, wouldHireAgain, privateScore: set before build()");
    refused(
        () -> ContractEnd.builder().reason(EndReason.JOB_COMPLETED).wouldHireAgain(true).build(),
        "the end of a contract needs privateScore: set before build()");
  }

  @Test
  void thePrivateScoreGoesFromOneToEleven() {
    refused(() -> end().privateScore(0).build(), "privateScore goes from 1 to 11, was 0");
    refused(() -> end().privateScore(12).build(), "privateScore goes from 1 to 11, was 12");
    assertThat(end().privateScore(1).build().privateScore()).isEqualTo(1);
  }

  @Test
  void aCommentNeedsScores() {
    refused(() -> end().comment("Nice").build(), "a comment needs scores: call scores(...) too");
    refused(() -> end().scores(scores().build()).comment(" ").build(), "comment must not be blank");
    ContractEnd whole = end().scores(scores().build()).comment("Nice").build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole);
    assertThat(end().scores(scores().build()).build().comment()).isEmpty();
  }

  @Test
  void scoresAreCompleteOrAbsent() {
    refused(
        () -> FeedbackScores.forClient().skills(5).quality(4).deadlines(3).build(),
        "a set of feedback scores needs availability, communication, cooperation: set before"
            + " build()");
    FeedbackScores scores = scores().build();
    assertThat(scores.toBuilder().build()).isEqualTo(scores);
    assertThat(scores.aboutClient()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"skills", "quality", "availability", "deadlines", "communication", "cooperation"})
  void aScoreGoesFromOneToFive(String name) throws ReflectiveOperationException {
    Method score = FeedbackScores.Builder.class.getMethod(name, int.class);
    for (int wrong : new int[] {0, 6, -1}) {
      FeedbackScores.Builder builder = scores();
      score.invoke(builder, wrong);
      refused(builder::build, name + " goes from 1 to 5, was " + wrong);
    }
  }

  @Test
  void aMessageToTheFreelancerIsNotBlank() {
    UpworkClient client = server.client();
    ContractReference contract = ContractReference.of("1");

    refused(() -> HrApi.of(client).contracts().suspend(contract, " "), "message must not be blank");
    refused(() -> HrApi.of(client).contracts().restart(contract, ""), "message must not be blank");
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"teamReference", "freelancerReference", "profileKey", "jobKey", "agencyReference"})
  void noTextOfAQueryIsBlank(String property) throws ReflectiveOperationException {
    EngagementQuery.Builder query = EngagementQuery.builder();
    EngagementQuery.Builder.class.getMethod(property, String.class).invoke(query, " ");

    refused(query::build, property + " must not be blank");
  }

  @Test
  void aQueryNamesTheFreelancerOnce() {
    refused(
        () -> EngagementQuery.builder().freelancerReference("1").profileKey("~1").build(),
        "freelancerReference and profileKey both name the freelancer: set one of them");
  }

  @Test
  void subTeamsAreThoseOfATeam() {
    refused(
        () -> EngagementQuery.builder().includeSubTeams(true).build(),
        "includeSubTeams needs a team: call teamReference(...) too");
    assertThat(EngagementQuery.builder().includeSubTeams(false).build().includeSubTeams())
        .contains(false);
  }

  @Test
  void theTimesOfAQueryAreTheRightWayRound() {
    LocalDateTime noon = LocalDateTime.of(2020, 1, 1, 12, 0);
    EngagementQuery.Builder query = EngagementQuery.builder().createdFrom(noon);

    refused(
        () -> query.createdTo(noon.minusSeconds(1)).build(),
        "createdTo must not be before createdFrom");
    EngagementQuery same = query.createdTo(noon).build();
    assertThat(same.toBuilder().build()).isEqualTo(same);
  }

  @Test
  void aQueryDoesNotKeepTheListsThatItWasGiven() {
    List<EngagementStatus> statuses = new ArrayList<>(List.of(EngagementStatus.ACTIVE));
    List<EngagementSort> order =
        new ArrayList<>(List.of(EngagementSort.ascending(EngagementSort.Field.STATUS)));
    EngagementQuery query = EngagementQuery.builder().statuses(statuses).orderBy(order).build();
    statuses.clear();
    order.clear();

    assertThat(query.statuses()).containsExactly(EngagementStatus.ACTIVE);
    assertThat(query.orderBy()).hasSize(1);
    assertThatThrownBy(() -> query.orderBy().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
