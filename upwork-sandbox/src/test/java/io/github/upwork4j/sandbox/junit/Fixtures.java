package io.github.upwork4j.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.UpworkSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests as users write them, run by {@link SandboxExtensionTest}. */
final class Fixtures {
  /** The sandboxes that the tests of a run had, in order. */
  static final List<UpworkSandbox> SEEN = new CopyOnWriteArrayList<>();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Fixtures() {}

  static int get(UpworkSandbox sandbox, String query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/api/auth/v1/info.json" + query))
            .header("Authorization", "Bearer " + sandbox.credentials().bearerToken())
            .build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static class StaticField {
    @RegisterExtension
    static final UpworkSandboxExtension UPWORK =
        UpworkSandboxExtension.of(UpworkSandbox.builder().seed(7));

    @BeforeAll
    static void beforeAll() {
      SEEN.add(UPWORK.sandbox());
    }

    @RepeatedTest(2)
    void sees() {
      SEEN.add(UPWORK.sandbox());
      get(UPWORK.sandbox(), "");
    }

    @Nested
    class Inner {
      @Test
      void seesTheSame(UpworkSandbox sandbox) {
        SEEN.add(sandbox);
        assertThat(sandbox).isSameAs(UPWORK.sandbox());
      }
    }
  }

  static class InstanceField {
    @RegisterExtension final UpworkSandboxExtension upwork = UpworkSandboxExtension.create();

    @BeforeEach
    void beforeEach() {
      SEEN.add(upwork.sandbox());
    }

    @RepeatedTest(2)
    void sees(UpworkSandbox sandbox) {
      assertThat(sandbox).isSameAs(upwork.sandbox()).isSameAs(SEEN.get(SEEN.size() - 1));
      assertThat(sandbox.received()).isEmpty();
      get(sandbox, "");
    }
  }

  static class Parameters {
    private final UpworkSandbox ofConstructor;

    Parameters(@Sandbox(seed = 7, strict = true) UpworkSandbox sandbox) {
      this.ofConstructor = sandbox;
    }

    @RepeatedTest(2)
    void sees(
        @Sandbox(seed = 7, strict = true) UpworkSandbox sandbox, @Sandbox UpworkSandbox other) {
      SEEN.add(sandbox);
      SEEN.add(other);
      assertThat(sandbox).isSameAs(ofConstructor).isNotSameAs(other);
      assertThat(sandbox.credentials().consumerKey())
          .isNotEqualTo(other.credentials().consumerKey());
      assertThat(sandbox.received()).isEmpty();
      assertThat(get(sandbox, "?a=b")).isEqualTo(400);
      assertThat(get(other, "?a=b")).isEqualTo(200);
    }

    @Test
    void seesTheLimit(@Sandbox(rateLimit = true) UpworkSandbox sandbox) {
      for (int i = 0; i < 40; i++) {
        assertThat(get(sandbox, "")).isEqualTo(200);
      }
      assertThat(get(sandbox, "")).isEqualTo(429);
    }
  }

  @Sandbox(strict = true)
  static class Annotated {
    @BeforeAll
    static void beforeAll(UpworkSandbox sandbox) {
      SEEN.add(sandbox);
    }

    @RepeatedTest(2)
    void seesThatOfTheClass(UpworkSandbox sandbox) {
      SEEN.add(sandbox);
      assertThat(get(sandbox, "?a=b")).isEqualTo(400);
    }

    @Nested
    class Inner {
      @Test
      void seesIt(UpworkSandbox sandbox) {
        SEEN.add(sandbox);
      }
    }
  }

  static class Failing {
    @RegisterExtension static final UpworkSandboxExtension UPWORK = UpworkSandboxExtension.create();

    @Test
    void fails() {
      SEEN.add(UPWORK.sandbox());
      get(UPWORK.sandbox(), "?access_token=hunter2");
      throw new IllegalStateException("as it should");
    }

    @Test
    void failsWithAParameter(@Sandbox(seed = 3) UpworkSandbox sandbox) {
      SEEN.add(sandbox);
      throw new IllegalStateException("as it should");
    }

    @Test
    void passes(@Sandbox(seed = 3) UpworkSandbox sandbox) {
      get(sandbox, "");
    }
  }

  @Sandbox
  static class FailingWithThatOfTheClass {
    @BeforeAll
    static void beforeAll(UpworkSandbox sandbox) {
      SEEN.add(sandbox);
      get(sandbox, "");
    }

    @Test
    void fails(@Sandbox(seed = 3) UpworkSandbox own) {
      SEEN.add(own);
      throw new IllegalStateException("as it should");
    }
  }

  static class FailingInTheEnd {
    @RegisterExtension static final UpworkSandboxExtension UPWORK = UpworkSandboxExtension.create();

    @Test
    void passes() {
      SEEN.add(UPWORK.sandbox());
      get(UPWORK.sandbox(), "");
    }

    @AfterAll
    static void fails() {
      throw new IllegalStateException("as it should");
    }
  }

  static class FieldAndParameter {
    @RegisterExtension static final UpworkSandboxExtension UPWORK = UpworkSandboxExtension.create();

    @Test
    void seesBoth(UpworkSandbox ofField, @Sandbox(seed = 3) UpworkSandbox own) {
      SEEN.add(ofField);
      SEEN.add(own);
      assertThat(ofField).isSameAs(UPWORK.sandbox()).isNotSameAs(own);
    }
  }

  static class WrongType {
    @Test
    void asks(@Sandbox String sandbox) {}
  }

  static class Forgotten {
    final UpworkSandboxExtension upwork = UpworkSandboxExtension.create();

    @Test
    void asks() {
      upwork.sandbox();
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  static class Beside {
    @RegisterExtension final UpworkSandboxExtension upwork = UpworkSandboxExtension.create();

    @RepeatedTest(20)
    void hasAWorldOfItsOwn(@Sandbox UpworkSandbox other) {
      SEEN.add(upwork.sandbox());
      for (int i = 0; i < 5; i++) {
        get(upwork.sandbox(), "");
        get(other, "");
      }
      assertThat(upwork.sandbox().received()).hasSize(5);
      assertThat(other.received()).hasSize(5);
    }
  }

  static class BesideToo extends Beside {}
}
