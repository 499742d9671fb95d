package io.github.upwork4j.sandbox.internal.gds;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one report can be asked: its fields and filters, as documented. Immutable. */
public final class ReportRules {
  private static final Tree DATA = Tree.resource("data/reports.json");
  private static final Map<String, ReportRules> ALL = new LinkedHashMap<>();

  static {
    DATA.objects("reports").forEach(report -> ALL.put(report.text("id"), new ReportRules(report)));
  }

  private final boolean finance;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> disallowed;
  private final Set<String> filters;

  private ReportRules(Tree report) {
    this.finance = report.text("source").equals("finreports");
    for (Tree field : DATA.object("sources").objects(report.text("source"))) {
      fields.put(field.text("name"), new Field(field));
    }
    this.disallowed = Set.copyOf(report.texts("disallowed"));
    this.filters = Set.copyOf(report.texts("filters"));
  }

  /** The ids of all documented reports. */
  public static Set<String> ids() {
    return ALL.keySet();
  }

  /** The rules of a documented report. */
  public static ReportRules of(String endpointId) {
    return Optional.ofNullable(ALL.get(endpointId))
        .orElseThrow(() -> new IllegalStateException("no report " + endpointId));
  }

  /** Whether it is a financial report: those answer nothing without a select. */
  public boolean isFinance() {
    return finance;
  }

  /** Whether a query may name the field. */
  boolean allows(String name) {
    return fields.containsKey(name) && !disallowed.contains(name);
  }

  /**
   * The field that a query may name.
   *
   * @throws InvalidQuery when there is none, or this report does not have it
   */
  Field field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new InvalidQuery("there is no field " + name);
    }
    if (disallowed.contains(name)) {
      throw new InvalidQuery("the field " + name + " is not allowed in this report");
    }
    return field;
  }

  /**
   * The field that a query may compare like this.
   *
   * @throws InvalidQuery when it may not
   */
  Field filter(String name, String operator) {
    Field field = field(name);
    if (!filters.contains(name)) {
      throw new InvalidQuery("this report cannot be filtered by " + name);
    }
    if (!field.operators.contains(operator)) {
      throw new InvalidQuery("the field " + name + " does not support " + operator);
    }
    return field;
  }
}
