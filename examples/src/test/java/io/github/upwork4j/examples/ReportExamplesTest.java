package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that show reports. The sandbox's data lies before today. */
class ReportExamplesTest {
  @TempDir Path folder;

  private static String[] ran(String... arguments) throws InterruptedException {
    try (Terminal terminal = Terminal.run(Map.of(), arguments)) {
      assertThat(terminal.status()).as(terminal.err()).isZero();
      return new String[] {terminal.out(), terminal.err()};
    }
  }

  @Test
  void hoursAreShownWeekByWeekTheBusiestFirst() throws Exception {
    String[] shown = ran("time-report");

    assertThat(shown[0].lines().filter(line -> line.matches("\\S.* +[0-9.]+ hours")))
        .hasSizeGreaterThan(4);
    assertThat(shown[0].lines().filter(line -> line.startsWith("  ")))
        .allMatch(line -> line.matches("  \\d{4}-\\d\\d-\\d\\d +[0-9]+\\.\\d\\d  █*"))
        .anyMatch(line -> line.endsWith("█".repeat(40)));
    assertThat(shown[0].lines().reduce((first, last) -> last).orElseThrow())
        .matches("[0-9,]+\\.\\d\\d hours in all");
    assertThat(shown[1]).contains("1 of 3 slices", "3 of 3 slices");
  }

  @Test
  void moneyIsShownMonthByMonth() throws Exception {
    String[] shown = ran("earnings-report");

    assertThat(shown[0])
        .contains("My Company")
        .containsPattern("\\d{4}-\\d\\d-01 +[0-9,]+\\.\\d\\d");
    assertThat(shown[0]).containsPattern("[0-9,]+\\.\\d\\d USD in all");
    assertThat(shown[1]).contains("4 of 4 slices");
  }

  @Test
  void figuresAreSavedAsCsv() throws Exception {
    Path csv = folder.resolve("hours.csv");

    String[] shown = ran("time-report", "--team", "mycompany:engineering", "--csv", csv.toString());

    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0)).isEqualTo("name,from,hours");
    assertThat(lines.subList(1, lines.size()))
        .isNotEmpty()
        .allMatch(line -> line.matches("\"[^\"]+\",\\d{4}-\\d\\d-\\d\\d,[0-9.]+"));
    assertThat(shown[0]).contains("Saved " + csv);
  }

  @Test
  void figuresAreDrawn() throws Exception {
    Path png = folder.resolve("hours.png");
    assumeTrue(hasFonts(), "skipped: this Java finds no fonts to draw with");

    ran("time-report", "--chart", png.toString());

    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(1400);
    assertThat(image.getHeight()).isEqualTo(800);
    assertThat(colours(image)).as("bars of several freelancers").hasSizeGreaterThan(6);
  }

  private static boolean hasFonts() {
    try {
      return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length
          > 0;
    } catch (LinkageError | RuntimeException e) {
      System.err.println("No charts are drawn in tests: this Java finds no fonts.");
      return false;
    }
  }

  /** The colours of more than a thousand pixels each. */
  private static TreeSet<Integer> colours(BufferedImage image) throws IOException {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        counts.merge(image.getRGB(x, y), 1, Integer::sum);
      }
    }
    TreeSet<Integer> common = new TreeSet<>();
    counts.forEach(
        (colour, count) -> {
          if (count > 1_000) {
            common.add(colour);
          }
        });
    return common;
  }

  @Test
  void aTeamThatIsNotThereIsRefusedInTheServersWords() throws Exception {
    try (Terminal terminal = Terminal.run(Map.of(), "time-report", "--team", "nobody")) {
      assertThat(terminal.status()).isEqualTo(1);
      assertThat(terminal.err())
          .contains(
              "Upwork refused the report: Access denied (user has not enough team/company"
                  + " permissions).");
    }
  }
}
