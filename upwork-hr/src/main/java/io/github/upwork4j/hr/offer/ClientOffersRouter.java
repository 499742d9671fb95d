package io.github.upwork4j.hr.offer;

import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.OfferId;

/**
 * Offers as the client who makes them sees them. Documentation: Contracts and Offers, List client
 * offers to Send client offer.
 */
public final class ClientOffersRouter {
  private static final String VIEW = "View your job offers";

  private static final PagedEndpoint<Offer> LIST =
      Endpoint.get("/api/offers/v1/clients/offers")
          .permission(VIEW)
          .paged("page")
          .returning("offers", "offer", Offer.WIRE);
  private static final Endpoint<Offer> GET =
      Endpoint.get("/api/offers/v1/clients/offers/{offer_id}")
          .permission(VIEW)
          .returning("offer", Offer.WIRE);
  private static final Endpoint<OfferId> SEND =
      Endpoint.post("/api/offers/v1/clients/offers")
          .permission("Make a job offer on your behalf")
          .lookUp("List the new offers of the company or job before you send it again.")
          .returning("offer_id", OfferId.WIRE);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public ClientOffersRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists the offers of a company or for a job, only new ones unless the query names another
   * status. Needs the permission "View your job offers".
   */
  public PagedCall<Offer> list(ClientOfferQuery query) {
    return client.call(LIST, query.arguments(), query.page());
  }

  /**
   * Gets one offer of a company. Needs the permission "View your job offers".
   *
   * @param companyReference the reference of the client's company, such as {@code 34567}
   * @throws IllegalArgumentException if the reference is blank
   */
  public UpworkCall<Offer> getByCompany(OfferId offer, String companyReference) {
    return get(offer, "company_id", Required.filled("companyReference", companyReference));
  }

  /**
   * Gets one offer for a job; Upwork finds the company by the job. Needs the permission "View your
   * job offers".
   *
   * @param jobKey the job key, such as {@code ~012345abcdef}
   * @throws IllegalArgumentException if the key is blank
   */
  public UpworkCall<Offer> getByJob(OfferId offer, String jobKey) {
    return get(offer, "job__reference", Required.filled("jobKey", jobKey));
  }

  private UpworkCall<Offer> get(OfferId offer, String parameter, String value) {
    return client.call(
        GET, Arguments.builder().path("offer_id", offer.value()).set(parameter, value).build());
  }

  /**
   * Sends an offer to a freelancer, and returns what identifies it. Needs the permission "Make a
   * job offer on your behalf".
   *
   * <p>Not sent again once it may have arrived, unless Upwork refused it with 429. When the outcome
   * is unknown, {@link #list} shows whether it is there: the offers of the company, or of the job,
   * that are new.
   */
  public UpworkCall<OfferId> send(OfferDraft offer) {
    return client.call(SEND, offer.arguments());
  }
}
