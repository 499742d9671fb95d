package io.github.upwork4j.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.hr.ApplicationId;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.hr.contract.Engagement;
import io.github.upwork4j.hr.contract.EngagementQuery;
import io.github.upwork4j.hr.offer.Application;
import io.github.upwork4j.hr.offer.ClientApplicationQuery;
import io.github.upwork4j.hr.offer.ClientOfferQuery;
import io.github.upwork4j.hr.offer.FreelancerApplicationQuery;
import io.github.upwork4j.hr.offer.Offer;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.hr.offer.OfferStatus;
import io.github.upwork4j.jobs.Invitation;
import io.github.upwork4j.jobs.JobDraft;
import io.github.upwork4j.jobs.JobPosting;
import io.github.upwork4j.jobs.JobPostingQuery;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobType;
import io.github.upwork4j.jobs.JobVisibility;
import io.github.upwork4j.wire.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** From a job that nobody knows of to a contract. */
final class Recruiting {
  static final String COMPANY = "1040945";
  static final String TEAM = "34567";

  private final Person client;
  private final Person freelancer;

  Recruiting(Person client, Person freelancer) {
    this.client = client;
    this.freelancer = freelancer;
  }

  /** Posts a job, which the freelancer then finds. */
  String post(String title, JobType type) {
    JobDraft.Builder job =
        JobDraft.builder()
            .teamReference(TEAM)
            .title(title)
            .description("Wanted: somebody with patience and a ladder.")
            .jobType(type)
            .visibility(JobVisibility.PUBLIC)
            .category("Web, Mobile & Software Dev")
            .subcategory("Web Development");
    JobDraft draft =
        type == JobType.HOURLY
            ? job.durationHours(90).build()
            : job.budget(new BigDecimal("300")).build();

    String key =
        client.once(
            () -> client.jobs.postings().post(draft).execute().key(),
            () -> posted(title).stream().findFirst().flatMap(JobPosting::key));

    assertThat(posted(title)).extracting(JobPosting::key).containsExactly(Optional.of(key));
    assertThat(
            freelancer.read(
                () ->
                    freelancer.jobs.search().find(JobSearch.forQuery(title)).all().stream()
                        .map(found -> found.title().orElse("") + " " + found.id())
                        .collect(Collectors.toList())))
        .containsExactly(title + " " + key);
    return key;
  }

  private List<JobPosting> posted(String title) {
    return client.read(
        () ->
            client.jobs.postings().list(JobPostingQuery.ofTeam(TEAM)).all().stream()
                .filter(posting -> posting.title().filter(title::equals).isPresent())
                .collect(Collectors.toList()));
  }

  /** Invites the freelancer; both sides see the application. */
  ApplicationId invite(String job) {
    client.once(
        client
            .jobs
            .interviews()
            .invite(job, Invitation.byReference(freelancer.reference, "Come and look!")),
        () -> !applications(job).isEmpty());

    List<Application> seen = applications(job);
    assertThat(seen).hasSize(1);
    Application application = seen.get(0);
    assertThat(application.freelancerReference()).contains(freelancer.reference);
    assertThat(application.inviteLetter()).contains("Come and look!");
    assertThat(
            freelancer.read(
                () ->
                    freelancer
                        .hr
                        .freelancerApplications()
                        .list(FreelancerApplicationQuery.builder().build())
                        .all()
                        .stream()
                        .map(Application::id)
                        .collect(Collectors.toList())))
        .contains(application.id());
    assertThat(
            freelancer.get(freelancer.hr.freelancerApplications().get(application.id())).jobKey())
        .contains(job);
    return application.id();
  }

  private List<Application> applications(String job) {
    return client.read(
        () ->
            client
                .hr
                .clientApplications()
                .list(ClientApplicationQuery.ofJob(TEAM, job))
                .all()
                .stream()
                .collect(Collectors.toList()));
  }

  /** Makes an offer, which both sides see as new. */
  OfferId offer(OfferDraft draft) {
    OfferId offer =
        client.once(
            () -> client.hr.clientOffers().send(draft).execute(),
            () -> offers(draft.title()).stream().findFirst().map(Offer::id));

    assertThat(offers(draft.title())).extracting(Offer::id).containsExactly(offer);
    assertThat(statusOf(offer)).isEqualTo(OpenEnum.of(OfferStatus.NEW));
    return offer;
  }

  private List<Offer> offers(String title) {
    return client.read(
        () ->
            client.hr.clientOffers().list(ClientOfferQuery.ofCompany(COMPANY)).all().stream()
                .filter(offer -> offer.title().filter(title::equals).isPresent())
                .collect(Collectors.toList()));
  }

  OpenEnum<OfferStatus> statusOf(OfferId offer) {
    Offer seen = freelancer.get(freelancer.hr.freelancerOffers().get(offer));
    assertThat(client.get(client.hr.clientOffers().getByCompany(offer, COMPANY))).isEqualTo(seen);
    return seen.status().orElseThrow();
  }

  void decline(OfferId offer) {
    freelancer.once(
        freelancer.hr.freelancerOffers().decline(offer),
        () -> statusOf(offer).is(OfferStatus.DECLINED));

    assertThat(statusOf(offer)).isEqualTo(OpenEnum.of(OfferStatus.DECLINED));
  }

  /** Accepts an offer; its contract is the same for both sides. */
  ContractReference accept(OfferId offer) {
    freelancer.once(
        freelancer.hr.freelancerOffers().accept(offer),
        () -> statusOf(offer).is(OfferStatus.ACCEPTED));

    assertThat(statusOf(offer)).isEqualTo(OpenEnum.of(OfferStatus.ACCEPTED));
    List<Engagement> ofClient = contractsOf(client, offer);
    assertThat(ofClient).hasSize(1);
    assertThat(contractsOf(freelancer, offer)).isEqualTo(ofClient);
    return ofClient.get(0).reference();
  }

  private List<Engagement> contractsOf(Person person, OfferId offer) {
    EngagementQuery query =
        EngagementQuery.builder().freelancerReference(freelancer.reference).build();
    return person.read(
        () ->
            person.hr.engagements().list(query).all().stream()
                .filter(engagement -> engagement.offer().filter(offer::equals).isPresent())
                .collect(Collectors.toList()));
  }
}
