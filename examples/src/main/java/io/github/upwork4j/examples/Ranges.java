package io.github.upwork4j.examples;

import io.github.upwork4j.wire.NumberRange;
import java.math.BigDecimal;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ranges as people type them: 5, 2,3, 100-1000, 100-, -1000. */
final class Ranges implements ITypeConverter<NumberRange> {
  @Override
  public NumberRange convert(String text) {
    try {
      int dash = text.indexOf('-');
      if (dash < 0) {
        return NumberRange.anyOf(
            Arrays.stream(text.split(",")).map(BigDecimal::new).toArray(BigDecimal[]::new));
      }
      String from = text.substring(0, dash);
      String to = text.substring(dash + 1);
      if (from.isEmpty()) {
        return NumberRange.atMost(new BigDecimal(to));
      }
      return to.isEmpty()
          ? NumberRange.atLeast(new BigDecimal(from))
          : NumberRange.between(new BigDecimal(from), new BigDecimal(to));
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no range such as 100-1000, 100- or 5");
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
