package io.github.upwork4j.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.testing.CatalogueCheck;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** This module declares the documented calls of its section, all of them and nothing else. */
class CatalogueTest {
  private static final List<String> SECTIONS = List.of("Messages");

  /** The routers that the front door hands out. */
  private static List<Class<?>> routers() {
    List<Class<?>> routers = new ArrayList<>();
    for (Method method : MessagesApi.class.getDeclaredMethods()) {
      if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
        routers.add(method.getReturnType());
      }
    }
    return routers;
  }

  @Test
  void theFrontDoorHandsOutTwoRouters() {
    assertThat(routers()).containsExactlyInAnyOrder(RoomsRouter.class, StoriesRouter.class);
  }

  @Test
  void everyDocumentedCallIsDeclaredWithItsVerbAndPath() {
    CatalogueCheck.of(SECTIONS, routers()).assertSameCalls();
  }

  @Test
  void everyCallIsDeclaredWithItsPermissionPlacementAndPages() {
    CatalogueCheck.of(SECTIONS, routers()).assertSameDetails();
  }
}
