package io.github.upwork4j.examples.life;

import static io.github.upwork4j.examples.life.FixedPriceWork.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.MilestoneId;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.hr.SubmissionId;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.EndReason;
import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.contract.EngagementStatus;
import io.github.upwork4j.hr.contract.FeedbackScores;
import io.github.upwork4j.hr.milestone.MilestoneDraft;
import io.github.upwork4j.hr.milestone.MilestoneEdit;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.hr.offer.OfferMilestone;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.sandbox.UpworkSandbox;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A client hires a freelancer twice, and both do all that the documents describe until the end: by
 * the hour, and for a fixed price. The world begins on Monday, 2020-06-15.
 */
final class HiringLife {
  private static final LocalDate MONDAY = LocalDate.of(2020, 6, 15);

  private final UpworkSandbox sandbox;
  private final Person client;
  private final Person freelancer;
  private final Person stranger;
  private final Recruiting recruiting;
  private final List<String> diary = new ArrayList<>();

  /**
   * @param stranger another freelancer, who has no part in it
   */
  HiringLife(UpworkSandbox sandbox, Person client, Person freelancer, Person stranger) {
    this.sandbox = sandbox;
    this.client = client;
    this.freelancer = freelancer;
    this.stranger = stranger;
    this.recruiting = new Recruiting(client, freelancer);
  }

  /** Lives it, and returns what is left of it: talk, work and money. */
  List<String> live() {
    fixedPrice();
    hourly();
    return diary;
  }

  private OfferDraft.Builder offerTo(String title, String job, ApplicationId application) {
    return OfferDraft.builder()
        .title(title)
        .message("Dear friend, “" + title + "” & more.")
        .jobKey(job)
        .application(application)
        .teamReference(Recruiting.TEAM)
        .freelancerReference(freelancer.reference);
  }

  private void fixedPrice() {
    String job = recruiting.post("Restoring a longcase clock", JobType.FIXED_PRICE);
    ApplicationId application = recruiting.invite(job);
    OfferId offer =
        recruiting.offer(
            offerTo("Restoring a longcase clock", job, application)
                .type(ContractType.FIXED_PRICE)
                .chargeRate(new BigDecimal("300"))
                .milestones(
                    List.of(
                        OfferMilestone.of("Case", new BigDecimal("100.25"), MONDAY.plusDays(5)),
                        OfferMilestone.of(
                            "Movement", new BigDecimal("199.75"), MONDAY.plusDays(10))))
                .build());
    Limits limits = new Limits(client, freelancer, stranger);
    limits.ofAnOffer(offer, application);
    ContractReference contract = recruiting.accept(offer);
    limits.ofAContract(contract);

    talk(new Talk(client, freelancer, contract));

    FixedPriceWork work = new FixedPriceWork(client, freelancer, contract);
    assertThat(work.milestones())
        .containsExactly(entry("Case", "100.25 active"), entry("Movement", "199.75 not_funded"));
    refusals(work, contract);
    MilestoneId dial = work.add("Dial", "50", MONDAY.plusDays(20));
    work.edit(dial, "Dial and hands");
    work.delete(work.add("A mistake", "10", MONDAY.plusDays(30)));
    MilestoneId first = work.active();
    SubmissionId rejected = work.submit(first, "100.25", "Done?");
    work.reject(first, rejected);
    work.approve(first, work.submit(first, "100.25", "Done."), "100.25");
    work.bonus("25.50", "For the beeswax");
    MilestoneId second = work.find("Movement").orElseThrow();
    work.fund(second);
    work.approve(second, work.submit(second, "199.75", "It ticks"), "199.75");
    work.fund(dial);
    work.approve(dial, work.submit(dial, "50", "It shows the time"), "50");

    assertThat(work.money().billed()).isEqualByComparingTo("375.50");
    assertThat(work.money().earned()).isEqualByComparingTo("337.94");
    diary.addAll(work.money().lines());
    diary.add(work.milestones().toString());
    end(new HourlyWork(client, freelancer, contract), EndReason.JOB_COMPLETED);
  }

  private void talk(Talk talk) {
    talk.read(client);
    talk.read(freelancer);
    sandbox.advanceClock(Duration.ofMinutes(1));
    talk.say(client, "When can you begin?");
    assertThat(talk.unread(client)).isZero();
    assertThat(talk.unread(freelancer)).isEqualTo(1);
    talk.say(freelancer, "Tomorrow. Is the pendulum “whole”?\nÜ & <b>");
    assertThat(talk.unread(client)).isEqualTo(1);
    talk.read(client);
    diary.addAll(talk.messages());
  }

