package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java that the documents show is what the build compiles and runs: each snippet stands in a
 * test of this module, between two comments, {@code docs: begin} and {@code docs: end}; that of the
 * README in a program that a test starts.
 */
class SnippetsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMPILED =
      Pattern.compile(
          "^ *// docs: begin\n(.*?)^ *// docs: end$", Pattern.DOTALL | Pattern.MULTILINE);

  static List<Path> documents() throws IOException {
    try (Stream<Path> guides = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), guides)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** Returns the snippets of a file, without their common indentation. */
  private static List<String> snippets(Path file, Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher snippet = pattern.matcher(Files.readString(file));
    while (snippet.find()) {
      found.add(snippet.group(1).stripTrailing().stripIndent());
    }
    return found;
  }

  static List<String> shownIn(Path document) throws IOException {
    return snippets(document, SHOWN);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      return sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> compiled() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path source : sources()) {
      all.addAll(snippets(source, COMPILED));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void allJavaOfTheDocumentsIsCompiled(Path document) throws IOException {
    assertThat(compiled()).containsAll(shownIn(document));
  }

  @Test
  void allOfItIsShown() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Path document : documents()) {
      shown.addAll(shownIn(document));
    }
    assertThat(shown).containsAll(compiled());
  }

  static List<Path> guides() throws IOException {
    return sources().stream().filter(path -> path.getParent().endsWith("guide")).toList();
  }

  /** A snippet stands in a test method, or is a class with tests of its own. */
  @ParameterizedTest
  @MethodSource("guides")
  void allOfItIsRun(Path guide) throws IOException {
    String source = Files.readString(guide);
    for (Matcher snippet = COMPILED.matcher(source); snippet.find(); ) {
      int before = source.lastIndexOf("\n  }\n", snippet.start());
      assertThat(source.substring(before + 1, snippet.end()))
          .containsPattern("@(Parameterized)?Test\n");
    }
  }
}
