package io.github.upwork4j.examples;

import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;

/** A table of text, cut to the widths of its columns; wide characters count double. */
final class TextTable {
  private static final int GAP = 2;

  private final Help.TextTable table;
  private final int[] widths;

  TextTable(int... widths) {
    Column[] columns = new Column[widths.length];
    for (int i = 0; i < widths.length; i++) {
      columns[i] = new Column(widths[i], i == 0 ? 0 : GAP, Overflow.TRUNCATE);
    }
    this.table = Help.TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), columns);
    this.table.setAdjustLineBreaksForWideCJKCharacters(true);
    this.widths = widths.clone();
  }

  TextTable row(String... cells) {
    String[] clean = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      clean[i] =
          cut(cells[i].replaceAll("\\p{Cntrl}", " ").strip(), widths[i] - (i == 0 ? 0 : GAP));
    }
    table.addRowValues(clean);
    return this;
  }

  /** Returns an amount as people write it; nothing for none. */
  static String dollars(Optional<BigDecimal> amount) {
    return amount.filter(a -> a.signum() > 0).map(a -> "$" + a.toPlainString()).orElse("");
  }

  private static String cut(String text, int width) {
    return text.codePointCount(0, text.length()) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  @Override
  public String toString() {
    return table.toString().stripTrailing();
  }
}
