package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From the invitation to the last payment: applications, offers, contracts, milestones, and the
 * money they move. What is not allowed is said by whoever asks; here it is only done. Guarded by
 * the world it belongs to.
 */
public final class Hiring {
  private static final long FIRST_NUMBER = 41_500_100;
  private static final long STEP = 7;

  private final Ledger ledger;
  private final Supplier<Instant> now;
  private final Supplier<LocalDate> today;
  private final List<Application> applications = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();
  private final List<Contract> contracts = new ArrayList<>();
  private long lastNumber = FIRST_NUMBER;

  Hiring(Ledger ledger, Supplier<Instant> now, Supplier<LocalDate> today) {
    this.ledger = ledger;
    this.now = now;
    this.today = today;
  }

  private String nextId() {
    lastNumber += STEP;
    return Long.toString(lastNumber);
  }

  long lastNumber() {
    return lastNumber;
  }

  void goOnAfter(long number) {
    lastNumber = Math.max(lastNumber, number);
  }

  /** Adds an application that was there before. */
  public void add(Application application) {
    applications.add(application);
  }

  /** Adds an offer that was there before. */
  public void add(Offer offer) {
    offers.add(offer);
  }

  /** Adds a contract that was there before. */
  public void add(Contract contract) {
    contracts.add(contract);
  }

  /** A client asks a freelancer to apply; asked twice, it is the same application. */
  public Application invite(Posting posting, Freelancer freelancer, String letter) {
    return application(posting, freelancer)
        .orElseGet(() -> add(posting, freelancer, /* invited= */ true, letter));
  }

  /** A freelancer applies. */
  public Application apply(Posting posting, Freelancer freelancer, String letter) {
    return application(posting, freelancer)
        .orElseGet(() -> add(posting, freelancer, /* invited= */ false, letter));
  }

  private Application add(Posting posting, Freelancer freelancer, boolean invited, String letter) {
    Application application =
        new Application(nextId(), posting, freelancer, now.get(), invited, letter);
    applications.add(application);
    return application;
  }

  /** The application of a freelancer for a job. */
  public Optional<Application> application(Posting posting, Freelancer freelancer) {
    return applications.stream()
        .filter(one -> one.posting == posting && one.freelancer == freelancer)
        .findFirst();
  }

  /** All applications, oldest first. */
  public List<Application> applications() {
    return List.copyOf(applications);
  }

  public Optional<Application> application(String id) {
    return applications.stream().filter(application -> application.id.equals(id)).findFirst();
  }

  /** Makes an offer whose further terms are still to be set. */
  public Offer offer(
      String title,
      Team team,
      User client,
      Freelancer freelancer,
      boolean hourly,
      BigDecimal rate) {
    Offer offer = new Offer(nextId(), title, team, client, freelancer, hourly, rate, now.get());
    offers.add(offer);
    return offer;
  }

  /** Takes back the last offer, which turned out to be no proper one, and its id. */
  public void take(Offer offer) {
    offers.remove(offer);
    lastNumber -= STEP;
  }

  /** All offers, oldest first. */
  public List<Offer> offers() {
    return List.copyOf(offers);
  }

  public Optional<Offer> findOffer(String id) {
    return offers.stream().filter(offer -> offer.id.equals(id)).findFirst();
  }

  /** Makes a contract of an offer; its first milestone is funded. */
  public Contract accept(Offer offer) {
    offer.status = Offer.Status.ACCEPTED;
    LocalDate start = offer.start == null ? today.get() : offer.start;
    Contract contract =
        new Contract(
            nextId(),
            offer.title,
            offer.team,
            offer.freelancer,
            offer.hourly,
            offer.rate,
            start,
            List.of());
    contract.offer = offer;
    contract.posting = offer.posting;
    contract.created = now.get();
    contract.weeklyLimit = offer.weeklyLimit == null ? contract.weeklyLimit : offer.weeklyLimit;
    for (Offer.Terms terms : offer.milestones) {
      addMilestone(contract, terms.description, terms.amount, terms.due);
    }
    if (!contract.milestones.isEmpty()) {
      contract.milestones.get(0).state = Milestone.State.ACTIVE;
    }
    contracts.add(contract);
    if (offer.posting != null && offer.closesJob) {
      offer.posting.become(Posting.Status.FILLED, now.get());
    }
    if (offer.application != null) {
      offer.application.hired = true;
    }
    return contract;
  }

