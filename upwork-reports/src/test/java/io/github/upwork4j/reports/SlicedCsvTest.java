package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.testing.ApiServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A long period saved as CSV")
class SlicedCsvTest {
  private static final Endpoint<ReportTable> REPORT =
      Endpoint.get("/gds/timereports").returning("table", ReportTable.WIRE);
  private static final LocalDate START = LocalDate.of(2020, 1, 31);
  private static final ReportSlices TWO_DAYS =
      ReportSlices.of(START, START.plusDays(1)).every(Period.ofDays(1));

  @RegisterExtension final ApiServer server = new ApiServer();

  @TempDir private Path folder;

  private Report report(ReportSlice slice) {
    return new Report(
        server.client(), REPORT, Arguments.builder().set("tq", slice.toString()).build());
  }

  private static String table(String rows) {
    return "{\"table\":{\"cols\":[{\"label\":\"task\"},{\"label\":\"sum, in hours\"}],\"rows\":["
        + rows
        + "]}}";
  }

  private static String row(String task, String hours) {
    return "{\"c\":[{\"v\":" + task + "},{\"v\":" + hours + "}]}";
  }

  @Test
  void hasTheNamesOnceAndTheRowsOfAllSlices() throws IOException {
    server
        .answerWith(
            table(row("\"a\"", "\"7.5\"") + "," + row("\"say \\\"hi\\\", caf\u00e9\"", "null")))
        .answerWith(table(row("\"two\\nlines\"", "\"=1+1\"") + "," + row("\"\\r\"", "\"\"")));
    Path file = folder.resolve("hours.csv");

    assertThat(TWO_DAYS.saveCsv(file, this::report)).isEqualTo(4);

    assertThat(Files.readString(file))
        .isEqualTo(
            "task,\"sum, in hours\"\r\n"
                + "a,7.5\r\n"
                + "\"say \"\"hi\"\", caf\u00e9\",\r\n"
                + "\"two\nlines\",=1+1\r\n"
                + "\"\r\",\r\n");
  }

  @Test
  void hasTheNamesWhereNobodyWorked() throws IOException {
    server.answerWith(table("")).answerWith(table(""));
    Path file = folder.resolve("hours.csv");

    assertThat(TWO_DAYS.saveCsv(file, this::report)).isZero();

    assertThat(Files.readString(file)).isEqualTo("task,\"sum, in hours\"\r\n");
  }

  @Test
  void leavesTheOlderFileWhenOneSliceFails() throws IOException {
    server
        .answerWith(table(row("\"a\"", "\"1\"")))
        .answerWith("{\"table\":{\"cols\":[],\"rows\":[]}}");
    Path file = folder.resolve("hours.csv");
    Files.writeString(file, "older");

    assertThatThrownBy(() -> TWO_DAYS.saveCsv(file, this::report))
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageStartingWith("The report of 2020-02-01 to 2020-02-01 has other columns");

    assertThat(Files.readString(file)).isEqualTo("older");
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void asksForNothingWhereItsFolderIsNotThere() {
    assertThatThrownBy(() -> TWO_DAYS.saveCsv(folder.resolve("no").resolve("h.csv"), this::report))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith("no: there is no such folder to save the report in");
    assertThat(server.requestCount()).isZero();
  }
}
