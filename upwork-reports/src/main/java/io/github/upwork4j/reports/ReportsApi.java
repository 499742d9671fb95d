package io.github.upwork4j.reports;

import io.github.upwork4j.UpworkClient;

/** The front door to reports. Immutable and thread-safe, as its routers. */
public final class ReportsApi {
  private final TimeReportsRouter time;
  private final FinancialReportsRouter financial;

  private ReportsApi(UpworkClient client) {
    this.time = new TimeReportsRouter(client);
    this.financial = new FinancialReportsRouter(client);
  }

  /** Returns the door for calls of {@code client}. */
  public static ReportsApi of(UpworkClient client) {
    return new ReportsApi(client);
  }

  /** Reports of time worked. */
  public TimeReportsRouter time() {
    return time;
  }

  /** Reports of money billed, earned and paid. */
  public FinancialReportsRouter financial() {
    return financial;
  }
}
