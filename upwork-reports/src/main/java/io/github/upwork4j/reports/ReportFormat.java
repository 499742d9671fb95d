package io.github.upwork4j.reports;

/** The form of a report that is saved as it comes. */
public enum ReportFormat {
  /** Comma-separated values; the first line holds the labels of the columns. */
  CSV("out:csv"),
  /** XML. */
  XML("out:xml"),
  /** JSON. */
  JSON("out:json");

  private final String wireName;

  ReportFormat(String wireName) {
    this.wireName = wireName;
  }

  String wireName() {
    return wireName;
  }
}
