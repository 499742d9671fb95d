package io.github.upwork4j.sandbox.internal.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockWebServer;

/** Keeps the web server from telling the console about every request. */
final class EngineLog {
  /** Held, because a logger that nobody holds loses its level with the next collection. */
  private static final Logger ENGINE = Logger.getLogger(MockWebServer.class.getName());

  private EngineLog() {}

  /** Leaves a level alone that somebody chose. */
  static void quieten() {
    if (ENGINE.getLevel() == null) {
      ENGINE.setLevel(Level.SEVERE);
    }
  }
}
