package io.github.upwork4j.sandbox.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A path")
class RouteTest {
  private static final Catalogue CATALOGUE = Catalogue.standard();

  @ParameterizedTest
  @CsvSource({
    "POST,/api/offers/v1/contractors/offers/1.json,contractors-offers-action",
    "GET,/api/offers/v1/contractors/offers/1.json,contractors-offers-get",
    "GET,/api/messages/v3/c/rooms/appications/1.json,rooms-by-application",
    "GET,/api/profiles/v2/metadata/specialties.json,metadata-specialties",
    "GET,/api/profiles/v1/providers/~01/brief.json,freelancer-profile-brief",
    "GET,/gds/timereports/v1/companies/c/teams/t/hours,timereports-team-hours",
    "GET,/gds/timereports/v1/companies/c,timereports-company",
  })
  void leadsToItsCall(String method, String path, String id) {
    assertThat(CATALOGUE.route(method, path, false).endpoint().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/hr/v2/jobs/~01", "/api/hr/v2/jobs/~01.json"})
  void needsNoFormatAtItsEndFromWhoAsksForJsonBesideIt(String path) {
    Route route = CATALOGUE.route("GET", path, true);
    assertThat(route.endpoint().id()).isEqualTo("hr-jobs-get");
    assertThat(route.arguments()).containsValue("~01");
  }

  @Test
  void withXmlAtItsEndIsNoJson() {
    assertThatThrownBy(() -> CATALOGUE.route("GET", "/api/hr/v2/jobs/~01.xml", true))
        .hasMessageStartingWith("Not found");
  }

  @Test
  void keepsEncodedSeparatorsWithinTheirArgument() {
    assertThat(
            CATALOGUE
                .route(
                    "PUT",
                    "/api/otask/v1/tasks/companies/a%2Fb/teams/c%3Ad/archive/x%20+y,z.json",
                    false)
                .arguments())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("company_id", "a/b", "team_id", "c:d", "code", "x +y,z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/team/v3/workdays/companies/c/20150704,20150710.json",
        "/api/team/v3/workdays/companies/c/20150704%2C20150710.json"
      })
  void mayHaveTwoArgumentsInOnePart(String path) {
    assertThat(CATALOGUE.route("GET", path, false).arguments())
        .containsEntry("from_date", "20150704")
        .containsEntry("till_date", "20150710");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/auth/v1/info,404",
    "/api/auth/v1/info.xml,404",
    "/api/auth/v1//info.json,404",
    "/api/hr/v2/users/.json,404",
    "/API/auth/v1/info.json,404",
    "/api/hr/v2/teams/1/users/2.json,404",
    "/api/team/v3/workdays/companies/c/20150704.json,404",
    "'/api/team/v3/workdays/companies/c/20150704,20150710,20150711.json',404"
  })
  void leadsNowhere(String path, int status) {
    assertThatThrownBy(() -> CATALOGUE.route("GET", path, false))
        .isInstanceOfSatisfying(
            ApiError.class, error -> assertThat(error.status()).isEqualTo(status));
  }

  @Test
  void namesTheVerbsItTakes() {
    assertThatThrownBy(() -> CATALOGUE.route("POST", "/api/hr/v2/jobs/~01.json", false))
        .isInstanceOf(ApiError.class)
        .hasMessageContaining("DELETE, GET, PUT");
  }
}
