package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.hr.SubmissionId;
import io.github.upwork4j.hr.milestone.Approval;
import io.github.upwork4j.hr.milestone.Milestone;
import io.github.upwork4j.hr.milestone.MilestoneDraft;
import io.github.upwork4j.hr.milestone.MilestoneEdit;
import io.github.upwork4j.hr.milestone.Submission;
import io.github.upwork4j.hr.milestone.WorkSubmission;
import io.github.upwork4j.hr.payment.CustomPayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A contract in parts, each of which is funded, worked on, looked at and paid. */
final class FixedPriceWork {
  private final Person client;
  private final Person freelancer;
  private final Money money;
  private final ContractReference contract;

  FixedPriceWork(Person client, Person freelancer, ContractReference contract) {
    this.client = client;
    this.freelancer = freelancer;
    this.money = new Money(client, freelancer, contract);
    this.contract = contract;
  }

  /** The milestones by their descriptions, with deposit and state. */
  Map<String, String> milestones() {
    Map<String, String> states = new LinkedHashMap<>();
    for (Map<?, ?> milestone : raw()) {
      states.put(
          milestone.get("description").toString(),
          milestone.get("deposit_amount") + " " + milestone.get("state"));
    }
    return states;
  }

  private List<Map<?, ?>> raw() {
    List<Map<?, ?>> all = new ArrayList<>();
    Object milestones =
        client.get(client.hr.engagements().get(contract)).milestones().orElse(List.of());
    ((List<?>) milestones).forEach(milestone -> all.add((Map<?, ?>) milestone));
    return all;
  }

  Optional<MilestoneId> find(String description) {
    return raw().stream()
        .filter(milestone -> description.equals(milestone.get("description")))
        .map(milestone -> MilestoneId.of((String) milestone.get("id")))
        .findFirst();
  }

  private String state(MilestoneId milestone) {
    return raw().stream()
        .filter(one -> milestone.value().equals(one.get("id")))
        .map(one -> (String) one.get("state"))
        .findFirst()
        .orElse("gone");
  }

  MilestoneId active() {
    Optional<MilestoneId> ofClient =
        client.get(client.hr.milestones().getActive(contract)).map(Milestone::id);
    assertThat(freelancer.get(freelancer.hr.milestones().getActive(contract)).map(Milestone::id))
        .isEqualTo(ofClient);
    return ofClient.orElseThrow();
  }

  MilestoneId add(String description, String deposit, LocalDate due) {
    MilestoneDraft draft =
        MilestoneDraft.builder()
            .contract(contract)
            .description(description)
            .depositAmount(new BigDecimal(deposit))
            .dueDate(due)
            .build();
    MilestoneId added =
        client.once(() -> client.hr.milestones().create(draft).execute(), () -> find(description));

    assertThat(milestones()).containsEntry(description, deposit + " not_funded");
    return added;
  }

  void edit(MilestoneId milestone, String description) {
    client.once(
        client
            .hr
            .milestones()
            .edit(milestone, MilestoneEdit.builder().description(description).build()),
        () -> find(description).isPresent());

    assertThat(find(description)).contains(milestone);
  }

  void delete(MilestoneId milestone) {
    client.once(client.hr.milestones().delete(milestone), () -> state(milestone).equals("gone"));

    assertThat(state(milestone)).isEqualTo("gone");
  }

  void fund(MilestoneId milestone) {
    client.once(
        client.hr.milestones().activate(milestone), () -> state(milestone).equals("active"));

    assertThat(active()).isEqualTo(milestone);
  }

  SubmissionId submit(MilestoneId milestone, String amount, String note) {
    int before = submissions(milestone).size();
    freelancer.once(
        freelancer
            .hr
            .submissions()
            .requestApproval(WorkSubmission.of(milestone, new BigDecimal(amount), note)),
        () -> submissions(milestone).size() > before);

    assertThat(state(milestone)).isEqualTo("submitted");
    List<SubmissionId> all = submissions(milestone);
    assertThat(all).hasSize(before + 1);
    return all.get(before);
  }

  private List<SubmissionId> submissions(MilestoneId milestone) {
    return client.get(client.hr.milestones().listSubmissions(milestone)).stream()
        .map(Submission::id)
        .collect(Collectors.toList());
  }

  void reject(MilestoneId milestone, SubmissionId submission) {
    client.once(
        client.hr.submissions().reject(submission, "Nearly."),
        () -> state(milestone).equals("active"));

    assertThat(state(milestone)).isEqualTo("active");
  }

  /** Approves what was submitted; the amount is billed once. */
  void approve(MilestoneId milestone, SubmissionId submission, String amount) {
    BigDecimal before = money.billed();
    client.once(
        client.hr.submissions().approve(submission, Approval.paying(new BigDecimal(amount))),
        () -> state(milestone).equals("approved"));

    assertThat(state(milestone)).isEqualTo("approved");
    assertThat(money.billed()).isEqualByComparingTo(before.add(new BigDecimal(amount)));
  }

  void bonus(String amount, String comments) {
    BigDecimal before = money.billed();
    CustomPayment payment =
        CustomPayment.builder()
            .contract(contract)
            .chargeAmount(new BigDecimal(amount))
            .comments(comments)
            .build();
    client.once(
        client.hr.payments().pay(Recruiting.TEAM, payment),
        () -> money.billed().compareTo(before) > 0);

    assertThat(money.billed()).isEqualByComparingTo(before.add(new BigDecimal(amount)));
  }

  Money money() {
    return money;
  }

  /** Refusals are answers, whatever the network does. */
  static void refused(Person person, UpworkCall<?> call, String message) {
    assertThatThrownBy(() -> person.get(call))
        .isInstanceOf(BadRequestException.class)
        .hasMessageEndingWith(": " + message + " [code 400].");
  }
}
