package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the README and the guides link to something of this repository, it is there. */
class LinksTest {
  private static final Pattern CODE =
      Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  static List<Path> documents() throws IOException {
    return SnippetsTest.documents();
  }

  private static String proseOf(Path document) throws IOException {
    return CODE.matcher(Files.readString(document)).replaceAll("");
  }

  /** Returns the anchors of a document, made from its headings as GitHub makes them. */
  private static List<String> anchorsOf(Path document) throws IOException {
    List<String> anchors = new ArrayList<>();
    for (Matcher heading = HEADING.matcher(proseOf(document)); heading.find(); ) {
      anchors.add(
          heading
              .group(1)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-'));
    }
    return anchors;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadSomewhere(Path document) throws IOException {
    for (Matcher link = LINK.matcher(proseOf(document)); link.find(); ) {
      String target = link.group(1);
      if (target.matches("[a-z]+:.*")) {
        continue;
      }
      int hash = target.indexOf('#');
      String path = hash < 0 ? target : target.substring(0, hash);
      Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
      assertThat(file).as("[%s] in %s", target, document.getFileName()).exists();
      if (hash >= 0) {
        assertThat(anchorsOf(file))
            .as("[%s] in %s", target, document.getFileName())
            .contains(target.substring(hash + 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyGuideIsFoundFromTheReadme(Path document) throws IOException {
    Path readme =
        documents().stream().filter(path -> path.endsWith("README.md")).findFirst().orElseThrow();
    if (!document.equals(readme)) {
      assertThat(proseOf(readme)).contains("(docs/" + document.getFileName() + ")");
    }
  }
}
