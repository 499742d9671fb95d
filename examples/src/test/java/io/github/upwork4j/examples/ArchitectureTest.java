package io.github.upwork4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the modules; here, because the examples see all of them. */
class ArchitectureTest {
  private static final String OURS = "io.github.upwork4j";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(OURS);

  private static final String[] ABOVE_CORE = {
    OURS + ".auth..",
    OURS + ".jobs..",
    OURS + ".hr..",
    OURS + ".reports..",
    OURS + ".messages..",
    OURS + ".sandbox..",
    OURS + ".examples.."
  };

  @Test
  void everyModuleIsLookedAt() {
    Set<String> rooms =
        ALL.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.length() > OURS.length())
            .map(name -> name.substring(OURS.length() + 1).split("\\.", -1)[0])
            .collect(Collectors.toSet());

    Assertions.assertThat(rooms)
        .contains("auth", "jobs", "sandbox", "examples", "http", "wire", "endpoint", "error");
  }

  @Test
  void coreImportsNoOtherModule() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ABOVE_CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ABOVE_CORE)
        .because("every user of any module has core, and should get nothing else with it")
        .check(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jobs", "hr", "reports", "messages"})
  void resourceModulesImportNeitherEachOtherNorAuth(String module) {
    String[] others =
        Set.of("auth", "jobs", "hr", "reports", "messages", "sandbox", "examples").stream()
            .filter(name -> !name.equals(module))
            .map(name -> OURS + "." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(OURS + "." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true) // some modules are still to be filled
        .because("a user takes the modules they need, and signs with what they have")
        .check(ALL);
  }

  @Test
  void authImportsNoResourceModule() {
    noClasses()
        .that()
        .resideInAPackage(OURS + ".auth..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            OURS + ".jobs..",
            OURS + ".hr..",
            OURS + ".reports..",
            OURS + ".messages..",
            OURS + ".sandbox..",
            OURS + ".examples..")
        .because("authorization knows nothing of paths")
        .check(ALL);
  }

  @Test
  void theSandboxImportsNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage(OURS + ".sandbox..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "are ours and not the sandbox's",
                type ->
                    type.getPackageName().startsWith(OURS)
                        && !type.getPackageName().startsWith(OURS + ".sandbox")))
        .because("it is the other side of the wire: a mistake made twice would hide itself")
        .check(ALL);
  }

  @Test
  void nobodyReachesIntoAnothersInternals() {
    noClasses()
        .that()
        .resideInAnyPackage(OURS + ".examples..", OURS + ".jobs..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + ".internal..")
        .because("routers and examples are what users write too, and users have no internals")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackage(OURS + ".sandbox..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(OURS + ".sandbox.internal..")
        .because("the sandbox's insides are not its interface")
        .check(ALL);
  }
}
