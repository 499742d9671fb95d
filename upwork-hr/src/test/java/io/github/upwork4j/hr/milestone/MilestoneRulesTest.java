package io.github.upwork4j.hr.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.MilestoneId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the requests about milestones refuse, and in which words. */
class MilestoneRulesTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private static MilestoneDraft.Builder draft() {
    return MilestoneDraft.builder()
        .contract(ContractReference.of("1"))
        .description("First")
        .depositAmount(TEN);
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | must be more than 0, was 0",
        "0.00 | must be more than 0, was 0.00",
        "-0.01 | must be more than 0, was -0.01",
        "10.001 | takes dollars and cents, at most two decimals, was 10.001"
      })
  void everyAmountIsMoneyThatIsWorthSending(BigDecimal amount, String sentence) {
    refused(() -> draft().depositAmount(amount).build(), "depositAmount " + sentence);
    refused(
        () -> MilestoneEdit.builder().depositAmount(amount).build(), "depositAmount " + sentence);
    refused(() -> Approval.paying(amount), "amount " + sentence);
    refused(() -> Approval.builder().amount(TEN).bonus(amount).build(), "bonus " + sentence);
    refused(() -> WorkSubmission.of(MilestoneId.of("1"), amount, "Done"), "amount " + sentence);
  }

  @Test
  void zerosBehindTheCentsAreNoThirdDecimal() {
    assertThat(Approval.paying(new BigDecimal("1.5000")).amount()).isEqualTo("1.5000");
  }

  @Test
  void aMilestoneIsWhole() {
    refused(
        () -> MilestoneDraft.builder().build(),
        "a milestone needs contract, description, depositAmount: set before build()");
    refused(() -> draft().description(" ").build(), "description must not be blank");
    assertThat(draft().build().toBuilder().build()).isEqualTo(draft().build());
  }

  @Test
  void anEditChangesSomething() {
    String nothing =
        "an edit of a milestone needs at least one of description, depositAmount and dueDate";
    refused(() -> MilestoneEdit.builder().build(), nothing);
    refused(() -> MilestoneEdit.builder().message("Hello").build(), nothing);
    refused(() -> MilestoneEdit.builder().description("").build(), "description must not be blank");
    refused(
        () -> MilestoneEdit.builder().description("x").message("").build(),
        "message must not be blank");
    MilestoneEdit edit = MilestoneEdit.builder().dueDate(LocalDate.of(2020, 1, 1)).build();
    assertThat(edit.toBuilder().build()).isEqualTo(edit);
  }

  @Test
  void anApprovalSaysHowMuch() {
    refused(() -> Approval.builder().build(), "an approval needs amount: set before build()");
    refused(
        () -> Approval.builder().amount(TEN).paymentComments("").build(),
        "paymentComments must not be blank");
    refused(
        () -> Approval.builder().amount(TEN).noteToFreelancer("").build(),
        "noteToFreelancer must not be blank");
    Approval approval =
        Approval.builder().amount(TEN).underpaymentReason(UnderpaymentReason.OTHER).build();
    assertThat(approval.toBuilder().build()).isEqualTo(approval);
  }

  @Test
  void workIsSubmittedWithANote() {
    refused(
        () -> WorkSubmission.of(MilestoneId.of("1"), TEN, " "), "noteToClient must not be blank");
  }

  @Test
  void theDocumentedReasons() {
    assertThat(Arrays.stream(UnderpaymentReason.values()).map(UnderpaymentReason::wireName))
        .containsExactly("329", "330", "331", "332");
  }
}
