package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Ledger;
import io.github.upwork4j.sandbox.internal.world.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A payment of the client to a freelancer. Its four lines in the books, with references that follow
 * each other, come of it: what is billed and paid, what is earned and the fee.
 */
final class PaymentFormat {
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "hourly", List.of("Invoice", "Hourly"),
          "fixed-price", List.of("Invoice", "Fixed Price"),
          "bonus", List.of("Adjustment", "Bonus"));

  private PaymentFormat() {}

  static Members write(Transaction it) {
    String kind =
        KINDS.entrySet().stream()
            .filter(one -> one.getValue().equals(List.of(it.type, it.subtype)))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a payment of type " + it.subtype));
    return new Members()
        .put("reference", it.reference)
        .put("day", it.day)
        .put("contract", it.contract.reference)
        .put("kind", kind)
        .put("amount", it.amount)
        .put("description", it.description);
  }

  /** Enters the payments into the books. */
  static void read(List<Node> nodes, Index index, Ledger ledger) {
    Set<Long> taken = new HashSet<>();
    for (Node node : nodes) {
      Long given = node.optionalLong("reference");
      long reference = given == null ? ledger.nextReference() : given;
      requireFree(node, reference, taken);
      List<String> kind = node.found("kind", "kind of payment", KINDS::get);
      LocalDate day = node.day("day");
      Contract contract = node.found("contract", "contract", index.contracts::get);
      BigDecimal amount = node.sum("amount");
      String description = node.text("description", "");
      node.end();
      ledger.bill(reference, day, contract, kind.get(0), kind.get(1), description, amount);
    }
  }

  private static void requireFree(Node node, long reference, Set<Long> taken) {
    if (reference < 1) {
      throw node.wrong("reference", "a reference is above zero");
    }
    for (long line = reference; line < reference + Ledger.LINES; line++) {
      if (!taken.add(line)) {
        throw node.wrong(
            "reference", line + " is there already: each payment takes four that follow");
      }
    }
  }
}
