package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.testing.CatalogueCheck;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** This module declares the documented calls of its sections, all of them and nothing else. */
class CatalogueTest {
  private static final List<String> SECTIONS =
      List.of(
          "Users",
          "Companies and Teams",
          "Contracts and Offers",
          "Milestones",
          "Payments",
          "Activities",
          "Snapshots");

  /** What Upwork's own clients call, and the documents do not hold. */
  private static final String[] CLIENTS_ONLY = {
    "GET /api/hr/v2/teams/{team_reference}.json",
    "PUT /api/team/v3/snapshots/contracts/{contract_id}/{timestamp}.json",
    "DELETE /api/team/v3/snapshots/contracts/{contract_id}/{timestamp}.json"
  };

  /** The routers that the front door hands out. */
  private static List<Class<?>> routers() {
    List<Class<?>> routers = new ArrayList<>();
    for (Method method : HrApi.class.getDeclaredMethods()) {
      if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
        routers.add(method.getReturnType());
      }
    }
    return routers;
  }

  @Test
  void theFrontDoorHandsOutSeventeenRouters() {
    assertThat(routers()).hasSize(17).doesNotHaveDuplicates();
  }

  @Test
  void everyDocumentedCallIsDeclaredWithItsVerbAndPath() {
    CatalogueCheck.of(SECTIONS, routers()).allowing(CLIENTS_ONLY).assertSameCalls();
  }

  @Test
  void everyCallIsDeclaredWithItsPermissionPlacementAndPages() {
    CatalogueCheck.of(SECTIONS, routers()).assertSameDetails();
  }
}
