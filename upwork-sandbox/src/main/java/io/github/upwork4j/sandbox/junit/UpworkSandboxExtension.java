package io.github.upwork4j.sandbox.junit;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox in a field of a test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final UpworkSandboxExtension UPWORK =
 *     UpworkSandboxExtension.of(UpworkSandbox.builder().seed(7).strict(true));
 * }</pre>
 *
 * <p>In a static field there is one sandbox, and one world, for all tests of the class, nested ones
 * included; in an instance field there is a new one for each test. Parameters of type {@link
 * UpworkSandbox} without {@link Sandbox} get it, too. It is closed after the class or the test.
 *
 * <p>Thread-safe. Classes and, with an instance field, tests can run side by side.
 */
public final class UpworkSandboxExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(UpworkSandboxExtension.class);

  private final UpworkSandbox.Builder settings;
  private volatile @Nullable RunningSandbox running;

  private UpworkSandboxExtension(UpworkSandbox.Builder settings) {
    this.settings = settings;
  }

  /**
   * Takes the settings of the sandboxes to start.
   *
   * @param settings read each time that a sandbox is started; not to be changed any more
   */
  public static UpworkSandboxExtension of(UpworkSandbox.Builder settings) {
    return new UpworkSandboxExtension(Objects.requireNonNull(settings, "settings"));
  }

  /** A sandbox with all defaults. */
  public static UpworkSandboxExtension create() {
    return of(UpworkSandbox.builder());
  }

  /**
   * The sandbox of the class or test that is running.
   *
   * @throws IllegalStateException when none is: before the first callback, or in a field without
   *     {@code @RegisterExtension}
   */
  public UpworkSandbox sandbox() {
    RunningSandbox current = running;
    if (current == null) {
      throw new IllegalStateException(
          "No sandbox is running yet: annotate the field with @RegisterExtension, and ask for the"
              + " sandbox in a test or in a method before it.");
    }
    return current.sandbox;
  }

  /** Called by JUnit. */
  @Override
  public void beforeAll(ExtensionContext context) {
    start(context);
  }

  /** Called by JUnit. */
  @Override
  public void beforeEach(ExtensionContext context) {
    start(context);
  }

  /** Called by JUnit. */
  @Override
  public void afterEach(ExtensionContext context) {
    publishIfFailed(context);
  }

  /** Called by JUnit. */
  @Override
  public void afterAll(ExtensionContext context) {
    publishIfFailed(context);
  }

  /** Called by JUnit. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(UpworkSandbox.class)
        && !parameter.isAnnotated(Sandbox.class);
  }

  /** Called by JUnit. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return start(context).sandbox;
  }

  /** The one of this context or of those around it; a new one when there is none. */
  private RunningSandbox start(ExtensionContext context) {
    RunningSandbox here =
        context
            .getStore(OURS)
            .getOrComputeIfAbsent(this, key -> new RunningSandbox(settings), RunningSandbox.class);
    running = here;
    return here;
  }

  private void publishIfFailed(ExtensionContext context) {
    RunningSandbox here = context.getStore(OURS).get(this, RunningSandbox.class);
    if (here != null && context.getExecutionException().isPresent()) {
      here.publish(context);
    }
  }
}
