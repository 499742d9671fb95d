package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks on models that hold for all of them. */
public final class Models {
  private Models() {}

  /**
   * Checks that every property of a model, and of the models in it, has a value but those named,
   * that no field of the answer was unknown, and that its builder makes it again.
   */
  public static void assertWhole(Object model, String... unset) {
    Set<String> empty = new TreeSet<>();
    collectEmpty(model, empty);
    assertThat(empty).containsExactlyInAnyOrder(unset);
  }

  private static void collectEmpty(Object model, Set<String> empty) {
    Class<?> type = model.getClass().getSuperclass();
    for (Method method : type.getDeclaredMethods()) {
      if (!Modifier.isAbstract(method.getModifiers()) || method.getParameterCount() != 0) {
        continue;
      }
      Object value = invoke(method, model);
      if (method.getName().equals("toBuilder")) {
        assertThat(rebuilt(value)).isEqualTo(model).hasSameHashCodeAs(model);
      } else if (method.getName().equals("additionalProperties")) {
        assertThat((Map<?, ?>) value).isEmpty();
      } else {
        look(type.getSimpleName() + "." + method.getName(), value, empty);
      }
    }
  }

  private static void look(String property, Object value, Set<String> empty) {
    if (value instanceof Optional) {
      if (((Optional<?>) value).isEmpty()) {
        empty.add(property);
      }
      ((Optional<?>) value).ifPresent(present -> look(property, present, empty));
    } else if (value instanceof List) {
      if (((List<?>) value).isEmpty() && !property.endsWith("additionalValues")) {
        empty.add(property);
      }
      ((List<?>) value).forEach(element -> look(property, element, empty));
    } else if (value.getClass().getSimpleName().startsWith("AutoValue_")) {
      collectEmpty(value, empty);
    }
  }

  private static Object rebuilt(Object builder) {
    Class<?> type = builder.getClass().getSuperclass();
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals("build"))
        .findFirst()
        .map(method -> invoke(method, builder))
        .orElseThrow();
  }

  private static Object invoke(Method method, Object target) {
    try {
      method.setAccessible(true);
      return method.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
