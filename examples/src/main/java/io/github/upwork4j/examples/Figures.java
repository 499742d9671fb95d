package io.github.upwork4j.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Numbers of some parties over time: hours of freelancers, money of clients. */
final class Figures {
  private final Map<String, SortedMap<LocalDate, BigDecimal>> byParty = new TreeMap<>();

  void add(String party, LocalDate start, BigDecimal number) {
    byParty.computeIfAbsent(party, name -> new TreeMap<>()).merge(start, number, BigDecimal::add);
  }

  boolean isEmpty() {
    return byParty.isEmpty();
  }

  /** The numbers of each party by the first day of the week or month, the largest total first. */
  Map<String, SortedMap<LocalDate, BigDecimal>> byTotal() {
    return byParty.entrySet().stream()
        .sorted((left, right) -> total(right.getValue()).compareTo(total(left.getValue())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  static BigDecimal total(SortedMap<LocalDate, BigDecimal> numbers) {
    return numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal total() {
    return byParty.values().stream().map(Figures::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The largest single number, to draw the others against; 1 if there is none. */
  BigDecimal largest() {
    return byParty.values().stream()
        .flatMap(numbers -> numbers.values().stream())
        .reduce(BigDecimal::max)
        .filter(number -> number.signum() > 0)
        .orElse(BigDecimal.ONE);
  }
}
