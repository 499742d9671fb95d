package io.github.upwork4j.reports;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.AnswerStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a report while they come: one is in memory at a time, however many there are. They
 * can be walked over once, by one thread. It holds a connection until it is closed or read to its
 * end; closing it early ends the call.
 *
 * <p>Walking throws {@code UpworkIoException} where the network fails in the middle, {@code
 * UpworkDecodingException} where the answer is cut or not what is documented: a report that was cut
 * never ends like a shorter one.
 */
public final class ReportRows implements Iterable<ReportRow>, AutoCloseable {
  private final AnswerStream answer;
  private final JsonReader json;
  private final TableReader table;
  private boolean walked;
  private boolean closed;

  private ReportRows(AnswerStream answer, JsonReader json, TableReader table) {
    this.answer = answer;
    this.json = json;
    this.table = table;
  }

  /** Reads up to the first row. */
  static ReportRows of(AnswerStream answer) {
    try {
      BufferedSource source = answer.json();
      JsonReader json = JsonReader.of(source);
      json.beginObject();
      while (json.hasNext()) {
        if (json.selectName(ReportAnswers.ROOT) == 0) {
          return new ReportRows(answer, json, TableReader.streaming(json, source));
        }
        json.skipName();
        json.skipValue();
      }
      throw new JsonDataException("expected the field 'table' with a value");
    } catch (IOException | JsonDataException e) {
      answer.close();
      throw answer.failure(e);
    }
  }

  /** The columns, in the order of the query; unmodifiable. */
  public List<ReportColumn> columns() {
    return table.columns().list();
  }

  /**
   * Returns the one walk over the rows.
   *
   * @throws IllegalStateException if there has been one
   */
  @Override
  public Iterator<ReportRow> iterator() {
    if (walked) {
      throw new IllegalStateException(
          "the rows of a report can be walked over once; table() keeps them");
    }
    walked = true;
    return new Walk();
  }

  /** Returns the one walk over the rows as a sequential stream; closing it closes this. */
  public Stream<ReportRow> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(this::close);
  }

  private @Nullable ReportRow read() {
    if (closed) {
      throw new IllegalStateException("the rows are closed");
    }
    try {
      ReportRow row = table.next();
      if (row == null) {
        readToTheEnd();
        close();
      }
      return row;
    } catch (IOException | JsonDataException e) {
      close();
      throw answer.failure(e);
    }
  }

  private void readToTheEnd() throws IOException {
    while (json.hasNext()) {
      json.skipName();
      json.skipValue();
    }
    json.endObject();
    if (json.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonDataException("expected the end of the document");
    }
  }

  /** Gives the connection back. Closing twice does nothing. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      answer.close();
    }
  }

  private final class Walk implements Iterator<ReportRow> {
    private @Nullable ReportRow upcoming;
    private boolean ended;

    @Override
    public boolean hasNext() {
      if (upcoming == null && !ended) {
        upcoming = read();
        ended = upcoming == null;
      }
      return upcoming != null;
    }

    @Override
    public ReportRow next() {
      if (!hasNext() || upcoming == null) {
        throw new NoSuchElementException();
      }
      ReportRow row = upcoming;
      upcoming = null;
      return row;
    }
  }
}
