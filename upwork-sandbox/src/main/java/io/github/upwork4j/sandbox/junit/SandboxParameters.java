package io.github.upwork4j.sandbox.junit;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves what {@link Sandbox} asks for. What it knows is in the contexts of JUnit. */
final class SandboxParameters implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(SandboxParameters.class);

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    boolean wanted = parameter.getParameter().getType().equals(UpworkSandbox.class);
    if (!wanted && parameter.isAnnotated(Sandbox.class)) {
      throw new ParameterResolutionException(
          "@Sandbox is for parameters of the type UpworkSandbox: " + parameter.getParameter());
    }
    return wanted && settings(parameter, context).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Sandbox settings = settings(parameter, context).orElseThrow();
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(settings, key -> start(settings, context), RunningSandbox.class)
        .sandbox;
  }

  /** The annotation is the key: two of them are equal when they say the same. */
  private static RunningSandbox start(Sandbox settings, ExtensionContext context) {
    RunningSandbox running =
        new RunningSandbox(
            UpworkSandbox.builder()
                .seed(settings.seed())
                .strict(settings.strict())
                .rateLimit(settings.rateLimit()));
    startedIn(context).add(running);
    return running;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      for (Optional<ExtensionContext> each = Optional.of(context);
          each.isPresent();
          each = each.get().getParent()) {
        startedIn(each.get()).forEach(running -> running.publish(context));
      }
    }
  }

  /** A context finds what is in those around it, too; its name keeps its own apart. */
  @SuppressWarnings("unchecked")
  private static Collection<RunningSandbox> startedIn(ExtensionContext context) {
    return (List<RunningSandbox>)
        context
            .getStore(OURS)
            .getOrComputeIfAbsent(
                context.getUniqueId(),
                key -> Collections.synchronizedList(new ArrayList<RunningSandbox>()));
  }

  private static Optional<Sandbox> settings(ParameterContext parameter, ExtensionContext context) {
    Optional<Sandbox> own = parameter.findAnnotation(Sandbox.class);
    return own.isPresent() ? own : ofClass(context);
  }

  /** That of the class, or of the one around it for a nested one. */
  private static Optional<Sandbox> ofClass(ExtensionContext context) {
    Class<?> type = context.getTestClass().orElse(null);
    Sandbox found = null;
    while (type != null && found == null) {
      found = type.getAnnotation(Sandbox.class);
      type = type.getEnclosingClass();
    }
    return Optional.ofNullable(found);
  }
}
