package io.github.upwork4j.examples;

/** A person who looks at web pages. */
public interface Visitor extends AutoCloseable {
  void open(String url) throws Exception;

  /** Clicks the element with this id, and waits for the page that it leads to. */
  void click(String id) throws Exception;

  String title() throws Exception;

  /** Returns the text of the page, whether in markup or not. */
  String text() throws Exception;
}
