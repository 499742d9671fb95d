package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** John, whose work under the contract 12345 is looked at, Maria, who hires, and Priya. */
abstract class WorkTestBase {
  static final String V1 = "/api/team/v1/workdiaries/mycompany/jjohnson/";
  static final String V2 = "/api/team/v2/workdiaries/contracts/12345/";
  static final String V3 = "/api/team/v3/workdiaries/contracts/12345/";
  static final String TEAM = "/api/team/v3/workdiaries/companies/mycompany/";
  static final String DAYS = "/api/team/v3/workdays/contracts/12345/20200501,20200614.json";

  static UpworkSandbox sandbox;
  static TestClient client;
  static TestClient recruiter;
  static TestClient freelancer;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
    recruiter = TestClient.as(sandbox, "1234");
    freelancer = TestClient.as(sandbox, "880013");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** The cells of an answer, whether there are many, one or none. */
  static List<Map<String, Object>> cells(TestClient.Reply reply, String root) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.objects(root);
  }

  static List<Instant> times(List<Map<String, Object>> cells) {
    return cells.stream()
        .map(cell -> Instant.ofEpochSecond(Long.parseLong((String) cell.get("cell_time"))))
        .toList();
  }

  static BigDecimal hours(String where) {
    return client
        .get(
            "/gds/timereports/v1/companies/mycompany?tq="
                + TestClient.enc("SELECT sum(hours) WHERE " + where))
        .column(0)
        .stream()
        .map(cell -> new BigDecimal((String) cell))
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  static List<LocalDate> daysWorked() {
    return client.get(DAYS).list("workdays").stream()
        .map(day -> LocalDate.parse((String) day, DateTimeFormatter.BASIC_ISO_DATE))
        .toList();
  }

  static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
