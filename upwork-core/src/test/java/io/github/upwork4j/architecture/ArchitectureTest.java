package io.github.upwork4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.upwork4j.Secret;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** G18, G22, H16. Plain JUnit tests, since engines have been seen to run none silently. */
@DisplayName("The architecture of the core")
class ArchitectureTest {
  private static final String BASE = "io.github.upwork4j";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CORE.contain("io.github.upwork4j.UpworkClient")).isTrue();
    assertThat(CORE.size()).isGreaterThan(60);
  }

  @Test
  void theCoreImportsNoOtherModule() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage(BASE + "..")
                .and(
                    DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            BASE,
                            BASE + ".http..",
                            BASE + ".endpoint..",
                            BASE + ".error..",
                            BASE + ".wire..",
                            BASE + ".internal.."))))
        .because("arrows between the modules go one way, and the core is where they end")
        .check(CORE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("io.github.upwork4j.(*)..")
        .should()
        .beFreeOfCycles()
        .because("each package is to be understood without those that use it")
        .check(CORE);
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".http..",
            BASE + ".endpoint..",
            BASE + ".error..",
            BASE + ".wire..",
            BASE + ".internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE)
        .because("the client stands on top of all other packages")
        .check(CORE);
  }

  @Test
  void nothingInternalIsInAPublicSignature() {
    ArchCondition<JavaClass> showNothingInternal =
        new ArchCondition<>("show nothing internal") {
          @Override
          public void check(JavaClass type, ConditionEvents events) {
            Stream<JavaCodeUnit> visible =
                type.getCodeUnits().stream().filter(ArchitectureTest::isVisible);
            visible.forEach(
                unit ->
                    unit.getAllInvolvedRawTypes().stream()
                        .filter(shown -> shown.getPackageName().startsWith(BASE + ".internal"))
                        .forEach(
                            shown ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        unit, unit.getFullName() + " shows " + shown.getName()))));
            Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                .filter(shown -> shown.getPackageName().startsWith(BASE + ".internal"))
                .forEach(
                    shown ->
                        events.add(
                            SimpleConditionEvent.violated(
                                type, type.getName() + " is a " + shown.getName())));
          }
        };
    classes()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackage(BASE + ".internal..")
        .should(showNothingInternal)
        .because("what is internal may change with every version")
        .check(CORE);
  }

  private static boolean isVisible(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, String... names) {
    return new DescribedPredicate<>(
        "use " + owner.getSimpleName() + "." + String.join("/", names)) {
      @Override
      public boolean test(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().isAssignableTo(owner)
            && (names.length == 0 || Stream.of(names).anyMatch(target.getName()::equals));
      }
    };
  }

  @Test
  void nobodySleeps() {
    noClasses()
        .should()
        .accessTargetWhere(call(Thread.class, "sleep"))
        .because("whoever waits, waits on the TimeSource, so that tests need not")
        .check(CORE);
  }

  @Test
  void nobodyWritesToTheConsole() {
    noClasses()
        .should()
        .accessTargetWhere(call(System.class, "out", "err"))
        .orShould()
        .accessTargetWhere(call(Throwable.class, "printStackTrace"))
        .because("a library logs, and the program decides where that goes")
        .check(CORE);
  }

  @Test
  void chanceIsForJitterOnly() {
    noClasses()
        .should()
        .accessTargetWhere(
            call(java.util.Random.class).and(DescribedPredicate.not(call(ThreadLocalRandom.class))))
        .orShould()
        .accessTargetWhere(call(Math.class, "random"))
        .because("java.util.Random can be foretold; secrets need SecureRandom")
        .check(CORE);
    noClasses()
        .that()
        .doNotHaveSimpleName("RetryPolicy")
        .and()
        .doNotHaveSimpleName("SlidingWindowRateLimiter")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .because("jitter is the only thing that may be left to cheap chance")
        .check(CORE);
  }

  @Test
  void urlsAreEncodedInOnePlace() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.URL(En|De)coder")
        .because("URLEncoder encodes forms, not what RFC 3986 and OAuth want")
        .check(CORE);
  }

  @Test
  void timeComesFromTheTimeSource() {
    noClasses()
        .that()
        .doNotHaveSimpleName("SystemTimeSource")
        .should()
        .accessTargetWhere(call(System.class, "currentTimeMillis"))
        .orShould()
        .accessTargetWhere(call(java.time.Instant.class, "now"))
        .orShould()
        .accessTargetWhere(call(java.time.LocalDate.class, "now"))
        .orShould()
        .accessTargetWhere(call(java.time.Clock.class))
        .because("tests move the clock")
        .check(CORE);
    noClasses()
        .that()
        .doNotHaveSimpleName("SystemTimeSource")
        .and()
        .doNotHaveSimpleName("LoggingInterceptor")
        .should()
        .accessTargetWhere(call(System.class, "nanoTime"))
        .because("tests move the clock; only the log measures real time")
        .check(CORE);
  }

  @Test
  void textDoesNotDependOnTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .because("in Turkey the small I is not i")
        .check(CORE);
    noClasses()
        .should()
        .accessTargetWhere(call(Locale.class, "getDefault"))
        .because("what is sent and read does not depend on where the program runs")
        .check(CORE);
  }

  @Test
  void tlsIsLeftToThoseWhoKnow() {
    noClasses()
        .should()
        .beAssignableTo(javax.net.ssl.TrustManager.class)
        .orShould()
        .beAssignableTo(javax.net.ssl.HostnameVerifier.class)
        .orShould()
        .accessTargetWhere(call(javax.net.ssl.SSLContext.class))
        .because("every home-made check of certificates is a hole")
        .check(CORE);
  }

  @Test
  void nothingIsSerializedButExceptions() {
    noClasses()
        .that(DescribedPredicate.not(assignableTo(Throwable.class)))
        .and()
        .areNotEnums()
        .should()
        .beAssignableTo(java.io.Serializable.class)
        .because("a serialized object is a way for secrets to leave")
        .check(CORE);
  }

  /** G22. */
  @Test
  void secretsAreComparedInConstantTime() {
    methods()
        .that()
        .areDeclaredIn(Secret.class)
        .and()
        .haveName("equals")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions
                .<com.tngtech.archunit.core.domain.JavaMethod>be(
                    new DescribedPredicate<>("comparing with MessageDigest.isEqual") {
                      @Override
                      public boolean test(com.tngtech.archunit.core.domain.JavaMethod method) {
                        return method.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                c ->
                                    c.getTargetOwner().isEquivalentTo(MessageDigest.class)
                                        && c.getTarget().getName().equals("isEqual"));
                      }
                    }))
        .because("the time a comparison takes tells how much of a guess is right")
        .check(CORE);
  }
}
