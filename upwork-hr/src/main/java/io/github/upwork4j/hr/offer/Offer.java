package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.hr.OfferId;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer, as its client or its freelancer sees it. Immutable. */
@AutoValue
public abstract class Offer {
  static final WireModel<Offer> WIRE =
      WireModel.of("Offer", Offer::builder, Builder::build)
          .field("rid", OfferId.WIRE, Builder::id)
          .field("title", Wire.TEXT, Builder::title)
          .field("type", Wire.oneOf(ContractType.class), Builder::type)
          .field("last_event_state", Wire.oneOf(OfferStatus.class), Builder::status)
          .field("client_org_ref", Wire.TEXT, Builder::clientCompanyReference)
          .field("client_user_ref", Wire.TEXT, Builder::clientUserReference)
          .field("contractor_user_ref", Wire.TEXT, Builder::freelancerReference)
          .field("contractor_org_ref", Wire.TEXT, Builder::agencyReference)
          .field("job_posting_ref", Wire.TEXT, Builder::jobKey)
          .field("is_visible_to_contractor", Wire.FLAG, Builder::visibleToFreelancer)
          .field("terms_data", OfferTerms.WIRE, Builder::terms)
          .rest(Builder::additionalProperties);

  Offer() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_Offer.Builder().additionalProperties(Map.of());
  }

  /** Identifies the offer. */
  public abstract OfferId id();

  /** The title of the offer, and of the contract that it may become. */
  public abstract Optional<String> title();

  /** How the work is paid. */
  public abstract Optional<OpenEnum<ContractType>> type();

  /** Where the offer stands. */
  public abstract Optional<OpenEnum<OfferStatus>> status();

  /** The reference of the client's company. */
  public abstract Optional<String> clientCompanyReference();

  /** The reference of the user who made the offer. */
  public abstract Optional<String> clientUserReference();

  /** The freelancer's reference. */
  public abstract Optional<String> freelancerReference();

  /** The reference of the freelancer's agency; empty for somebody on their own. */
  public abstract Optional<String> agencyReference();

  /** The job key; empty for an offer without a job. */
  public abstract Optional<String> jobKey();

  /** Whether the freelancer sees the offer. */
  public abstract Optional<Boolean> visibleToFreelancer();

  /** The terms. */
  public abstract Optional<OfferTerms> terms();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Offer#id}. Required. */
    public abstract Builder id(OfferId value);

    /** See {@link Offer#title}. */
    public abstract Builder title(String value);

    /** See {@link Offer#type}. */
    public abstract Builder type(OpenEnum<ContractType> value);

    /** See {@link Offer#status}. */
    public abstract Builder status(OpenEnum<OfferStatus> value);

    /** See {@link Offer#clientCompanyReference}. */
    public abstract Builder clientCompanyReference(String value);

    /** See {@link Offer#clientUserReference}. */
    public abstract Builder clientUserReference(String value);

    /** See {@link Offer#freelancerReference}. */
    public abstract Builder freelancerReference(String value);

    /** See {@link Offer#agencyReference}. */
    public abstract Builder agencyReference(String value);

    /** See {@link Offer#jobKey}. */
    public abstract Builder jobKey(String value);

    /** See {@link Offer#visibleToFreelancer}. */
    public abstract Builder visibleToFreelancer(Boolean value);

    /** See {@link Offer#terms}. */
    public abstract Builder terms(OfferTerms value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract Offer build();
  }
}
