package io.github.upwork4j.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.testing.CatalogueCheck;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** This module declares the documented calls of its section, all of them and two more. */
class CatalogueTest {
  private static final List<String> SECTIONS = List.of("Reports");

  /** The routers that the front door hands out. */
  private static List<Class<?>> routers() {
    return Arrays.stream(ReportsApi.class.getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getReturnType)
        .collect(Collectors.toList());
  }

  private static CatalogueCheck check() {
    return CatalogueCheck.of(SECTIONS, routers())
        .allowing(
            "GET /gds/timereports/v1/companies/{company_id}/hours",
            "GET /gds/timereports/v1/companies/{company_id}/agencies/{agency_id}/hours");
  }

  @Test
  void theFrontDoorHandsOutTwoRouters() {
    assertThat(routers())
        .containsExactlyInAnyOrder(TimeReportsRouter.class, FinancialReportsRouter.class);
  }

  @Test
  void everyDocumentedCallIsDeclaredWithItsVerbAndPath() {
    check().assertSameCalls();
  }

  @Test
  void everyCallIsDeclaredWithItsPermissionPlacementAndPages() {
    check().assertSameDetails();
  }

  @Test
  void aRouterThatIsMissingIsNoticed() {
    assertThatThrownBy(
            () -> CatalogueCheck.of(SECTIONS, List.of(TimeReportsRouter.class)).assertSameCalls())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET /gds/finreports/v2/financial_account_owner/{provider_ref}");
  }
}
