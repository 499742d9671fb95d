package io.github.upwork4j.internal;

import io.github.upwork4j.endpoint.Endpoint;
import java.util.Optional;

/** What messages and logs call a call: verb and path template, never its arguments. */
public final class CallLabel {
  private final String method;
  private final String pathTemplate;
  private final Optional<String> permission;
  private final Optional<String> lookUp;

  private CallLabel(
      String method, String pathTemplate, Optional<String> permission, Optional<String> lookUp) {
    this.method = method;
    this.pathTemplate = pathTemplate;
    this.permission = permission;
    this.lookUp = lookUp;
  }

  /** Returns the label of a call to {@code endpoint}. */
  public static CallLabel of(Endpoint<?> endpoint) {
    return new CallLabel(
        endpoint.method(), endpoint.pathTemplate(), endpoint.permission(), endpoint.lookUp());
  }

  /** The documented verb. */
  public String method() {
    return method;
  }

  /** The documented path. */
  public String pathTemplate() {
    return pathTemplate;
  }

  /** The key permission it needs. */
  public Optional<String> permission() {
    return permission;
  }

  /** What to look at when the outcome is unclear. */
  public Optional<String> lookUp() {
    return lookUp;
  }

  @Override
  public String toString() {
    return method + " " + pathTemplate;
  }
}
