package io.github.upwork4j.hr.offer;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.hr.OfferId;

/**
 * Offers as the freelancer who receives them sees them. Documentation: Contracts and Offers, List
 * freelancer's offers to Accept or decline an offer.
 */
public final class FreelancerOffersRouter {
  private static final String VIEW = "View your job offers";

  private static final PagedEndpoint<Offer> LIST =
      Endpoint.get("/api/offers/v1/contractors/offers")
          .permission(VIEW)
          .paged("page")
          .returning("offers", "offer", Offer.WIRE);
  private static final Endpoint<Offer> GET =
      Endpoint.get("/api/offers/v1/contractors/offers/{offer_id}")
          .permission(VIEW)
          .returning("offer", Offer.WIRE);
  private static final Endpoint<Acknowledgement> ACT =
      Endpoint.post("/api/offers/v1/contractors/actions/{offer_id}")
          .permission("Make a job offer on your behalf")
          .lookUp("Get the offer and see whether it is still new.")
          .returning("message", Acknowledgement.WORDS);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public FreelancerOffersRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists the offers that the freelancer received, only new ones unless the query names another
   * status. Needs the permission "View your job offers".
   */
  public PagedCall<Offer> list(FreelancerOfferQuery query) {
    return client.call(LIST, query.arguments(), query.page());
  }

  /** Gets one offer. Needs the permission "View your job offers". */
  public UpworkCall<Offer> get(OfferId offer) {
    return client.call(GET, Arguments.path("offer_id", offer.value()));
  }

  /**
   * Accepts an offer: it becomes a contract. Needs the permission "Make a job offer on your
   * behalf".
   *
   * <p>Not sent again once it may have arrived, unless Upwork refused it with 429. When the outcome
   * is unknown, {@link #get} shows whether the offer is still new.
   */
  public UpworkCall<Acknowledgement> accept(OfferId offer) {
    return act(offer, "accept");
  }

  /**
   * Declines an offer. Needs the permission "Make a job offer on your behalf".
   *
   * <p>Not sent again once it may have arrived, unless Upwork refused it with 429. When the outcome
   * is unknown, {@link #get} shows whether the offer is still new.
   */
  public UpworkCall<Acknowledgement> decline(OfferId offer) {
    return act(offer, "decline");
  }

  private UpworkCall<Acknowledgement> act(OfferId offer, String name) {
    return client.call(
        ACT, Arguments.builder().path("offer_id", offer.value()).set("name", name).build());
  }
}
