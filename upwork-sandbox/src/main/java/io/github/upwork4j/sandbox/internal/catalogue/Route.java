package io.github.upwork4j.sandbox.internal.catalogue;

import java.util.Map;

/** A documented call and the arguments found in the path. */
public final class Route {
  private final Endpoint endpoint;
  private final Map<String, String> arguments;

  Route(Endpoint endpoint, Map<String, String> arguments) {
    this.endpoint = endpoint;
    this.arguments = Map.copyOf(arguments);
  }

  public Endpoint endpoint() {
    return endpoint;
  }

  /** Arguments by name, decoded. */
  public Map<String, String> arguments() {
    return arguments;
  }
}
