package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work days")
class WorkDaysTest extends WorkTestBase {
  @Test
  void areThoseWithWork() {
    TestClient.Reply old =
        client.get("/api/team/v2/workdays/contracts/12345/20200501,20200614.json");

    assertThat(old.list("workdays.workday.date")).isEqualTo(client.get(DAYS).list("workdays"));
    assertThat(old.at("workdays.workday.workdiary_api"))
        .isEqualTo("/api/team/v2/workdiaries/contracts/12345.json");
    assertThat(old.at("workdays.range.from"))
        .isEqualTo(Long.toString(Instant.parse("2020-04-30T17:00:00Z").getEpochSecond()));
    assertThat(old.at("workdays.user.uid")).isEqualTo("jjohnson");
    for (LocalDate day : daysWorked()) {
      assertThat(cells(client.get(V3 + basic(day) + ".json"), "data.cells")).isNotEmpty();
    }
    LocalDate one = daysWorked().get(0);
    String single = "/" + basic(one) + "," + basic(one) + ".json";
    assertThat(
            client
                .get("/api/team/v2/workdays/contracts/12345" + single)
                .at("workdays.workday.date"))
        .isEqualTo(basic(one)); // a single one comes unwrapped
    assertThat(
            client
                .get("/api/team/v2/workdays/contracts/12345/20140704,20140705.json")
                .at("workdays.workday.date"))
        .isEqualTo("");
    assertThat(client.get("/api/team/v3/workdays/contracts/12345/20200615,20200614.json").message())
        .isEqualTo("Invalid value of parameter till_date: it lies before from_date");
  }

  @Test
  void ofACompanyAreThoseOfTheUserOfTheCall() {
    String days = "/api/team/v3/workdays/companies/mycompany/20200501,20200614.json";

    assertThat(client.get(days).list("workdays")).isEqualTo(client.get(DAYS).list("workdays"));
    assertThat(freelancer.get(days).list("workdays"))
        .isNotEmpty()
        .isEqualTo(
            freelancer
                .get("/api/team/v3/workdays/contracts/18204318/20200501,20200614.json")
                .list("workdays"));
    assertThat(recruiter.get(days).list("workdays")).isEmpty();
    assertThat(
            recruiter
                .get("/api/team/v2/workdays/companies/mycompany/20200501,20200614.json")
                .at("workdays.user.first_name"))
        .isEqualTo("Maria");
  }
}
