package io.github.upwork4j.examples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws figures as a bar for each week or month, made up of the parties. */
final class StackedBars {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 800;
  private static final int MOST_LABELS = 16;
  private static final int MOST_PARTIES = 9;
  private static final Color INK = new Color(0x26, 0x32, 0x38);
  private static final Color FAINT = new Color(0xE3, 0xE8, 0xEB);

  /** Colours that differ in lightness too, for those who see them otherwise. */
  private static final Color[] COLOURS = {
    new Color(0x1B, 0x4F, 0x72), new Color(0xE6, 0x9F, 0x00), new Color(0x3F, 0x9B, 0x7B),
    new Color(0xC4, 0x4E, 0x52), new Color(0x7F, 0xB3, 0xD5), new Color(0x8E, 0x6C, 0xA6),
    new Color(0xF2, 0xCC, 0x8F), new Color(0x4D, 0x66, 0x70), new Color(0xB5, 0xC9, 0x9A),
    new Color(0xBD, 0xC3, 0xC7)
  };

  private StackedBars() {}

  static void draw(Figures figures, String title, String unit, Path file) {
    JFreeChart chart;
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
      chart = chart(figures, title, unit);
    } catch (LinkageError | RuntimeException e) {
      throw new SettingsException(
          "A chart needs fonts, and this Java finds none: install fontconfig and a font, such as"
              + " the package fonts-dejavu.");
    }
    try {
      Files.write(file, ChartUtils.encodeAsPNG(chart.createBufferedImage(WIDTH, HEIGHT), false, 9));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JFreeChart chart(Figures figures, String title, String unit) {
    JFreeChart chart =
        ChartFactory.createStackedBarChart(
            title, null, unit, dataset(figures), PlotOrientation.VERTICAL, true, false, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(24, 24, 16, 32));
    TextTitle head = chart.getTitle();
    head.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
    head.setPaint(INK);
    head.setHorizontalAlignment(HorizontalAlignment.LEFT);
    head.setMargin(0, 8, 18, 0);
    chart.getLegend().setPosition(RectangleEdge.RIGHT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    chart.getLegend().setItemFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    chart.getLegend().setItemPaint(INK);
    chart.getLegend().setMargin(0, 16, 0, 0);
    plot(chart.getCategoryPlot());
    return chart;
  }

  private static void plot(CategoryPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(FAINT);
    plot.setRangeGridlineStroke(new BasicStroke(1.2f));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    StackedBarRenderer renderer = (StackedBarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth(0.06);
    for (int i = 0; i < plot.getDataset().getRowCount(); i++) {
      renderer.setSeriesPaint(i, COLOURS[i % COLOURS.length]);
    }
    CategoryAxis days = plot.getDomainAxis();
    days.setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    days.setTickLabelPaint(INK);
    days.setAxisLinePaint(INK);
    days.setTickMarksVisible(false);
    days.setCategoryMargin(0.25);
    if (plot.getDataset().getColumnCount() > MOST_LABELS) {
      days.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
    }
    NumberAxis numbers = (NumberAxis) plot.getRangeAxis();
    numbers.setTickUnit(new NumberTickUnit(roundStep(numbers.getUpperBound())));
    numbers.setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    numbers.setTickLabelPaint(INK);
    numbers.setLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    numbers.setLabelPaint(INK);
    numbers.setAxisLineVisible(false);
    numbers.setTickMarksVisible(false);
  }

  /** A step of 1, 2 or 5 with noughts, of which there are about six up to the top. */
  private static double roundStep(double top) {
    double rough = top / 6;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  /** The parties with the largest totals; the others are drawn as one. */
  private static DefaultCategoryDataset dataset(Figures figures) {
    NavigableSet<LocalDate> starts = new TreeSet<>();
    figures.byTotal().values().forEach(numbers -> starts.addAll(numbers.keySet()));
    boolean months = starts.stream().allMatch(start -> start.getDayOfMonth() == 1);
    fillGaps(starts, months ? Period.ofMonths(1) : Period.ofWeeks(1));
    DateTimeFormatter label =
        DateTimeFormatter.ofPattern(months ? "MMM yyyy" : "d MMM", Locale.ENGLISH);
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    int party = 0;
    for (Map.Entry<String, SortedMap<LocalDate, BigDecimal>> entry : figures.byTotal().entrySet()) {
      String name = party++ < MOST_PARTIES ? entry.getKey() : "Others";
      boolean isNew = dataset.getRowIndex(name) < 0;
      for (LocalDate start : starts) {
        double number = entry.getValue().getOrDefault(start, BigDecimal.ZERO).doubleValue();
        String column = label.format(start);
        dataset.setValue(
            isNew ? number : number + dataset.getValue(name, column).doubleValue(), name, column);
      }
    }
    return dataset;
  }

  /** A week or month without anything is a gap between bars, not two bars side by side. */
  private static void fillGaps(NavigableSet<LocalDate> starts, Period step) {
    if (!starts.isEmpty()) {
      LocalDate last = starts.last();
      for (LocalDate start = starts.first(); start.isBefore(last); start = start.plus(step)) {
        starts.add(start);
      }
    }
  }
}
