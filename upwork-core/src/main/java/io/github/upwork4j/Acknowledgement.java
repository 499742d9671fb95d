package io.github.upwork4j;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Upwork says when a change was made and there is nothing else to say. Immutable. */
@AutoValue
public abstract class Acknowledgement {
  /** How this model looks on the wire; for routers. */
  public static final WireModel<Acknowledgement> WIRE =
      WireModel.of("Acknowledgement", Acknowledgement::builder, Builder::build)
          .field("message", Wire.TEXT, Builder::message)
          .rest(Builder::additionalProperties);

  /**
   * The same where the words stand alone: {@code "ok"}. Nothing and the empty string are an
   * acknowledgement without words.
   */
  public static final WireType<Acknowledgement> WORDS =
      json -> {
        Builder said = builder();
        String words = Wire.TEXT.read(json);
        return words == null ? said.build() : said.message(words).build();
      };

  Acknowledgement() {}

  /** Starts an acknowledgement without words. */
  public static Builder builder() {
    return new AutoValue_Acknowledgement.Builder().additionalProperties(Map.of());
  }

  /** What was done, in Upwork's words: {@code updated}. */
  public abstract Optional<String> message();

  /** Fields of the answer that this class does not know, by their wire names. */
  public abstract Map<String, @Nullable Object> additionalProperties();

  /** Makes values, for tests of your own. Not thread-safe. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link Acknowledgement#message}. */
    public abstract Builder message(String value);

    abstract Builder additionalProperties(Map<String, @Nullable Object> properties);

    /** Returns the value. */
    public abstract Acknowledgement build();
  }
}
