package io.github.upwork4j.examples;

import com.squareup.moshi.JsonWriter;
import io.github.upwork4j.Page;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.PagedCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What the programs that list something have in common: how many, and in which form. */
final class ListingOptions {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "25",
      description = "Show N at the most; ${DEFAULT-VALUE} where not said.")
  int limit;

  @Option(
      names = "--page-size",
      paramLabel = "N",
      defaultValue = "10",
      description = "Ask for N at a time; ${DEFAULT-VALUE} where not said.")
  int pageSize;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  boolean json;

  /** Writes the fields of one element. */
  @FunctionalInterface
  interface JsonRow<T> {
    void write(JsonWriter json, T item) throws IOException;
  }

  /** Returns the first page; smaller pages than asked for if fewer elements are wanted. */
  PageRequest firstPage() {
    if (limit < 1) {
      throw new IllegalArgumentException("--limit must be at least 1, was " + limit);
    }
    return PageRequest.first(Math.min(pageSize, limit));
  }

  /** Walks as many pages as needed, and shows what they hold. */
  <T> void show(
      PagedCall<T> call,
      String what,
      Function<List<T>, TextTable> table,
      JsonRow<T> row,
      PrintWriter out,
      PrintWriter progress) {
    List<T> found = collect(call, what, progress);
    if (json) {
      out.println(Json.array(found, row));
    } else if (found.isEmpty()) {
      out.println("No " + what + " found.");
    } else {
      out.println(table.apply(found));
      out.println(found.size() + " " + what);
    }
  }

  /** From the second page on a line on stderr tells how far it is. */
  private <T> List<T> collect(PagedCall<T> call, String what, PrintWriter progress) {
    List<T> found = new ArrayList<>();
    int pages = 0;
    for (Page<T> page : call.all().pages()) {
      found.addAll(page.items().subList(0, Math.min(page.items().size(), limit - found.size())));
      pages++;
      if (pages > 1) {
        progress.print("\r" + found.size() + " " + what + " from " + pages + " pages");
        progress.flush();
      }
      if (found.size() >= limit) {
        break;
      }
    }
    if (pages > 1) {
      progress.println();
    }
    return found;
  }
}
