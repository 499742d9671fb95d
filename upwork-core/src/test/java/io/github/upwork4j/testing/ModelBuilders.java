package io.github.upwork4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.wire.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the builders of all models of a module: they are found in its classes, as what
 * AutoValue made and {@code additionalProperties} tell from requests. A class of tests for each
 * module extends it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModelBuilders {
  private static final String MADE = "AutoValue_";

  private final Class<?> anyClassOfTheModule;

  protected ModelBuilders(Class<?> anyClassOfTheModule) {
    this.anyClassOfTheModule = anyClassOfTheModule;
  }

  /** Returns the models of the module. */
  Stream<Class<?>> models() {
    List<Class<?>> models = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes())) {
      files
          .filter(file -> file.getFileName().toString().matches(MADE + "[^$]+\\.class"))
          .map(file -> load(classes().relativize(file)))
          .filter(model -> properties(model).anyMatch(it -> it.getReturnType() == Map.class))
          .forEach(models::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(models).isNotEmpty();
    return models.stream();
  }

  private Path classes() {
    try {
      return Path.of(
          anyClassOfTheModule.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(Path file) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    try {
      return Class.forName(name.substring(0, name.length() - ".class".length())).getSuperclass();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns each list of each model. */
  Stream<Arguments> lists() {
    return models()
        .flatMap(
            model ->
                properties(model)
                    .filter(property -> property.getReturnType() == List.class)
                    .map(property -> Arguments.of(model, property)));
  }

  /** What is neither optional nor a list has to be set. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void aModelSaysWhatItLacks(Class<?> model) {
    List<String> required = required(model).map(Method::getName).collect(Collectors.toList());

    if (required.isEmpty()) {
      assertThat(build(builder(model))).isInstanceOf(model);
    } else {
      assertThatThrownBy(() -> build(builder(model)))
          .isInstanceOf(IllegalStateException.class)
          .extracting(Throwable::getMessage)
          .satisfies(
              message ->
                  assertThat(message.replaceFirst("^Missing required properties: ", "").split(" "))
                      .containsExactlyInAnyOrderElementsOf(required));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void aModelIsMadeOfWhatItNeedsAndAgainFromItself(Class<?> model) {
    Object made = sample(model);

    assertThat(build(call(method(model, "toBuilder"), made))).isEqualTo(made);
    assertThat(call(method(model, "additionalProperties"), made)).isEqualTo(Map.of());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aModelDoesNotKeepTheListThatItWasGiven(Class<?> model, Method property) {
    Object element =
        sample(((ParameterizedType) property.getGenericReturnType()).getActualTypeArguments()[0]);
    List<Object> given = new ArrayList<>(List.of(element));
    Object builder = complete(model);
    set(builder, property.getName(), given);
    Object made = build(builder);
    given.add(element);

    List<?> kept = (List<?>) call(property, made);
    assertThat(kept).hasSize(1);
    assertThat((Object) kept.get(0)).isEqualTo(element);
    assertThatThrownBy(() -> kept.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  private static Stream<Method> properties(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !method.getName().equals("toBuilder"));
  }

  private static Stream<Method> required(Class<?> model) {
    return properties(model)
        .filter(
            property ->
                !List.of(Optional.class, List.class, Map.class).contains(property.getReturnType()));
  }

  private static Object builder(Class<?> model) {
    return call(method(model, "builder"), null);
  }

  /** Returns a builder with all that the model needs. */
  private static Object complete(Class<?> model) {
    Object builder = builder(model);
    required(model).forEach(it -> set(builder, it.getName(), sample(it.getGenericReturnType())));
    return builder;
  }

  private static Object build(Object builder) {
    return call(method(builder.getClass().getSuperclass(), "build"), builder);
  }

  private static void set(Object builder, String property, Object value) {
    Class<?> type = builder.getClass().getSuperclass();
    Method setter =
        Arrays.stream(type.getDeclaredMethods())
            .filter(it -> it.getName().equals(property) && it.getParameterCount() == 1)
            .filter(it -> it.getParameterTypes()[0].isInstance(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError(type + " cannot set " + property));
    call(setter, builder, value);
  }

  /** Returns some value of a type: text, a day, an identifier, one of a list, a model. */
  private static Object sample(Type type) {
    if (type instanceof ParameterizedType) {
      Class<?> values = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
      assertThat(((ParameterizedType) type).getRawType()).isEqualTo(OpenEnum.class);
      return call(method(OpenEnum.class, "of", Enum.class), null, values.getEnumConstants()[0]);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isAssignableFrom(String.class)) {
      return "x";
    }
    if (wanted == LocalDate.class) {
      return LocalDate.EPOCH;
    }
    boolean model =
        Arrays.stream(wanted.getDeclaredMethods()).anyMatch(it -> it.getName().equals("builder"));
    return model ? build(complete(wanted)) : call(method(wanted, "of", String.class), null, "1");
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getDeclaredMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type + " has no method " + name, e);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) {
        throw (RuntimeException) e.getCause();
      }
      throw new AssertionError(method.toString(), e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
