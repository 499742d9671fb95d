package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.world.Transaction.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The money that moved, oldest first: each payment once in the client's account and once in the
 * freelancer's. Mutable; guarded by the world it belongs to.
 */
public final class Ledger {
  private static final BigDecimal FEE = new BigDecimal("0.10");
  private static final long FIRST_REFERENCE = 301_500_000;

  /** How many lines a payment has, with references that follow each other. */
  public static final int LINES = 4;

  private final List<Transaction> transactions = new ArrayList<>();
  private long nextReference = FIRST_REFERENCE;
  private LocalDate openFrom = LocalDate.MIN;

  Ledger() {}

  /** What the next payment gets. */
  public long nextReference() {
    return nextReference;
  }

  /** The Monday of the first week whose hours are not billed yet. */
  public LocalDate openFrom() {
    return openFrom;
  }

  /** Bills the hours of every week that is over and not billed yet, on the Monday behind it. */
  void billHours(TimeLog log, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (!monday.isAfter(openFrom)) {
      return;
    }
    Map<LocalDate, Map<Contract, BigDecimal>> weeks = new TreeMap<>();
    for (WorkEntry entry : log.entries()) {
      if (!entry.day.isBefore(openFrom) && entry.day.isBefore(monday)) {
        weeks
            .computeIfAbsent(entry.week().plusWeeks(1), week -> new LinkedHashMap<>())
            .merge(entry.contract, entry.charges(), BigDecimal::add);
      }
    }
    weeks.forEach(
        (day, charges) ->
            charges.forEach(
                (contract, amount) ->
                    bill(
                        day,
                        contract,
                        "Invoice",
                        "Hourly",
                        "Hours of the week of " + day.minusWeeks(1),
                        amount)));
    openFrom = monday;
  }

  /**
   * Bills the client, pays the freelancer, and takes the fee from what the freelancer gets.
   *
   * @return the reference of what the client is billed
   */
  public String bill(
      LocalDate day,
      Contract contract,
      String type,
      String subtype,
      String description,
      BigDecimal amount) {
    return bill(nextReference, day, contract, type, subtype, description, amount);
  }

  /** Enters a payment under the reference that it has. */
  public String bill(
      long reference,
      LocalDate day,
      Contract contract,
      String type,
      String subtype,
      String description,
      BigDecimal amount) {
    long next = Math.max(nextReference, reference + LINES);
    nextReference = reference;
    BigDecimal fee = amount.multiply(FEE).setScale(2, RoundingMode.HALF_UP);
    add(day, contract, Side.CLIENT, type, subtype, description, amount);
    add(day, contract, Side.CLIENT, "Payment", "Payment", description, amount.negate());
    add(day, contract, Side.FREELANCER, type, subtype, description, amount);
    add(day, contract, Side.FREELANCER, "Adjustment", "Service Fee", description, fee.negate());
    nextReference = next;
    return Long.toString(reference);
  }

  private void add(
      LocalDate day,
      Contract contract,
      Side side,
      String type,
      String subtype,
      String description,
      BigDecimal amount) {
    transactions.add(
        new Transaction(nextReference++, day, contract, side, type, subtype, description, amount));
  }

  /** Takes the hours of the weeks before a Monday as billed. */
  public void openFrom(LocalDate monday) {
    openFrom = monday;
  }

  /** The first line of each payment: what the client was billed, oldest first. */
  public List<Transaction> payments() {
    List<Transaction> payments = new ArrayList<>();
    for (Transaction line : transactions) {
      if (line.side == Side.CLIENT && !line.type.equals("Payment")) {
        payments.add(line);
      }
    }
    return payments;
  }

  /** Puts what was billed into the order of the days. */
  public void sort() {
    transactions.sort((left, right) -> left.day.compareTo(right.day));
  }

  /** All transactions, oldest first. */
  public List<Transaction> transactions() {
    return List.copyOf(transactions);
  }
}
