package io.github.upwork4j.sandbox.junit;

import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox that JUnit closes together with the context it was started in. */
@SuppressWarnings("deprecation") // Before JUnit 5.13 nothing else is closed.
final class RunningSandbox implements AutoCloseable, ExtensionContext.Store.CloseableResource {
  private static final int LAST = 20;

  final UpworkSandbox sandbox;

  RunningSandbox(UpworkSandbox.Builder settings) {
    this.sandbox = settings.start();
  }

  /** Tells what was received last: verbs, paths, statuses and faults, which are no secrets. */
  void publish(ExtensionContext context) {
    List<ReceivedRequest> all = sandbox.received();
    String last =
        all.stream()
            .skip(Math.max(0, all.size() - LAST))
            .map(ReceivedRequest::toString)
            .collect(Collectors.joining("\n"));
    context.publishReportEntry(
        "last requests to " + sandbox.baseUrl(), last.isEmpty() ? "none" : last);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
