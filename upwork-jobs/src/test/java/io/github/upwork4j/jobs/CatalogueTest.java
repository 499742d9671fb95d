package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.jobs.feed.JobsFeedClient;
import io.github.upwork4j.testing.CatalogueCheck;
import io.github.upwork4j.wire.Wire;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** This module declares the documented calls of its sections, all of them and nothing else. */
class CatalogueTest {
  private static final List<String> SECTIONS =
      List.of("Jobs", "Public Profiles", "Metadata", "Jobs API (third party)");

  /** The routers that the front door hands out, and the client of the feed. */
  private static List<Class<?>> routers() {
    List<Class<?>> routers = new ArrayList<>(List.of(JobsFeedClient.class));
    for (Method method : JobsApi.class.getDeclaredMethods()) {
      if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
        routers.add(method.getReturnType());
      }
    }
    return routers;
  }

  @Test
  void theFrontDoorHandsOutSevenRouters() {
    assertThat(routers()).hasSize(8);
  }

  @Test
  void everyDocumentedCallIsDeclaredWithItsVerbAndPath() {
    CatalogueCheck.of(SECTIONS, routers()).assertSameCalls();
  }

  @Test
  void everyCallIsDeclaredWithItsPermissionPlacementAndPages() {
    CatalogueCheck.of(SECTIONS, routers()).assertSameDetails();
  }

  @Test
  void aRouterThatIsMissingIsNoticed() {
    List<Class<?>> allButOne = new ArrayList<>(routers());
    allButOne.remove(InterviewsRouter.class);

    assertThatThrownBy(() -> CatalogueCheck.of(SECTIONS, allButOne).assertSameCalls())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("POST /api/hr/v1/jobs/{job_key}/candidates.json");
  }

  @Test
  void aWrongPathAWrongVerbAndAWrongSuffixAreNoticed() {
    List<Class<?>> mutated = new ArrayList<>(routers());
    mutated.remove(InterviewsRouter.class);
    mutated.add(Mutated.class);

    assertThatThrownBy(() -> CatalogueCheck.of(SECTIONS, mutated).assertSameCalls())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("POST /api/hr/v1/jobs/{job_key}/candidate.json")
        .hasMessageContaining("PUT /api/hr/v1/jobs/{job_key}/candidates.json")
        .hasMessageContaining("GET /api/profiles/v1/metadata/tests");
  }

  @Test
  void aWrongPermissionAWrongPlacementAndWrongPagesAreNoticed() {
    List<Class<?>> mutated = new ArrayList<>(Arrays.asList(WrongDetails.class));

    assertThatThrownBy(() -> CatalogueCheck.of(SECTIONS, mutated).assertSameDetails())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("json; permission: none")
        .hasMessageContaining("query; permission: none; pages: page at most 20");
  }

  /** What a slip of the pen would declare. */
  static final class Mutated {
    static final Endpoint<Acknowledgement> PATH =
        Endpoint.post("/api/hr/v1/jobs/{job_key}/candidate").returning(Acknowledgement.WIRE);
    static final Endpoint<Acknowledgement> VERB =
        Endpoint.put("/api/hr/v1/jobs/{job_key}/candidates").returning(Acknowledgement.WIRE);
    static final Endpoint<Acknowledgement> SUFFIX =
        Endpoint.get("/api/profiles/v1/metadata/tests")
            .withoutSuffix()
            .returning(Acknowledgement.WIRE);

    private Mutated() {}
  }

  /** The right calls, declared wrongly. */
  static final class WrongDetails {
    static final Endpoint<Acknowledgement> PLACEMENT =
        Endpoint.post("/api/hr/v1/jobs/{job_key}/candidates")
            .in(Endpoint.Placement.JSON)
            .returning(Acknowledgement.WIRE);
    static final PagedEndpoint<String> PAGES =
        Endpoint.get("/api/profiles/v2/search/jobs")
            .paged("page")
            .atMost(20)
            .returning("jobs", "job", Wire.TEXT);

    private WrongDetails() {}
  }
}
