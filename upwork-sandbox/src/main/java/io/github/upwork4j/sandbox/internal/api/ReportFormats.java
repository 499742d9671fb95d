package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.gds.Field;
import io.github.upwork4j.sandbox.internal.gds.Table;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table as JSON, CSV and XML. The documents show none of them; these are the usual forms. */
final class ReportFormats {
  private ReportFormats() {}

  static JsonObject json(Table table) {
    List<JsonObject> cols = new ArrayList<>();
    for (Field column : table.columns()) {
      cols.add(
          new JsonObject()
              .put("id", column.name)
              .put("label", column.name)
              .put("type", column.type.name().toLowerCase(Locale.ROOT)));
    }
    List<JsonObject> rows = new ArrayList<>();
    for (List<@Nullable String> row : table.rows()) {
      List<JsonObject> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(new JsonObject().put("v", cell)));
      rows.add(new JsonObject().put("c", cells));
    }
    return new JsonObject().put("cols", cols).put("rows", rows);
  }

  static Answer csv(Table table) {
    StringBuilder csv = new StringBuilder();
    List<String> labels = new ArrayList<>();
    table.columns().forEach(column -> labels.add(column.name));
    line(csv, labels);
    table.rows().forEach(row -> line(csv, row));
    return answer("text/csv; charset=utf-8", csv);
  }

  private static void line(StringBuilder csv, List<? extends @Nullable String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      csv.append(i == 0 ? "" : ",");
      csv.append('"').append(cell == null ? "" : cell.replace("\"", "\"\"")).append('"');
    }
    csv.append("\r\n");
  }

  static Answer xml(Table table) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<table>\n<cols>\n");
    for (Field column : table.columns()) {
      xml.append("<col id=\"")
          .append(column.name)
          .append("\" label=\"")
          .append(column.name)
          .append("\" type=\"")
          .append(column.type.name().toLowerCase(Locale.ROOT))
          .append("\"/>\n");
    }
    xml.append("</cols>\n<rows>\n");
    for (List<@Nullable String> row : table.rows()) {
      xml.append("<row>");
      row.forEach(cell -> xml.append("<c><v>").append(escaped(cell)).append("</v></c>"));
      xml.append("</row>\n");
    }
    return answer("application/xml; charset=utf-8", xml.append("</rows>\n</table>\n"));
  }

  private static String escaped(@Nullable String cell) {
    return cell == null ? "" : cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Answer answer(String contentType, StringBuilder body) {
    return new Answer(200, List.of(new Parameter("Content-Type", contentType)), body.toString());
  }
}
