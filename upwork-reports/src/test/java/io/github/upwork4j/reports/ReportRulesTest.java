package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.reports.query.Condition;
import io.github.upwork4j.reports.query.Field;
import io.github.upwork4j.reports.query.FilterableDateField;
import io.github.upwork4j.reports.query.FilterableTextField;
import io.github.upwork4j.reports.query.FinancialData;
import io.github.upwork4j.reports.query.GdsQuery;
import io.github.upwork4j.reports.query.ReferenceField;
import io.github.upwork4j.reports.query.TimeData;
import io.github.upwork4j.testing.ApiServer;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A query meets the documentation of its report before it is sent. */
class ReportRulesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private ReportsApi api() {
    return ReportsApi.of(server.client());
  }

  @Test
  void aTimeReportIsWithoutTheFieldsThatItsDocumentationExcludes() {
    assertThatThrownBy(
            () ->
                api()
                    .time()
                    .agency(
                        "mycompany",
                        "brightworks",
                        TimeData.select(TimeData.HOURS, TimeData.CHARGES.sum()).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A query for the time of an agency cannot have charges. The documentation of that report"
                + " excludes agency_id, agency_name, charges, charges_online, charges_offline.");
    assertThatThrownBy(
            () ->
                api()
                    .time()
                    .company(
                        "mycompany",
                        TimeData.select(TimeData.HOURS)
                            .where(TimeData.COMPANY_ID.is("mycompany"))
                            .build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A query for the time of a company cannot have company_id. The documentation of that"
                + " report excludes company_id.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void aFinancialReportIsFilteredByWhatItsDocumentationNames() {
    GdsQuery<FinancialData> query =
        FinancialData.select(FinancialData.PROVIDER_TEAM_ID, FinancialData.AMOUNT)
            .where(FinancialData.PROVIDER_TEAM_ID.is("x"))
            .build();

    api().financial().clientTeamBillings("34567", query);
    assertThatThrownBy(() -> api().financial().clientCompanyBillings("1040945", query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A query for the billings of a client's company cannot filter by provider_team__id. The"
                + " documentation of that report names date, date_due, assignment__reference, type,"
                + " subtype, provider_company__reference, provider_company__id,"
                + " provider__reference, provider__id.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void ofARawQueryNothingIsKnown() {
    assertThat(api().time().freelancer("12345", GdsQuery.raw("SELECT charges"))).isNotNull();
  }

  @Test
  void everyReportHasTheDocumentedRules() throws IOException {
    Map<String, String> declared = new TreeMap<>();
    AllReports.time()
        .forEach(
            (id, report) ->
                declared.put(
                    id,
                    rules(TimeData.fields(), TimeData::select, query -> report.of(api(), query))));
    AllReports.financial()
        .forEach(
            (id, report) ->
                declared.put(
                    id,
                    rules(
                        FinancialData.fields(),
                        FinancialData::select,
                        query -> report.of(api(), query))));

    assertThat(declared).hasSize(18).isEqualTo(documented());
  }

  @Test
  void theUndocumentedReportsOfHoursAreWithoutMoney() {
    assertThat(undocumented("timereports-company-hours"))
        .startsWith("excluded: [charges, charges_offline, charges_online, company_id]");
    assertThat(undocumented("timereports-agency-hours"))
        .startsWith("excluded: [agency_id, agency_name, charges, charges_offline, charges_online]");
  }

  private String undocumented(String id) {
    return rules(
        TimeData.fields(), TimeData::select, query -> AllReports.time(id).of(api(), query));
  }

  /** Tries which fields a report takes, and which it is filtered by. */
  private static <S> String rules(
      List<Field<S>> fields,
      Function<List<Field<S>>, GdsQuery.Builder<S>> select,
      Function<GdsQuery<S>, Report> report) {
    List<String> excluded = new ArrayList<>();
    List<String> filters = new ArrayList<>();
    List<Field<S>> taken = new ArrayList<>();
    for (Field<S> field : fields) {
      if (takes(report, select.apply(List.of(field)).build())) {
        taken.add(field);
      } else {
        excluded.add(field.name());
      }
    }
    for (Field<S> field : fields) {
      condition(field)
          .map(select.apply(List.of(taken.get(0)))::where)
          .filter(query -> takes(report, query.build()))
          .ifPresent(query -> filters.add(field.name()));
    }
    return line(excluded, filters);
  }

  private static String line(List<String> excluded, List<String> filters) {
    return "excluded: "
        + excluded.stream().sorted().toList()
        + ", filters: "
        + filters.stream().sorted().toList();
  }

  private static <S> boolean takes(Function<GdsQuery<S>, Report> report, GdsQuery<S> query) {
    try {
      return report.apply(query) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static <S> Optional<Condition<S>> condition(Field<S> field) {
    if (field instanceof FilterableDateField) {
      return Optional.of(((FilterableDateField<S>) field).is(LocalDate.of(2009, 10, 1)));
    } else if (field instanceof FilterableTextField) {
      return Optional.of(((FilterableTextField<S>) field).is("x"));
    } else if (field instanceof ReferenceField) {
      return Optional.of(((ReferenceField<S>) field).is("1"));
    }
    return Optional.empty();
  }

  /** The rules as the sandbox has them, which shares no code with this module. */
  private static Map<String, String> documented() throws IOException {
    Map<String, String> rules = new TreeMap<>();
    try (InputStream in =
            ReportRulesTest.class.getResourceAsStream(
                "/io/github/upwork4j/sandbox/data/reports.json");
        JsonReader json = JsonReader.of(new Buffer().readFrom(in))) {
      Map<?, ?> data = (Map<?, ?>) Wire.ANY.read(json);
      for (Object element : (List<?>) data.get("reports")) {
        Map<?, ?> report = (Map<?, ?>) element;
        List<String> excluded = texts(report.get("disallowed"));
        List<String> filters = texts(report.get("filters"));
        filters.removeAll(excluded);
        filters.removeAll(List.of("week", "month", "year")); // no fields, for raw queries only
        rules.put((String) report.get("id"), line(excluded, filters));
      }
    }
    return rules;
  }

  private static List<String> texts(Object list) {
    List<String> texts = new ArrayList<>();
    ((List<?>) list).forEach(text -> texts.add((String) text));
    return texts;
  }
}
