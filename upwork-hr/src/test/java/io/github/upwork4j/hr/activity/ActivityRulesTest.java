package io.github.upwork4j.hr.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the requests about activities refuse, and in which words. */
class ActivityRulesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final ContractReference CONTRACT = ContractReference.of("1");

  private static ActivityDraft.Builder draft() {
    return ActivityDraft.builder().code("A").description("B");
  }

  private static ActivityUpdate.Builder update() {
    return ActivityUpdate.builder().description("B");
  }

  private static ActivityRecord.Builder activityRecord() {
    return ActivityRecord.builder().code("A").description("B");
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void aDraftAnUpdateAndARecordAreWhole() {
    refused(
        () -> ActivityDraft.builder().build(),
        "an activity needs code, description: set before build()");
    refused(
        () -> ActivityUpdate.builder().build(),
        "an update of an activity needs description: set before build()");
    refused(
        () -> ActivityRecord.builder().build(),
        "a record of an activity needs code, description: set before build()");
  }

  @Test
  void noTextIsBlank() {
    refused(() -> draft().code("").build(), "code must not be blank");
    refused(() -> draft().description(" ").build(), "description must not be blank");
    refused(() -> draft().url("").build(), "url must not be blank");
    refused(() -> update().description(" ").build(), "description must not be blank");
    refused(() -> update().url("").build(), "url must not be blank");
    refused(() -> activityRecord().code("").build(), "code must not be blank");
    refused(() -> activityRecord().description("").build(), "description must not be blank");
    refused(() -> activityRecord().url("").build(), "url must not be blank");
    refused(() -> activityRecord().teamId("").build(), "teamId must not be blank");
    refused(() -> activityRecord().teamId("t").userId("").build(), "userId must not be blank");
    refused(() -> ActivityQuery.builder().search(" ").build(), "search must not be blank");
  }

  @Test
  void aCodeCouldNotBeNamedAgainIfItHeldASemicolon() {
    String sentence = "code must not hold ';', which separates codes where there are several";
    refused(() -> draft().code("A;B").build(), sentence);
    refused(() -> activityRecord().code("A;B").build(), sentence);
  }

  @Test
  void contractsAreNamedOrAllAreMeant() {
    String sentence =
        "set either contracts or allInCompany(true): Upwork passes over the latter when it gets"
            + " both";
    refused(() -> draft().contracts(List.of(CONTRACT)).allInCompany(true).build(), sentence);
    refused(() -> update().contracts(List.of(CONTRACT)).allInCompany(true).build(), sentence);
    assertThat(update().contracts(List.of(CONTRACT)).allInCompany(false).build().contracts())
        .containsExactly(CONTRACT);
    assertThat(draft().allInCompany(true).build().allInCompany()).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a<br>b", "<BR>", "<bR>x"})
  void nothingInABatchHoldsItsSeparator(String text) {
    String sentence = " must not hold <br>, which separates the records of a batch";
    refused(() -> activityRecord().description(text).build(), "description" + sentence);
    refused(() -> activityRecord().code(text).build(), "code" + sentence);
    refused(() -> activityRecord().url(text).build(), "url" + sentence);
    refused(() -> activityRecord().teamId(text).build(), "teamId" + sentence);
    refused(() -> activityRecord().teamId("t").userId(text).build(), "userId" + sentence);
    refused(
        () ->
            HrApi.of(server.client())
                .activities()
                .updateBatch(text, List.of(activityRecord().build())),
        "companyId" + sentence);
  }

  @Test
  void aUserBelongsToATeam() {
    refused(
        () -> activityRecord().userId("b42").build(),
        "a record with a userId needs the user's teamId");
  }

  @Test
  void aListThatMustNotBeEmptyIsNot() {
    ActivitiesRouter activities = HrApi.of(server.client()).activities();
    refused(() -> activities.get("1", "2", List.of()), "code takes at least one value");
    refused(() -> activities.archive("1", "2", List.of()), "code takes at least one value");
    refused(() -> activities.unarchive("1", "2", List.of()), "code takes at least one value");
    refused(() -> activities.updateBatch("1", List.of()), "a batch needs at least one record");
    refused(
        () -> activities.assign(CONTRACT, List.of("A", " ")),
        "codes must not hold a blank element");
    refused(
        () -> activities.assign("1", "2", CONTRACT, List.of("A;B")),
        "tasks is sent as a list separated by ';', so no element can hold one");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void aRequestDoesNotKeepTheListThatItWasGiven() {
    List<ContractReference> contracts = new ArrayList<>(List.of(CONTRACT));
    ActivityDraft draft = draft().contracts(contracts).build();
    ActivityUpdate update = update().contracts(contracts).build();
    contracts.clear();

    assertThat(draft.contracts()).containsExactly(CONTRACT);
    assertThat(update.contracts()).containsExactly(CONTRACT);
    assertThat(draft.toBuilder().build()).isEqualTo(draft);
    assertThat(update.toBuilder().build()).isEqualTo(update);
    assertThat(activityRecord().build().toBuilder().build()).isEqualTo(activityRecord().build());
    assertThat(ActivityQuery.all().toBuilder().build()).isEqualTo(ActivityQuery.all());
  }
}
