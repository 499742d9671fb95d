package io.github.upwork4j.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("In JUnit, a sandbox")
class SandboxExtensionTest {
  private final Results results = new Results();

  /** What JUnit told about a run. */
  private static final class Results implements TestExecutionListener {
    final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    final List<Map<String, String>> published = Collections.synchronizedList(new ArrayList<>());
    final Map<String, Map<String, String>> entries =
        Collections.synchronizedMap(new LinkedHashMap<>());
    int passed;

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result.getThrowable().ifPresent(failures::add);
      passed += test.isTest() && result.getThrowable().isEmpty() ? 1 : 0;
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      published.add(entry.getKeyValuePairs());
      entries.put(test.getDisplayName(), entry.getKeyValuePairs());
    }
  }

  @BeforeEach
  @AfterEach
  void forget() {
    Fixtures.SEEN.clear();
  }

  @Test
  void isOneForAClassInAStaticField() {
    run(Fixtures.StaticField.class);

    assertThat(results.failures).isEmpty();
    assertThat(results.passed).isEqualTo(3);
    assertThat(new HashSet<>(Fixtures.SEEN)).hasSize(1);
    assertThat(Fixtures.SEEN.get(0).received()).hasSize(2);
    allAreClosed();
  }

  @Test
  void isAnotherForEachTestInAnInstanceField() {
    run(Fixtures.InstanceField.class);

    assertThat(results.failures).isEmpty();
    assertThat(results.passed).isEqualTo(2);
    assertThat(Fixtures.SEEN).hasSize(2).doesNotHaveDuplicates();
    allAreClosed();
  }

  @Test
  void isGivenToParametersByTheirSettings() {
    run(Fixtures.Parameters.class);

    assertThat(results.failures).isEmpty();
    assertThat(results.passed).isEqualTo(3);
    assertThat(Fixtures.SEEN).hasSize(4).doesNotHaveDuplicates();
    allAreClosed();
  }

  @Test
  void servesAClassThatIsAnnotated() {
    run(Fixtures.Annotated.class);

    assertThat(results.failures).isEmpty();
    assertThat(results.passed).isEqualTo(3);
    assertThat(Fixtures.SEEN).hasSize(4);
    assertThat(new HashSet<>(Fixtures.SEEN)).hasSize(1);
    allAreClosed();
  }

  @Test
  void saysWhatItReceivedWhenATestFails() {
    run(Fixtures.Failing.class);

    assertThat(results.failures).hasSize(2);
    assertThat(results.passed).isEqualTo(1);
    assertThat(results.entries).containsOnlyKeys("fails()", "failsWithAParameter(UpworkSandbox)");
    assertThat(results.entries.get("fails()"))
        .hasSize(1)
        .containsValue("GET /api/auth/v1/info.json -> 200");
    assertThat(results.entries.get("fails()").keySet())
        .singleElement()
        .asString()
        .startsWith("last requests to http://127.0.0.1:");
    assertThat(results.entries.toString()).doesNotContain("hunter2");
    allAreClosed();
  }

  @Test
  void saysWhatEachReceivedThatATestOrItsClassAskedFor() {
    run(Fixtures.FailingWithThatOfTheClass.class);

    assertThat(results.failures).hasSize(1);
    assertThat(results.published)
        .extracting(Map::values)
        .map(List::copyOf)
        .containsExactly(List.of("none"), List.of("GET /api/auth/v1/info.json -> 200"));
    allAreClosed();
  }

  @Test
  void saysWhatItReceivedWhenTheClassFailsInTheEnd() {
    run(Fixtures.FailingInTheEnd.class);

    assertThat(results.passed).isEqualTo(1);
    assertThat(results.entries).containsOnlyKeys("Fixtures$FailingInTheEnd");
    assertThat(results.entries.get("Fixtures$FailingInTheEnd"))
        .containsValue("GET /api/auth/v1/info.json -> 200");
    allAreClosed();
  }

  @Test
  void isThatOfTheFieldForAParameterWithoutAnAnnotation() {
    run(Fixtures.FieldAndParameter.class);

    assertThat(results.failures).isEmpty();
    assertThat(results.passed).isEqualTo(1);
    allAreClosed();
  }

  @Test
  void isNothingButAnUpworkSandbox() {
    run(Fixtures.WrongType.class);

    assertThat(results.failures)
        .singleElement()
        .asString()
        .contains("@Sandbox is for parameters of the type UpworkSandbox: ");
  }

  @Test
  void isNotThereWithoutItsAnnotation() {
    run(Fixtures.Forgotten.class);

    assertThat(results.failures)
        .singleElement()
        .asString()
        .endsWith(
            "No sandbox is running yet: annotate the field with @RegisterExtension, and ask for"
                + " the sandbox in a test or in a method before it.");
  }

  @Test
  void isNotDisturbedByTestsBesideIt() {
    run(Fixtures.Beside.class, Fixtures.BesideToo.class);

    assertThat(results.failures).isEmpty();
    assertThat(results.passed).isEqualTo(40);
    assertThat(Fixtures.SEEN).hasSize(40).doesNotHaveDuplicates();
    allAreClosed();
  }

  private void run(Class<?>... classes) {
    LauncherFactory.create()
        .execute(
            request()
                .selectors(Stream.of(classes).map(type -> selectClass(type)).toList())
                // Tests beside each other cannot be told apart by what they leave behind.
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter(
                    "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter(
                    "junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .build(),
            results);
  }

  private static void allAreClosed() {
    assertThat(Fixtures.SEEN).isNotEmpty();
    for (UpworkSandbox sandbox : Fixtures.SEEN) {
      assertThatThrownBy(() -> Fixtures.get(sandbox, "")).isInstanceOf(UncheckedIOException.class);
    }
  }
}
