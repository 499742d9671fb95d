package io.github.upwork4j.reports;

import io.github.upwork4j.error.UpworkDecodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The rows of many reports in a row, while they come. They can be walked over once, by one thread.
 * When the walk fails, {@link #slice} says where: to go on later, begin with the first day of that
 * slice, and leave out the rows of it that came.
 */
public final class SlicedRows implements Iterable<ReportRow>, AutoCloseable {
  private final List<ReportSlice> slices;
  private final Function<ReportSlice, Report> report;
  private final Consumer<ReportProgress> onProgress;

  private int begun;
  private long count;
  private @Nullable ReportRows rows;
  private @Nullable Iterator<ReportRow> current;
  private @Nullable List<String> columns;
  private boolean walked;
  private boolean closed;

  SlicedRows(
      List<ReportSlice> slices,
      Function<ReportSlice, Report> report,
      Consumer<ReportProgress> onProgress) {
    this.slices = slices;
    this.report = report;
    this.onProgress = onProgress;
  }

  /** The slice that the walk is in; empty before it begins. */
  public Optional<ReportSlice> slice() {
    return begun == 0 ? Optional.empty() : Optional.of(slices.get(begun - 1));
  }

  /** The names of the columns; empty before the walk begins. */
  List<String> columnNames() {
    return columns == null ? List.of() : columns;
  }

  /**
   * Returns the one walk over the rows.
   *
   * @throws IllegalStateException if there has been one
   */
  @Override
  public Iterator<ReportRow> iterator() {
    if (walked) {
      throw new IllegalStateException("the rows of slices can be walked over once");
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

  private boolean findRow() {
    while (current == null || !current.hasNext()) {
      if (current != null) {
        closeSlice();
        onProgress.accept(ReportProgress.of(slices.get(begun - 1), begun, slices.size(), count));
      }
      if (begun == slices.size()) {
        return false;
      }
      if (closed) {
        throw new IllegalStateException("the rows are closed");
      }
      open(slices.get(begun++));
    }
    return true;
  }

  private void open(ReportSlice slice) {
    ReportRows opened = report.apply(slice).rows();
    rows = opened;
    List<String> names =
        opened.columns().stream().map(ReportColumn::name).collect(Collectors.toList());
    if (columns != null && !columns.equals(names)) {
      close();
      throw new UpworkDecodingException(
          "The report of " + slice + " has other columns than those before it.",
          200,
          Headers.of(),
          "",
          null);
    }
    columns = names;
    current = opened.iterator();
  }

  private void closeSlice() {
    ReportRows open = rows;
    rows = null;
    current = null;
    if (open != null) {
      open.close();
    }
  }

  /** Ends the call under way. Closing twice does nothing. */
  @Override
  public void close() {
    closed = true;
    closeSlice();
  }

  private final class Walk implements Iterator<ReportRow> {
    @Override
    public boolean hasNext() {
      return findRow();
    }

    @Override
    public ReportRow next() {
      if (!findRow() || current == null) {
        throw new NoSuchElementException();
      }
      count++;
      return current.next();
    }
  }
}
