package io.github.upwork4j.wire;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a documented set as it came in an answer. The set may have grown since this library
 * was written, so an unknown value is kept as text and never fails.
 *
 * <pre>{@code
 * if (job.status().is(JobStatus.OPEN)) { ... }
 * switch (job.status().orElse(JobStatus.CANCELLED)) { ... }
 * }</pre>
 *
 * <p>Immutable. Two values are equal when they stand for the same constant, however it was spelled,
 * or, both unknown, when their text is equal.
 *
 * @param <E> the documented set
 */
public final class OpenEnum<E extends Enum<E> & WireEnum> {
  private final String raw;
  private final @Nullable E known;

  private OpenEnum(String raw, @Nullable E known) {
    this.raw = raw;
    this.known = known;
  }

  /** Returns the value for a documented constant. */
  public static <E extends Enum<E> & WireEnum> OpenEnum<E> of(E constant) {
    return new OpenEnum<>(constant.wireName(), constant);
  }

  /** Returns the value for {@code raw}; upper and lower case are the same to the documents. */
  public static <E extends Enum<E> & WireEnum> OpenEnum<E> parse(Class<E> type, String raw) {
    for (E constant : type.getEnumConstants()) {
      if (constant.wireName().equalsIgnoreCase(raw)) {
        return new OpenEnum<>(raw, constant);
      }
      for (String alias : constant.wireAliases()) {
        if (alias.equalsIgnoreCase(raw)) {
          return new OpenEnum<>(raw, constant);
        }
      }
    }
    return new OpenEnum<>(raw, null);
  }

  /** Returns the text of the answer, unchanged. */
  public String raw() {
    return raw;
  }

  /** Returns the documented constant; empty for a value that the documents do not name. */
  public Optional<E> known() {
    return Optional.ofNullable(known);
  }

  /** Returns the documented constant, or {@code fallback} for a value the documents do not name. */
  public E orElse(E fallback) {
    return known == null ? fallback : known;
  }

  /** Returns whether this is {@code constant}, however the answer spelled it. */
  public boolean is(E constant) {
    return known == constant;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof OpenEnum)) {
      return false;
    }
    OpenEnum<?> that = (OpenEnum<?>) other;
    return known == null ? that.known == null && raw.equals(that.raw) : known.equals(that.known);
  }

  @Override
  public int hashCode() {
    return known == null ? raw.hashCode() : Objects.hashCode(known);
  }

  /** Returns {@link #raw()}. */
  @Override
  public String toString() {
    return raw;
  }
}
