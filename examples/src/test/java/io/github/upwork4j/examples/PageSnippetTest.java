package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobsApi;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The Java on the sandbox's page")
class PageSnippetTest {
  @TempDir Path directory;

  /** The snippet, with a class around it that hands its client out. */
  private static String program(String snippet) {
    return String.join(
        "\n",
        "import io.github.upwork4j.Secret;",
        "import io.github.upwork4j.UpworkClient;",
        "import io.github.upwork4j.auth.BearerAuthorizer;",
        "public class Snippet implements java.util.function.Supplier<UpworkClient> {",
        "  @Override public UpworkClient get() {",
        snippet,
        "    return client;",
        "  }",
        "}");
  }

  private Supplier<UpworkClient> compiled(String source, ClassLoader parent) throws Exception {
    Path file = Files.writeString(directory.resolve("Snippet.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              directory.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      compiler.getTask(null, files, problems, options, null, files.getJavaFileObjects(file)).call();
    }
    assertThat(
            problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .collect(Collectors.toList()))
        .isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, parent)) {
      @SuppressWarnings("unchecked")
      Supplier<UpworkClient> snippet =
          (Supplier<UpworkClient>) loader.loadClass("Snippet").getConstructor().newInstance();
      return snippet;
    }
  }

  @Test
  void compilesAndCallsThatSandbox() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      HttpRequest page = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/")).build();
      String html = HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).body();
      Matcher shown = Pattern.compile(" id=\"java\">([^<]*)<").matcher(html);
      assertThat(shown.find()).isTrue();

      try (UpworkClient client =
          compiled(program(shown.group(1)), getClass().getClassLoader()).get()) {
        JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute();
      }
      assertThat(sandbox.received().get(0).user()).contains("525");
    }
  }
}
