package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Milestone;
import io.github.upwork4j.sandbox.internal.world.Milestone.State;
import io.github.upwork4j.sandbox.internal.world.Milestone.Submission;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parts of fixed-price contracts, what is submitted for them, and what is paid beside them. */
final class Milestones {
  private final World world;
  private final Envelope envelope;

  Milestones(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer active(Call call) {
    Contract contract = contract(call.argument("contract_reference"));
    Roles.requireParty(envelope, contract);
    return envelope.of(
        "milestone", contract.activeMilestone().<Object>map(Milestones::json).orElse(""));
  }

  static JsonObject json(Milestone milestone) {
    return new JsonObject()
        .put("contract_id", milestone.contract.reference)
        .put("deposit_amount", milestone.deposit.stripTrailingZeros().toPlainString())
        .put("description", milestone.description)
        .put("due_date", milestone.due == null ? "" : milestone.due + " 00:00:00")
        .put("id", milestone.id);
  }

  Answer submissions(Call call) {
    Milestone milestone = milestone(call.argument("milestone_id"));
    Roles.requireParty(envelope, milestone.contract);
    List<Object> ids = new ArrayList<>();
    milestone.submissions.forEach(one -> ids.add(new JsonObject().put("id", one.id)));
    return envelope.of("submissions", ids);
  }

  Answer create(Call call) {
    Roles.client(envelope, TeamPermission.MANAGE_EMPLOYMENT);
    Contract contract = own(contract(call.require("contract_reference")));
    BigDecimal deposit = Amounts.required(call, "deposit_amount");
    LocalDate due = Amounts.day(call, "due_date");
    if (contract.status == Contract.Status.CLOSED) {
      throw ApiError.badRequest("The contract is closed");
    }
    if (contract.milestones.isEmpty()) {
      throw ApiError.badRequest("The function cannot be used to create the first milestone");
    }
    for (Milestone milestone : contract.milestones) {
      if (due != null && milestone.due != null && !due.isAfter(milestone.due)) {
        throw ApiError.badRequest("Date is earlier or equal than milestone " + milestone.id);
      }
    }
    Milestone milestone =
        world.hiring.addMilestone(contract, call.require("milestone_description"), deposit, due);
    return envelope.of("id", milestone.id);
  }

  Answer edit(Call call) {
    Milestone milestone = own(call);
    BigDecimal deposit = Amounts.optional(call, "deposit_amount");
    LocalDate due = Amounts.day(call, "due_date");
    if (milestone.isFirst()) { // in the very words of the documentation
      throw ApiError.badRequest("This function cannot be used to first the first milestone");
    }
    if (milestone.state != State.NOT_FUNDED) {
      throw ApiError.badRequest("Only not_funded milestones can be edited");
    }
    milestone.description = call.params().firstOr("milestone_description", milestone.description);
    milestone.deposit = deposit == null ? milestone.deposit : deposit;
    milestone.due = due == null ? milestone.due : due;
    return ok();
  }

  Answer activate(Call call) {
    Milestone milestone = own(call);
    if (milestone.isFirst()) {
      throw ApiError.badRequest("This function cannot be used to activate the first milestone");
    }
    requireState(milestone, State.NOT_FUNDED);
    List<Milestone> all = milestone.contract.milestones;
    State previous = all.get(all.indexOf(milestone) - 1).state;
    if (previous != State.APPROVED) {
      throw ApiError.badRequest("Invalid previous milestone state '" + previous + "'");
    }
    milestone.state = State.ACTIVE;
    return ok();
  }

  Answer approve(Call call) {
    pay(call, own(call));
    return ok();
  }

  Answer delete(Call call) {
    Milestone milestone = own(call);
    requireState(milestone, State.NOT_FUNDED);
    milestone.contract.milestones.remove(milestone);
    return ok();
  }

  Answer requestApproval(Call call) {
    Milestone milestone = milestone(call.require("milestone_id"));
    User user = envelope.user();
    if (user == null || !Objects.equals(user.profile, milestone.contract.freelancer)) {
      throw ApiError.forbidden("No access to submit approval");
    }
    BigDecimal amount = Amounts.required(call, "amount");
    requireState(milestone, State.ACTIVE);
    world.hiring.submit(milestone, call.require("note2client"), amount);
    return ok();
  }

  Answer approveSubmission(Call call) {
    pay(call, ownSubmission(call).milestone);
    return ok();
  }

  Answer rejectSubmission(Call call) {
    Milestone milestone = ownSubmission(call).milestone;
    call.require("note2contractor");
    requireState(milestone, State.SUBMITTED);
    milestone.state = State.ACTIVE;
    return ok();
  }

  Answer bonus(Call call) {
    Team team =
        Roles.team(envelope, TeamPermission.MANAGE_EMPLOYMENT, call.argument("team_reference"));
    Contract contract = contract(call.require("engagement__reference"));
    if (!contract.team.equals(team) && !contract.team.isBelow(team)) {
      throw ApiError.forbidden(Roles.NO_ACCESS);
    }
    String reference =
        world.hiring.payBonus(
            contract, call.require("comments"), Amounts.required(call, "charge_amount"));
    return envelope.of("adjustment", new JsonObject().put("reference", reference));
  }

  private void pay(Call call, Milestone milestone) {
    BigDecimal amount = Amounts.required(call, "amount");
    BigDecimal bonus = Amounts.optional(call, "bonus");
    if (milestone.state != State.ACTIVE && milestone.state != State.SUBMITTED) {
      throw ApiError.badRequest(
          "Invalid state when approving the milestone: '" + milestone.state + "'");
    }
    if (amount.compareTo(milestone.deposit) < 0 && call.param("underpayment_reason") == null) {
      throw ApiError.missing("underpayment_reason (less than the deposit is paid)");
    }
    world.hiring.approve(milestone, amount, bonus);
  }

  private static void requireState(Milestone milestone, State state) {
    if (milestone.state != state) {
      throw ApiError.badRequest("Invalid state '" + milestone.state + "'");
    }
  }

  private Answer ok() {
    return envelope.of("message", "ok");
  }

  private Milestone own(Call call) {
    Roles.client(envelope, TeamPermission.MANAGE_EMPLOYMENT);
    Milestone milestone = milestone(call.argument("milestone_id"));
    own(milestone.contract);
    return milestone;
  }

  private Submission ownSubmission(Call call) {
    Roles.client(envelope, TeamPermission.MANAGE_EMPLOYMENT);
    Submission submission = submission(call);
    own(submission.milestone.contract);
    return submission;
  }

  private Contract own(Contract contract) {
    Roles.require(envelope, TeamPermission.MANAGE_EMPLOYMENT, contract.team);
    return contract;
  }

  private Milestone milestone(String id) {
    return world
        .hiring
        .milestone(id)
        .orElseThrow(() -> ApiError.notFound("There is no milestone with that id"));
  }

  private Submission submission(Call call) {
    return world
        .hiring
        .submission(call.argument("submission_id"))
        .orElseThrow(() -> ApiError.notFound("There is no submission with that id"));
  }

  private Contract contract(String reference) {
    return world
        .hiring
        .contract(reference)
        .orElseThrow(() -> ApiError.notFound("There is no contract with that reference"));
  }
}
