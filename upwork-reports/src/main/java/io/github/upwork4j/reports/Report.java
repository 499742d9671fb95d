package io.github.upwork4j.reports;

import io.github.upwork4j.AnswerStream;
import io.github.upwork4j.RequestOptions;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import okio.BufferedSink;
import okio.Okio;

/**
 * A report that is ready to be asked for: nothing has been sent yet. It can be asked for any number
 * of times, from any number of threads; each time is a request of its own. Immutable.
 *
 * <pre>{@code
 * try (ReportRows rows = report.rows()) {
 *   for (ReportRow row : rows) {
 *     System.out.println(row.text("provider_name") + ": " + row.number("hours"));
 *   }
 * }
 * }</pre>
 *
 * <p>All ways throw {@link ReportQueryException} where Upwork refuses the report, and otherwise the
 * exceptions of {@link UpworkCall#execute}.
 */
public final class Report {
  private final UpworkClient client;
  private final Endpoint<ReportTable> endpoint;
  private final Arguments arguments;
  private final RequestOptions options;

  Report(UpworkClient client, Endpoint<ReportTable> endpoint, Arguments arguments) {
    this(client, endpoint, arguments, RequestOptions.none());
  }

  private Report(
      UpworkClient client,
      Endpoint<ReportTable> endpoint,
      Arguments arguments,
      RequestOptions options) {
    this.client = client;
    this.endpoint = endpoint;
    this.arguments = arguments;
    this.options = options;
  }

  /** Returns this report with other options; this report stays as it is. */
  public Report with(RequestOptions options) {
    return new Report(client, endpoint, arguments, options);
  }

  /**
   * Returns the call that loads the whole report, as large as the client's {@code maxResponseBytes}
   * allows (8 MB if nothing else is set). An answer that is cut on the way is asked for again.
   */
  public UpworkCall<ReportTable> table() {
    return client.call(endpoint, argumentsFor(ReportFormat.JSON)).with(options);
  }

  /**
   * Asks for the report and returns its rows while they come, whatever its size. It is asked for
   * again until the answer begins, not after: then the walk over the rows fails. Close it.
   */
  public ReportRows rows() {
    return ReportRows.of(client.open(endpoint, argumentsFor(ReportFormat.JSON), options));
  }

  /**
   * Saves the report to a file, as it comes and whatever its size. The file appears, or takes the
   * place of what was there, once the report is there to its last byte.
   *
   * @return the number of bytes
   * @throws UncheckedIOException if the file cannot be written, or its folder is not there
   */
  public long saveTo(Path file, ReportFormat format) {
    return SavedFile.write(file, out -> saveTo(out, format));
  }

  /**
   * Writes the report to a stream, as it comes and whatever its size. The stream is flushed and
   * stays open; where this fails, part of the report may have been written.
   *
   * @return the number of bytes
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public long saveTo(OutputStream out, ReportFormat format) {
    try (AnswerStream answer = client.open(endpoint, argumentsFor(format), options)) {
      answer.throwHiddenError();
      BufferedSink sink = Okio.buffer(Okio.sink(out));
      long size = 0;
      for (long count = 0; count != -1; count = read(answer, sink)) {
        size += count;
        sink.emit();
      }
      sink.flush();
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long read(AnswerStream answer, BufferedSink sink) {
    try {
      return answer.source().read(sink.getBuffer(), 64 * 1024);
    } catch (IOException e) {
      throw answer.failure(e);
    }
  }

  private Arguments argumentsFor(ReportFormat format) {
    return Arguments.builder().addAll(arguments).set("tqx", format.wireName()).build();
  }

  /** Prints which report it is, without its arguments. */
  @Override
  public String toString() {
    return "Report{" + endpoint + "}";
  }
}
