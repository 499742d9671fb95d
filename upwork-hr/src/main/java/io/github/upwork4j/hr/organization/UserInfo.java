package io.github.upwork4j.hr.organization;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Authenticated User tells beside the name. Immutable. */
@AutoValue
public abstract class UserInfo {
  static final WireModel<UserInfo> WIRE =
      WireModel.of("UserInfo", UserInfo::builder, Builder::build)
          .field("ref", Wire.TEXT, Builder::reference)
          .field("profile_url", Wire.TEXT, Builder::profileUrl)
          .field("company_url", Wire.TEXT, Builder::companyUrl)
          .field("has_agency", Wire.FLAG, Builder::hasAgency)
          .field("capacity", UserCapacity.WIRE, Builder::capacity)
          .field("location", UserLocation.WIRE, Builder::location)
          .field("portrait_32_img", Wire.TEXT, Builder::portrait32Url)
          .field("portrait_50_img", Wire.TEXT, Builder::portrait50Url)
          .field("portrait_100_img", Wire.TEXT, Builder::portrait100Url)
          .rest(Builder::additionalProperties);

  UserInfo() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_UserInfo.Builder().additionalProperties(Map.of());
  }

  /**
   * The user's reference. The user id is not told: {@link UsersRouter#get} with {@code me} tells
   * it.
   */
  public abstract String reference();

  /** The page of the profile. */
  public abstract Optional<String> profileUrl();

  /** The page of the company. */
  public abstract Optional<String> companyUrl();

  /** Whether the user owns an agency. */
  public abstract Optional<Boolean> hasAgency();

  /** What the user may act as. */
  public abstract Optional<UserCapacity> capacity();

  /** Where the user is. */
  public abstract Optional<UserLocation> location();

  /** A picture of 32 pixels. */
  public abstract Optional<String> portrait32Url();

  /** A picture of 50 pixels. */
  public abstract Optional<String> portrait50Url();

  /** A picture of 100 pixels. */
  public abstract Optional<String> portrait100Url();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link UserInfo#reference}. Required. */
    public abstract Builder reference(String value);

    /** See {@link UserInfo#profileUrl}. */
    public abstract Builder profileUrl(String value);

    /** See {@link UserInfo#companyUrl}. */
    public abstract Builder companyUrl(String value);

    /** See {@link UserInfo#hasAgency}. */
    public abstract Builder hasAgency(Boolean value);

    /** See {@link UserInfo#capacity}. */
    public abstract Builder capacity(UserCapacity value);

    /** See {@link UserInfo#location}. */
    public abstract Builder location(UserLocation value);

    /** See {@link UserInfo#portrait32Url}. */
    public abstract Builder portrait32Url(String value);

    /** See {@link UserInfo#portrait50Url}. */
    public abstract Builder portrait50Url(String value);

    /** See {@link UserInfo#portrait100Url}. */
    public abstract Builder portrait100Url(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract UserInfo build();
  }
}
