package io.github.upwork4j.sandbox.junit;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test a sandbox as a parameter.
 *
 * <pre>{@code
 * @Test
 * void aJobIsPosted(@Sandbox(seed = 7, strict = true) UpworkSandbox sandbox) { ... }
 * }</pre>
 *
 * <p>On a parameter of type {@link UpworkSandbox} it asks for a sandbox; on a class it does so for
 * all parameters of that type that have no annotation of their own. Each test gets a new sandbox,
 * and parameters with the same settings get the same one: those of the test's constructor, its
 * {@code @BeforeEach} and {@code @AfterEach} methods and the test itself. One that a
 * {@code @BeforeAll} method asked for serves all tests of the class that ask for the same settings.
 * It is closed when the test, or the class, is over.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxParameters.class)
public @interface Sandbox {
  /** See {@link UpworkSandbox.Builder#seed}. */
  long seed() default 1;

  /** See {@link UpworkSandbox.Builder#strict}. */
  boolean strict() default false;

  /** See {@link UpworkSandbox.Builder#rateLimit}. */
  boolean rateLimit() default false;
}
