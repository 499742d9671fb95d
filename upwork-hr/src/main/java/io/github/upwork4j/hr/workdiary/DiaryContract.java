package io.github.upwork4j.hr.workdiary;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract of work in a diary. Known from other programs that use Upwork, not from its
 * documents. Immutable.
 */
@AutoValue
public abstract class DiaryContract {
  static final WireModel<DiaryContract> WIRE =
      WireModel.of("DiaryContract", DiaryContract::builder, Builder::build)
          .field("id", ContractReference.WIRE, Builder::id)
          .field("record_id", ContractReference.WIRE, Builder::id)
          .field("user_id", Wire.TEXT, Builder::userId)
          .field("contract_title", Wire.TEXT, Builder::title)
          .rest(Builder::additionalProperties);

  DiaryContract() {}

  /** Starts a value of which nothing is set. */
  public static Builder builder() {
    return new AutoValue_DiaryContract.Builder().additionalProperties(Map.of());
  }

  /** Identifies the contract. */
  public abstract Optional<ContractReference> id();

  /** The user id of the freelancer. */
  public abstract Optional<String> userId();

  /** The title. */
  public abstract Optional<String> title();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link DiaryContract#id}. */
    public abstract Builder id(ContractReference value);

    /** See {@link DiaryContract#userId}. */
    public abstract Builder userId(String value);

    /** See {@link DiaryContract#title}. */
    public abstract Builder title(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract DiaryContract build();
  }
}
