package io.github.upwork4j.reports;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.reports.ReportQueryException.Reason;
import io.github.upwork4j.wire.Wire;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What the answers of all reports have in common. */
final class ReportAnswers {
  /** The field of the answer that holds the table. */
  static final JsonReader.Options ROOT = JsonReader.Options.of("table");

  private static final int MAX_QUOTED = 200;

  /** The refusals that are documented; how they are wrapped is not. */
  private static final List<String> REFUSALS =
      List.of("access denied", "user has not enough", "invalid query", "other", "custom_error");

  private ReportAnswers() {}

  /** Says what all reports have in common: the key permission, how they refuse, the table. */
  static Endpoint<ReportTable> of(Endpoint.Declaration report) {
    return report
        .permission("Generate time and financial reports for your companies and teams")
        .hidingErrors((body, status, headers) -> refusal(body))
        .returning("table", ReportTable.WIRE);
  }

  /** Recognises a refusal in an answer of status 200. */
  static Optional<UpworkException> refusal(String body) {
    String text = body.strip();
    if (!text.startsWith("{")) {
      return isRefusal(text) ? Optional.of(refused(text, body)) : Optional.empty();
    }
    try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
      Object answer = Wire.ANY.read(json);
      if (!(answer instanceof Map) || ((Map<?, ?>) answer).get("table") instanceof Map) {
        return Optional.empty();
      }
      String said = said((Map<?, ?>) answer);
      return said == null ? Optional.empty() : Optional.of(refused(said, body));
    } catch (IOException | JsonDataException e) {
      return Optional.empty(); // no JSON, or the beginning of a table
    }
  }

  private static boolean isRefusal(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return REFUSALS.stream().anyMatch(folded::startsWith);
  }

  /** Looks where answers of this kind are known to say what is wrong. */
  private static @Nullable String said(Map<?, ?> answer) {
    for (String name : List.of("error", "errors", "detailed_message", "message", "reason")) {
      String said = said(answer.get(name));
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static @Nullable String said(@Nullable Object value) {
    if (value instanceof List) {
      return ((List<?>) value).isEmpty() ? null : said(((List<?>) value).get(0));
    }
    if (value instanceof Map) {
      return said((Map<?, ?>) value);
    }
    return value instanceof String && !((String) value).isBlank() ? (String) value : null;
  }

  private static ReportQueryException refused(String said, String body) {
    String folded = said.toLowerCase(Locale.ROOT);
    Reason reason =
        folded.contains("access denied") || folded.contains("not enough")
            ? Reason.ACCESS_DENIED
            : folded.contains("invalid query") ? Reason.INVALID_QUERY : Reason.OTHER;
    return new ReportQueryException(
        "Upwork refused the report: " + quoted(said) + hint(reason), reason, said, body);
  }

  private static String hint(Reason reason) {
    switch (reason) {
      case ACCESS_DENIED:
        return " The Javadoc of the report's method says who may ask for it.";
      case INVALID_QUERY:
        return " Check its fields and conditions: the Javadoc of the report's method says what it cannot"
            + " have.";
      default:
        return "";
    }
  }

  private static String quoted(String said) {
    String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
    String shortened = line.length() <= MAX_QUOTED ? line : line.substring(0, MAX_QUOTED) + "…";
    return shortened.endsWith(".") ? shortened : shortened + ".";
  }
}