  /**
   * Cuts the price of a contract in three: of one that goes on, the first part is paid, and the
   * second funded.
   */
  void generateMilestones(Contract contract) {
    BigDecimal part = contract.rate.divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
    boolean closed = contract.status == Contract.Status.CLOSED;
    for (int i = 1; i <= 3; i++) {
      LocalDate due = closed || i == 1 ? contract.start.plusDays(9L * i) : plusWeeks(i);
      Milestone milestone = addMilestone(contract, "Milestone " + i, part, due);
      if (closed || i == 1) {
        milestone.state = Milestone.State.APPROVED;
        ledger.bill(due, contract, "Invoice", "Fixed Price", milestone.description, part);
      } else if (i == 2) {
        milestone.state = Milestone.State.ACTIVE;
      }
    }
  }

  private LocalDate plusWeeks(int weeks) {
    return today.get().plusWeeks(weeks);
  }

  /**
   * What is under way when the world begins: the freelancer of the documentation is invited to its
   * job, has an offer, and has submitted work.
   */
  void begin(Posting posting, Freelancer freelancer, User client) {
    Application application =
        new Application("12345", posting, freelancer, now.get(), true, "Would you like to help?");
    application.offered = true;
    applications.add(application);
    Offer offer =
        new Offer(
            "12345",
            posting.title,
            posting.team,
            client,
            freelancer,
            /* hourly= */ true,
            freelancer.rate,
            now.get());
    offer.posting = posting;
    offer.application = application;
    offers.add(offer);
    contracts.stream()
        .filter(contract -> !contract.hourly && contract.status == Contract.Status.ACTIVE)
        .skip(1)
        .findFirst()
        .flatMap(Contract::activeMilestone)
        .ifPresent(milestone -> submit(milestone, "The part is done.", milestone.deposit));
  }

  /** All contracts, oldest first. */
  public List<Contract> contracts() {
    return List.copyOf(contracts);
  }

  public Optional<Contract> contract(String reference) {
    return contracts.stream().filter(contract -> contract.reference.equals(reference)).findFirst();
  }

  /** Adds a milestone behind the others; it is not funded. */
  public Milestone addMilestone(
      Contract contract, String description, BigDecimal deposit, @Nullable LocalDate due) {
    Milestone milestone = new Milestone(nextId(), contract, description, deposit, due);
    contract.milestones.add(milestone);
    return milestone;
  }

  public Optional<Milestone> milestone(String id) {
    return contracts.stream()
        .flatMap(contract -> contract.milestones.stream())
        .filter(milestone -> milestone.id.equals(id))
        .findFirst();
  }

  /** The freelancer asks for the milestone to be paid. */
  public Milestone.Submission submit(Milestone milestone, String note, BigDecimal amount) {
    Milestone.Submission submission = new Milestone.Submission(nextId(), milestone, note, amount);
    milestone.submissions.add(submission);
    milestone.state = Milestone.State.SUBMITTED;
    return submission;
  }

  public Optional<Milestone.Submission> submission(String id) {
    return contracts.stream()
        .flatMap(contract -> contract.milestones.stream())
        .flatMap(milestone -> milestone.submissions.stream())
        .filter(submission -> submission.id.equals(id))
        .findFirst();
  }

  /** Pays for a milestone. */
  public void approve(Milestone milestone, BigDecimal amount, @Nullable BigDecimal bonus) {
    milestone.state = Milestone.State.APPROVED;
    ledger.bill(
        today.get(), milestone.contract, "Invoice", "Fixed Price", milestone.description, amount);
    if (bonus != null && bonus.signum() > 0) {
      payBonus(milestone.contract, "Bonus for " + milestone.description, bonus);
    }
  }

  /** Pays something beside what was agreed on; returns the reference of the transaction. */
  public String payBonus(Contract contract, String comments, BigDecimal amount) {
    return ledger.bill(today.get(), contract, "Adjustment", "Bonus", comments, amount);
  }

  /** Ends a contract, and with it the milestones that are not paid. */
  public void end(Contract contract, String reason) {
    contract.milestones.stream()
        .filter(milestone -> milestone.state != Milestone.State.APPROVED)
        .forEach(milestone -> milestone.state = Milestone.State.CANCELLED);
    contract.status = Contract.Status.CLOSED;
    contract.end = today.get();
    contract.ended = now.get();
    contract.endReason = reason;
  }
}
