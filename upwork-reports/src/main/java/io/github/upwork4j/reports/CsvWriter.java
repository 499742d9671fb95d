package io.github.upwork4j.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes rows as CSV (RFC 4180) in UTF-8. */
final class CsvWriter {
  private final Writer out;

  CsvWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void names(List<String> names) throws IOException {
    String separator = "";
    for (String name : names) {
      out.write(separator);
      cell(name);
      separator = ",";
    }
    out.write("\r\n");
  }

  void row(ReportRow row) throws IOException {
    String separator = "";
    for (Optional<String> cell : row.cells()) {
      out.write(separator);
      cell(cell.orElse(""));
      separator = ",";
    }
    out.write("\r\n");
  }

  void flush() throws IOException {
    out.flush();
  }

  private void cell(String text) throws IOException {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = ",\"\r\n".indexOf(text.charAt(i)) < 0;
    }
    out.write(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
  }
}
