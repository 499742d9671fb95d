package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what compiles and runs. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void theFirstCallIsShort() throws IOException {
    assertThat(SnippetsTest.shownIn(ROOT.resolve("README.md")).get(0).lines()).hasSizeLessThan(12);
  }

  @Test
  void theFirstCallPrintsJobs() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FirstCall.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSizeGreaterThan(20)
        .allMatch(line -> line.matches("~[0-9a-f]{18}  .+"));
  }

  @Test
  void theReadmeStaysShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(120);
  }

  @Test
  void everyModuleIsInTheTable() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    pom.lines()
        .filter(line -> line.contains("<module>"))
        .map(line -> line.replaceAll("</?module>", "").strip())
        .forEach(module -> assertThat(readme).contains("| `" + module + "` |"));
  }

  @Test
  void theNamesForTheModulePathAreThoseOfTheJars() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/getting-started.md"));
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    Pattern named = Pattern.compile("<moduleName>io\\.github\\.upwork4j(\\.\\w+)</moduleName>");
    for (String line : pom.lines().filter(line -> line.contains("<module>upwork-")).toList()) {
      String module = line.replaceAll("</?module>", "").strip();
      Matcher name = named.matcher(Files.readString(ROOT.resolve(module).resolve("pom.xml")));

      assertThat(name.find()).as(module).isTrue();
      assertThat(guide).containsPattern("`(io\\.github\\.upwork4j)?\\" + name.group(1) + "`");
    }
  }

  @Test
  void theOkHttpToAskForIsTheOneOfTheBuild() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/getting-started.md"));
    Matcher ours =
        Pattern.compile("<okhttp.version>(.*)</okhttp.version>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")));

    assertThat(ours.find()).isTrue();
    assertThat(guide)
        .contains("manage `com.squareup.okhttp3:okhttp` to\n`" + ours.group(1) + "`")
        .contains("<artifactId>okhttp</artifactId>\n      <version>" + ours.group(1) + "<");
  }
}
