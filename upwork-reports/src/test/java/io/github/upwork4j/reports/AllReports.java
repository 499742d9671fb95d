package io.github.upwork4j.reports;

import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.TimeData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The reports by their ids in the catalogue; the two that are not documented by ids like those. */
final class AllReports {
  /** Makes a report of some data source. */
  interface Maker<S> {
    Report of(ReportsApi api, GdsQuery<S> query);
  }

  private AllReports() {}

  static Map<String, Maker<TimeData>> time() {
    Map<String, Maker<TimeData>> all = new LinkedHashMap<>();
    all.put(
        "timereports-team-hours",
        (api, q) -> api.time().teamHours("mycompany", "mycompany:engineering", q));
    all.put(
        "timereports-team", (api, q) -> api.time().team("mycompany", "mycompany:engineering", q));
    all.put("timereports-company", (api, q) -> api.time().company("mycompany", q));
    all.put("timereports-agency", (api, q) -> api.time().agency("mycompany", "brightworks", q));
    all.put("timereports-freelancer-hours", (api, q) -> api.time().freelancerHours("12345", q));
    all.put("timereports-freelancer", (api, q) -> api.time().freelancer("12345", q));
    return all;
  }

  private static Map<String, Maker<TimeData>> undocumented() {
    Map<String, Maker<TimeData>> all = new LinkedHashMap<>();
    all.put("timereports-company-hours", (api, q) -> api.time().companyHours("mycompany", q));
    all.put(
        "timereports-agency-hours",
        (api, q) -> api.time().agencyHours("mycompany", "brightworks", q));
    return all;
  }

  static Map<String, Maker<FinancialData>> financial() {
    Map<String, Maker<FinancialData>> all = new LinkedHashMap<>();
    all.put(
        "finreports-provider-billings", (api, q) -> api.financial().freelancerBillings("12345", q));
    all.put(
        "finreports-provider-team-billings",
        (api, q) -> api.financial().freelancerTeamBillings("700101", q));
    all.put(
        "finreports-provider-company-billings",
        (api, q) -> api.financial().freelancerCompanyBillings("700101", q));
    all.put(
        "finreports-provider-earnings", (api, q) -> api.financial().freelancerEarnings("12345", q));
    all.put(
        "finreports-provider-team-earnings",
        (api, q) -> api.financial().freelancerTeamEarnings("700101", q));
    all.put(
        "finreports-provider-company-earnings",
        (api, q) -> api.financial().freelancerCompanyEarnings("700101", q));
    all.put(
        "finreports-buyer-team-billings",
        (api, q) -> api.financial().clientTeamBillings("34567", q));
    all.put(
        "finreports-buyer-company-billings",
        (api, q) -> api.financial().clientCompanyBillings("1040945", q));
    all.put(
        "finreports-buyer-team-earnings",
        (api, q) -> api.financial().clientTeamEarnings("34567", q));
    all.put(
        "finreports-buyer-company-earnings",
        (api, q) -> api.financial().clientCompanyEarnings("1040945", q));
    all.put("finreports-account", (api, q) -> api.financial().account("34567890", q));
    all.put("finreports-account-owner", (api, q) -> api.financial().accountOwner("12345", q));
    return all;
  }

  static Maker<TimeData> time(String id) {
    return Optional.ofNullable(time().get(id)).orElseGet(() -> undocumented().get(id));
  }

  static Maker<FinancialData> financial(String id) {
    return financial().get(id);
  }
}
