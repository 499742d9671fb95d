package io.github.upwork4j.hr.activity;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An activity that is assigned to a contract, with what is true of the set that it stands in.
 * Immutable.
 */
@AutoValue
public abstract class ContractActivity {
  static final WireModel<ContractActivity> WIRE =
      WireModel.of("ContractActivity", ContractActivity::builder, Builder::build)
          .field("code", Wire.TEXT, Builder::code)
          .field("description", Wire.TEXT, Builder::description)
          .field("url", Wire.TEXT, Builder::url)
          .field("id", Wire.TEXT, Builder::id)
          .field("type", Wire.TEXT, Builder::setType)
          .field("required", Wire.FLAG, Builder::choiceRequired)
          .field("hash", Wire.TEXT, Builder::setHash)
          .rest(Builder::additionalProperties);

  ContractActivity() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_ContractActivity.Builder().additionalProperties(Map.of());
  }

  /** The code, which the client chose. */
  public abstract String code();

  /** The description. */
  public abstract Optional<String> description();

  /** Where there is more about it. */
  public abstract Optional<String> url();

  /**
   * The id, which names company, team, code and level: {@code
   * {type=otask,cny=...,code=...,team=...,level=team}}.
   */
  public abstract Optional<String> id();

  /** The kind of the set: {@code otask}. */
  public abstract Optional<String> setType();

  /** Whether the freelancer has to choose an activity of the set to log time. */
  public abstract Optional<Boolean> choiceRequired();

  /** The hash of the set: it changes when the set does. */
  public abstract Optional<String> setHash();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ContractActivity#code}. Required. */
    public abstract Builder code(String value);

    /** See {@link ContractActivity#description}. */
    public abstract Builder description(String value);

    /** See {@link ContractActivity#url}. */
    public abstract Builder url(String value);

    /** See {@link ContractActivity#id}. */
    public abstract Builder id(String value);

    /** See {@link ContractActivity#setType}. */
    public abstract Builder setType(String value);

    /** See {@link ContractActivity#choiceRequired}. */
    public abstract Builder choiceRequired(Boolean value);

    /** See {@link ContractActivity#setHash}. */
    public abstract Builder setHash(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if a required property is not set; the message names it
     */
    public abstract ContractActivity build();
  }
}
