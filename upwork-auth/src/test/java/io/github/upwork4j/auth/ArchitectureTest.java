package io.github.upwork4j.auth;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The architecture of authorization")
class ArchitectureTest {
  private static final String BASE = "io.github.upwork4j.auth";

  private static final JavaClasses AUTH =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  /** G2. Each of these was looked at: the tests of secrets print those that hold one. */
  private static final List<String> PRINT_THEMSELVES =
      List.of(
          "BearerAuthorizer",
          "FileTokenStore",
          "JdbcTokenStore",
          "LoopbackReceiver", // the address, which is no secret
          "OAuth1Authorizer",
          "OAuth1Client",
          "OAuth1Credentials",
          "OAuth1Endpoints", // addresses
          "OAuth1SignIn",
          "OAuth1Signature",
          "OAuth2Authorizer",
          "OAuth2Client",
          "OAuth2Credentials",
          "OAuth2Endpoints",
          "OAuth2Token",
          "PendingSignIn",
          "UpworkEnvironment");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(AUTH.contain(BASE + ".oauth1.OAuth1Signer")).isTrue();
    assertThat(AUTH.size()).isGreaterThan(60);
  }

  @Test
  void everyPublicTypeThatPrintsMoreThanItsNameIsKnown() {
    Set<String> found =
        AUTH.stream()
            .filter(type -> !type.isEnum() && type.tryGetMethod("toString").isPresent())
            .filter(
                type ->
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getSimpleName().startsWith("AutoValue_"))
            .map(type -> type.getSimpleName().replace("AutoValue_", ""))
            .collect(Collectors.toSet());

    assertThat(found).containsExactlyInAnyOrderElementsOf(PRINT_THEMSELVES);
  }

  /** G15. */
  @Test
  void nothingIsSerializedButExceptions() {
    noClasses()
        .that(DescribedPredicate.not(assignableTo(Throwable.class)))
        .and()
        .areNotEnums()
        .should()
        .beAssignableTo(java.io.Serializable.class)
        .because("a serialized object is a way for secrets to leave")
        .check(AUTH);
  }

  /** G22: what a stranger may guess at, and the one place where a guess is compared. */
  @ParameterizedTest
  @CsvSource({
    "oauth1.OAuth1SignIn, verifierFrom",
    "oauth2.PendingSignIn, isState",
  })
  void whatComesBackWithTheBrowserIsComparedInConstantTime(String type, String method) {
    JavaClass compared = AUTH.get(BASE + "." + type);
    assertThat(compared.getMethods().stream().filter(m -> m.getName().equals(method)).toList())
        .singleElement()
        .matches(ArchitectureTest::comparesInConstantTime, "compares with MessageDigest.isEqual");
    assertThat(compared.getMethodCallsFromSelf())
        .extracting(call -> call.getTargetOwner().getName() + "." + call.getName())
        .as("the time that these take tells how much of a guess is right")
        .doesNotContain(
            "java.lang.String.equals",
            "java.lang.String.equalsIgnoreCase",
            "java.lang.String.contentEquals",
            "java.lang.String.compareTo",
            "java.lang.String.regionMatches",
            "java.lang.Object.equals",
            "java.util.Objects.equals");
  }

  private static boolean comparesInConstantTime(JavaMethod method) {
    return method.getMethodCallsFromSelf().stream()
        .map(JavaMethodCall::getTarget)
        .anyMatch(
            target ->
                target.getOwner().isEquivalentTo(MessageDigest.class)
                    && target.getName().equals("isEqual"));
  }

  /** G18. */
  @Test
  void textIsTheSameOnEveryMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.URL(En|De)coder")
        .because("what is signed does not depend on the locale and charset of the machine")
        .check(AUTH);
  }

  /** G18. */
  @Test
  void chanceIsThatOfSecretsAndNothingIsPrinted() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are java.util.Random or one of its kind",
                type ->
                    type.isAssignableTo(java.util.Random.class)
                        && !type.isEquivalentTo(java.security.SecureRandom.class)))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("nonces and states must not be foretold, and the program decides what is said")
        .check(AUTH);
  }

  /** The rest of this module works without signpost. */
  @Test
  void signpostIsForItsBridgeOnly() {
    Set<String> users =
        AUTH.stream()
            .filter(
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().startsWith("oauth.signpost")))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());

    assertThat(users)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList("SignpostBridge", "FollowedConsumer", "Held"));
  }
}
