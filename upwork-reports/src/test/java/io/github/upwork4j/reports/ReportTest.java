package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UnauthorizedException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.ApiServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final Endpoint<ReportTable> TEAM =
      Endpoint.get("/gds/timereports/v1/companies/{company_id}/teams/{team_id}")
          .hidingErrors((body, status, headers) -> ReportAnswers.refusal(body))
          .returning("table", ReportTable.WIRE);
  private static final String EMPTY = "{\"table\":{\"cols\":[],\"rows\":[]}}";

  @RegisterExtension final ApiServer server = new ApiServer();
  @TempDir Path folder;

  private Report report() {
    return new Report(
        server.client(),
        TEAM,
        Arguments.builder()
            .path("company_id", "mycompany")
            .path("team_id", "myteam")
            .set("tq", "SELECT worked_on, sum(hours) WHERE worked_on >= '2009-10-01'")
            .build());
  }

  @Test
  void aTableIsTheDocumentedAnswer() {
    server.answer("time/team.json");

    UpworkResponse<ReportTable> response = report().table().executeForResponse();

    assertThat(server.sentLine())
        .isEqualTo(
            "GET /gds/timereports/v1/companies/mycompany/teams/myteam\n"
                + "?tq=SELECT%20worked_on%2C%20sum%28hours%29%20WHERE%20worked_on%20%3E%3D%20%27"
                + "2009-10-01%27\n"
                + "&tqx=out%3Ajson\n");
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
    assertThat(response.authUser()).isPresent();
    ReportTable table = response.value();
    assertThat(table.columns())
        .containsExactly(
            ReportColumn.of("worked_on", "worked_on", "date"),
            ReportColumn.of("provider_id", "provider_id", "string"),
            ReportColumn.of("provider_name", "provider_name", "string"),
            ReportColumn.of("hours", "hours", "number"),
            ReportColumn.of("charges", "charges", "number"));
    assertThat(table.rows()).hasSize(2);
    ReportRow first = table.rows().get(0);
    assertThat(first.date("worked_on")).contains(LocalDate.of(2009, 10, 1));
    assertThat(first.text("provider_name")).contains("John Johnson");
    assertThat(first.number("hours")).contains(new BigDecimal("7.5"));
    assertThat(table.rows().get(1).number("charges")).contains(new BigDecimal("70.37"));
  }

  @Test
  void rowsAreThoseOfTheTable() {
    server.answer("time/team.json").answer("time/team.json");

    ReportTable table = report().table().execute();
    try (ReportRows rows = report().rows()) {
      assertThat(rows.columns()).isEqualTo(table.columns());
      assertThat(rows).containsExactlyElementsOf(table.rows());
    }
    assertThat(server.sentLine()).isEqualTo(server.sentLine());
  }

  @Test
  void rowsAreWalkedOverOnce() {
    server.answer("time/team.json");

    try (ReportRows rows = report().rows()) {
      Iterator<ReportRow> walk = rows.iterator();
      walk.next();
      assertThat(walk.hasNext()).isTrue();
      walk.next();
      assertThat(walk.hasNext()).isFalse();
      assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(rows::iterator)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the rows of a report can be walked over once; table() keeps them");
    }
  }

  @Test
  void rowsThatAreClosedGiveNoMore() {
    server.answer("time/team.json");

    ReportRows rows = report().rows();
    Iterator<ReportRow> walk = rows.iterator();
    walk.next();
    rows.close();

    assertThatThrownBy(walk::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the rows are closed");
  }

  @Test
  void aStreamOfRowsClosesThem() {
    server.answer("time/team.json");

    try (Stream<ReportRow> rows = report().rows().stream()) {
      assertThat(rows.map(row -> row.number("hours").orElseThrow()))
          .containsExactly(new BigDecimal("7.5"), new BigDecimal("3.1666666666667"));
    }
  }

  @Test
  void optionsHoldForAllWays() {
    server.answerWith(EMPTY).answerWith(EMPTY).answerWith("a,b\n");
    Report report = report().with(RequestOptions.builder().header("X-Test", "1").build());

    report.table().execute();
    report.rows().close();
    report.saveTo(new ByteArrayOutputStream(), ReportFormat.CSV);

    for (int i = 0; i < 3; i++) {
      assertThat(server.sent("X-Test")).endsWith("X-Test: 1\n");
    }
    assertThat(report)
        .hasToString("Report{GET /gds/timereports/v1/companies/{company_id}/teams/{team_id}}");
  }

  @ParameterizedTest
  @CsvSource({"CSV, csv", "XML, xml", "JSON, json"})
  void aReportIsSavedAsItComes(ReportFormat format, String wireName) throws IOException {
    String body = "worked_on,hours\r\n2009-10-01,\"7,5 \u00e4\"\r\n";
    server.answerWith(body).answerWith(body);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path file = folder.resolve("report");
    Files.writeString(file, "an older report");

    long size = report().saveTo(out, format);
    report().saveTo(file, format);

    assertThat(server.sentLine()).endsWith("&tqx=out%3A" + wireName + "\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(body);
    assertThat(size).isEqualTo(body.getBytes(StandardCharsets.UTF_8).length);
    assertThat(file).hasContent(body);
    assertThat(folder).isDirectoryContaining("glob:**report").isNotEmptyDirectory();
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void aFolderThatIsNotThereIsNamedBeforeAnythingIsSent() {
    Path missing = folder.resolve("reports");

    assertThatThrownBy(() -> report().saveTo(missing.resolve("june.csv"), ReportFormat.CSV))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(missing + ": there is no such folder to save the report in");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void aFileIsLeftAsItWasWhenTheReportFails() throws IOException {
    server.answerWith("Invalid query");
    Path file = folder.resolve("report.csv");
    Files.writeString(file, "an older report");

    assertThatThrownBy(() -> report().saveTo(file, ReportFormat.CSV))
        .isInstanceOf(ReportQueryException.class);

    assertThat(Files.list(folder)).containsExactly(file);
    assertThat(file).hasContent("an older report");
  }

  @Test
  void aStreamThatCannotBeWrittenToIsNotBlamedOnUpwork() {
    server.answerWith("a,b\n");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> report().saveTo(full, ReportFormat.CSV))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("disk full");
  }

  /** The documents give the texts, not how they are wrapped. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Access denied|ACCESS_DENIED|Access denied.",
        "User has not enough permissions|ACCESS_DENIED|User has not enough permissions.",
        "{\"error\":\"Access denied\"}|ACCESS_DENIED|Access denied.",
        "{\"server_time\":1,\"error\":{\"code\":\"1\",\"message\":\"Invalid query\"}}"
            + "|INVALID_QUERY|Invalid query.",
        "{\"status\":\"error\",\"errors\":[{\"reason\":\"invalid_query\","
            + "\"message\":\"Invalid query\",\"detailed_message\":\"Invalid query: no memo\"}]}"
            + "|INVALID_QUERY|Invalid query: no memo.",
        "{\"table\":\"\",\"message\":\"CUSTOM_ERROR: report timeout\"}"
            + "|OTHER|CUSTOM_ERROR: report timeout.",
      })
  void aRefusalThatComesWithStatus200IsTyped(
      String body, ReportQueryException.Reason reason, String quoted) {
    Consumer<Report> table = report -> report.table().execute();
    Consumer<Report> rows = report -> report.rows().close();
    Consumer<Report> save = report -> report.saveTo(new ByteArrayOutputStream(), ReportFormat.CSV);
    for (Consumer<Report> way : java.util.List.of(table, rows, save)) {
      server.answerWith(body);

      ReportQueryException refused =
          catchThrowableOfType(ReportQueryException.class, () -> way.accept(report()));

      assertThat(refused).hasMessageStartingWith("Upwork refused the report: " + quoted);
      assertThat(refused.reason()).isEqualTo(reason);
      assertThat(refused.body()).isEqualTo(body);
      assertThat(refused.serverText() + ".").isEqualTo(quoted);
    }
  }

  @Test
  void aRefusalSaysWhatToDoAndIsShort() {
    server.answerWith("{\"error\":\"Invalid query: " + "x\\n\\u001b[31m".repeat(100) + "\"}");

    assertThatThrownBy(() -> report().table().execute())
        .isInstanceOf(ReportQueryException.class)
        .hasMessageMatching("Upwork refused the report: Invalid query: x \\[31mx .{150,200}…\\. .*")
        .hasMessageEndingWith(
            " Check its fields and conditions: the Javadoc of the report's method says what it"
                + " cannot have.");
  }

  @Test
  void aRefusalOfTheCallerSaysWhereToRead() {
    server.answerWith("{\"error\":\"User has not enough permissions\"}");

    assertThatThrownBy(() -> report().table().execute())
        .isInstanceOf(ReportQueryException.class)
        .hasMessage(
            "Upwork refused the report: User has not enough permissions. The Javadoc of the"
                + " report's method says who may ask for it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"table\":null}",
        "{\"table\":{\"rows\":[]}}",
        "<html>Checking your browser</html>",
        "{\"table\":{\"cols\":[],\"rows\":[]}} trailing",
        "{\"table\":{\"cols\":[{\"label\":\"a\"}],\"rows\":[{\"c\":[\"1\"]},",
      })
  void whatIsNoReportIsADecodingException(String body) {
    server.answerWith(body).answerWith(body);

    assertThatThrownBy(() -> report().table().execute())
        .isInstanceOf(UpworkDecodingException.class);
    assertThatThrownBy(
            () -> {
              try (ReportRows rows = report().rows()) {
                rows.forEach(row -> {});
              }
            })
        .isInstanceOf(UpworkDecodingException.class);
  }

  @Test
  void rowsNeedTheirColumnsFirst() {
    server.answerWith("{\"table\":{\"rows\":[{\"c\":[\"1\"]}],\"cols\":[{\"label\":\"a\"}]}}");

    assertThatThrownBy(() -> report().rows())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageEndingWith(
            "expected the columns of the report before its rows at $.table.rows.");
  }

  @Test
  void otherStatusesAreTheErrorsOfEveryCall() {
    String unauthorized = "{\"error\":{\"message\":\"Unauthorized\"}}";
    server.answerWith(401, unauthorized).answerWith(401, unauthorized);

    assertThatThrownBy(() -> report().table().execute()).isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> report().rows()).isInstanceOf(UnauthorizedException.class);
  }
}
