package io.github.upwork4j.hr.offer;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractType;
import io.github.upwork4j.wire.OpenEnum;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms of an offer. Immutable. */
@AutoValue
public abstract class OfferTerms {
  static final WireModel<OfferTerms> WIRE =
      WireModel.of("OfferTerms", OfferTerms::builder, Builder::build)
          .field("type", Wire.oneOf(ContractType.class), Builder::type)
          .field("charge_rate", Wire.MONEY, Builder::chargeRate)
          .field("charge_weekly_stipend_amount", Wire.MONEY, Builder::weeklyStipend)
          .field("weekly_limit", Wire.INTEGER, Builder::weeklyLimitHours)
          .field("manual_time_allowed", Wire.FLAG, Builder::manualTimeAllowed)
          .field("start_date", Wire.EPOCH_MILLIS, Builder::startDate)
          .field("related_jobcategory2", Wire.TEXT, Builder::categoryId)
          .field("version", Wire.TEXT, Builder::version)
          .rest(Builder::additionalProperties);

  OfferTerms() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_OfferTerms.Builder().additionalProperties(Map.of());
  }

  /** How the work is paid. */
  public abstract Optional<OpenEnum<ContractType>> type();

  /** What an hour costs the client, or what a fixed price is in all, in US dollars. */
  public abstract Optional<BigDecimal> chargeRate();

  /** What is paid each week beside, in US dollars. */
  public abstract Optional<BigDecimal> weeklyStipend();

  /** How many hours a week may be billed; empty for no limit. */
  public abstract Optional<Integer> weeklyLimitHours();

  /** Whether time may be added by hand. */
  public abstract Optional<Boolean> manualTimeAllowed();

  /** The day the work starts, as its midnight. */
  public abstract Optional<Instant> startDate();

  /** The id of the category, of 18 digits. */
  public abstract Optional<String> categoryId();

  /** The version of the terms. */
  public abstract Optional<String> version();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link OfferTerms#type}. */
    public abstract Builder type(OpenEnum<ContractType> value);

    /** See {@link OfferTerms#chargeRate}. */
    public abstract Builder chargeRate(BigDecimal value);

    /** See {@link OfferTerms#weeklyStipend}. */
    public abstract Builder weeklyStipend(BigDecimal value);

    /** See {@link OfferTerms#weeklyLimitHours}. */
    public abstract Builder weeklyLimitHours(Integer value);

    /** See {@link OfferTerms#manualTimeAllowed}. */
    public abstract Builder manualTimeAllowed(Boolean value);

    /** See {@link OfferTerms#startDate}. */
    public abstract Builder startDate(Instant value);

    /** See {@link OfferTerms#categoryId}. */
    public abstract Builder categoryId(String value);

    /** See {@link OfferTerms#version}. */
    public abstract Builder version(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract OfferTerms build();
  }
}
