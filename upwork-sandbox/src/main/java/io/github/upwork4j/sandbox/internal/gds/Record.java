package io.github.upwork4j.sandbox.internal.gds;

import org.jspecify.annotations.Nullable;

/** One line of a time log or a ledger. */
@FunctionalInterface
public interface Record {
  /** A LocalDate, BigDecimal or String, as the type of the field says; null for nothing. */
  @Nullable Object get(String field);
}
