package io.github.upwork4j.sandbox.internal.server;

/** Which service a path belongs to. */
final class Paths {
  private Paths() {}

  static boolean isJobsApi(String path) {
    return path.equals("/health") || path.equals("/jobs");
  }

  static boolean isApi(String path) {
    return path.startsWith("/api/") || path.startsWith("/gds/");
  }
}