  /** What the documents say is refused, in their words. */
  private void refusals(FixedPriceWork work, ContractReference contract) {
    MilestoneId first = work.active();
    MilestoneEdit dearer = MilestoneEdit.builder().depositAmount(new BigDecimal("1000")).build();
    refused(
        client,
        client.hr.milestones().edit(first, dearer),
        "This function cannot be used to first the first milestone");
    refused(
        client,
        client.hr.milestones().activate(first),
        "This function cannot be used to activate the first milestone");
    refused(
        client,
        client.hr.milestones().activate(work.find("Movement").orElseThrow()),
        "Invalid previous milestone state 'active'");
    refused(client, client.hr.milestones().delete(first), "Invalid state 'active'");
    refused(
        client,
        client
            .hr
            .milestones()
            .create(
                MilestoneDraft.builder()
                    .contract(contract)
                    .description("Too early")
                    .depositAmount(BigDecimal.TEN)
                    .dueDate(MONDAY.plusDays(5))
                    .build()),
        "Date is earlier or equal than milestone " + first);
  }

  private void hourly() {
    String job = recruiting.post("Winding the clock", JobType.HOURLY);
    ApplicationId application = recruiting.invite(job);
    OfferDraft.Builder terms =
        offerTo("Winding the clock", job, application)
            .type(ContractType.HOURLY)
            .weeklyLimitHours(20);
    OfferId poor =
        recruiting.offer(
            terms.title("Winding the clock, cheaply").chargeRate(BigDecimal.TEN).build());
    recruiting.decline(poor);
    ContractReference contract =
        recruiting.accept(
            recruiting.offer(
                terms.title("Winding the clock").chargeRate(new BigDecimal("40")).build()));
    HourlyWork work = new HourlyWork(client, freelancer, contract);
    work.plan("winding", "Turn the key seven times");

    sandbox.advanceClock(Duration.ofDays(3));
    LocalDate tuesday = MONDAY.plusDays(1);
    Instant morning = Instant.parse("2020-06-16T08:00:00Z");
    String reference = contract.value();
    sandbox.work().log(reference, morning, Duration.ofHours(3), "winding", "Turning");
    sandbox.work().log(reference, tuesday.plusDays(1), Duration.ofMinutes(150), "", "Looking");

    assertThat(work.daysWorked(MONDAY, MONDAY.plusDays(3)))
        .containsExactly(tuesday, tuesday.plusDays(1));
    assertThat(work.memos(tuesday)).hasSize(18).containsOnly("Turning");
    work.rename(morning.plus(Duration.ofMinutes(20)), "Oiling");
    assertThat(work.memos(tuesday)).containsOnlyOnce("Oiling").hasSize(18);
    work.delete(morning);
    assertThat(work.memos(tuesday)).hasSize(17);
    List<String> hours = work.hours(MONDAY, MONDAY.plusDays(3));
    assertThat(hours)
        .containsExactlyInAnyOrder(
            "2020-06-16 winding Turning 0.1666666666667",
            "2020-06-16 winding Oiling 0.1666666666667",
            "2020-06-16 winding Turning 2.5",
            "2020-06-17 - Looking 2.5");
    assertThat(work.money().billed()).isZero();

    sandbox.advanceClock(Duration.ofDays(7));

    assertThat(work.money().billed()).isEqualByComparingTo("213.34");
    assertThat(work.money().earned()).isEqualByComparingTo("192.01");
    assertThat(work.charges(MONDAY, MONDAY.plusDays(3))).isEqualByComparingTo("213.34");
    work.cannotChange(morning.plus(Duration.ofMinutes(20)));
    diary.addAll(hours);
    diary.addAll(work.money().lines());
    work.pauseAndGoOn();
    end(work, EndReason.WORK_NOT_NEEDED);
  }

  private void end(HourlyWork work, EndReason reason) {
    Engagement ended =
        work.end(
            ContractEnd.builder()
                .reason(reason)
                .wouldHireAgain(true)
                .privateScore(10)
                .scores(
                    FeedbackScores.forFreelancer()
                        .skills(5)
                        .quality(5)
                        .availability(4)
                        .deadlines(4)
                        .communication(5)
                        .cooperation(4)
                        .build())
                .comment("It goes, and on time.")
                .build());

    assertThat(ended.status()).contains(OpenEnum.of(EngagementStatus.CLOSED));
    assertThat(ended.feedback().orElseThrow().forFreelancer().orElseThrow().score())
        .contains("4.5 - 5.0 Stars");
    new Limits(client, freelancer, stranger).ofWhatHasEnded(ended);
    diary.add(ended.title().orElse("") + ": " + ended.status().orElseThrow());
  }
}
