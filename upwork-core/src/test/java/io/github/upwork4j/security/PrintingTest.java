package io.github.upwork4j.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.ApiFailure;
import io.github.upwork4j.error.BadRequestException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.http.RequestAuthorizer;
import io.github.upwork4j.internal.EncodedBody;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What objects say of themselves")
class PrintingTest {
  private static final String CANARY = "c4n4ry";

  /** Each of these was looked at: it prints no secret, and those that hold one are tested below. */
  private static final List<String> WITH_WORDS =
      List.of(
          "Acknowledgement", // what was done
          "AnswerStream", // status only
          "AuthUser", // names of the user, no secrets
          "ApiFailure",
          "CallLabel", // verb and template
          "Endpoint",
          "NumberRange",
          "OpenEnum",
          "Page", // sizes
          "PageRequest",
          "RequestOptions", // names only
          "RetryPolicy",
          "Secret",
          "UpworkResponse"); // status only

  /** G2. A type that prints more than its name has to be entered here, and looked at. */
  @Test
  void everyPublicTypeThatPrintsMoreThanItsNameIsKnown() {
    TreeSet<String> found =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.upwork4j")
                .stream()
                .filter(type -> !type.isEnum())
                .filter(PrintingTest::printsItself)
                .map(type -> type.getSimpleName().replace("AutoValue_", ""))
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).containsExactlyInAnyOrderElementsOf(new TreeSet<>(WITH_WORDS));
  }

  private static boolean printsItself(JavaClass type) {
    boolean reachable =
        type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
            || type.getSimpleName().startsWith("AutoValue_");
    return reachable && type.tryGetMethod("toString").isPresent();
  }

  private static void assertSilent(Object object) {
    assertThat(object.toString()).as(object.getClass().getName()).doesNotContain(CANARY);
  }

  @Test
  void thoseThatHoldSecretsOrPrivateDataPrintNone() {
    RequestAuthorizer authorizer =
        request -> request.newBuilder().header("Authorization", CANARY).build();
    RequestOptions.Builder options =
        RequestOptions.builder().header("X-A", CANARY).parameter("p", CANARY);
    Arguments.Builder arguments = Arguments.builder().path("p", CANARY).set("q", CANARY);
    ApiFailure failure =
        ApiFailure.builder()
            .method("GET")
            .pathTemplate("/x")
            .status(400)
            .code(java.util.Optional.empty())
            .serverMessage(java.util.Optional.empty())
            .keyPermission(java.util.Optional.empty())
            .headers(Headers.of("X-A", CANARY))
            .body(CANARY)
            .build();
    Ledger ledger = new Ledger().otherwise(Ledger.json("{\"x\":\"" + CANARY + "\"}"));
    try (MockWebServer server = ledger.server()) {
      UpworkClient.Builder builder =
          TestClients.to(server).authorizer(authorizer).header("X-A", CANARY);
      UpworkClient client = builder.build();
      var call =
          client
              .call(Endpoint.get("/x/{p}").returning("x", Wire.TEXT), arguments.build())
              .with(options.build());
      UpworkResponse<String> response = call.executeForResponse();
      assertThat(response.value()).isEqualTo(CANARY);
      for (Object object :
          List.of(
              Secret.of(CANARY),
              options,
              options.build(),
              options.build().toBuilder(),
              arguments,
              arguments.build(),
              arguments.build().parameters(),
              EncodedBody.form(arguments.build().parameters()),
              failure,
              new BadRequestException(failure),
              new UpworkDecodingException("m", 200, Headers.of("X-A", CANARY), CANARY, null),
              builder,
              client,
              client.raw(),
              client.raw().get("/x", Map.of("q", CANARY)),
              call,
              response)) {
        assertSilent(object);
      }
    }
  }

  /** G15. */
  @Test
  void secretsAndClientsCannotBeSerialized() throws Exception {
    try (UpworkClient client = UpworkClient.builder().build()) {
      for (Object object :
          List.of(
              Secret.of(CANARY),
              client,
              UpworkClient.builder(),
              client.raw(),
              RequestOptions.builder().header("X-A", CANARY).build(),
              Arguments.path("p", CANARY))) {
        assertThatThrownBy(
                () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(object))
            .as(object.getClass().getName())
            .isInstanceOf(NotSerializableException.class);
      }
    }
  }
}
