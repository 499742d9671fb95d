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

  /** Whether it is a call of an API, and not part of signing in. */
  static boolean isCall(String path) {
    boolean signsIn = path.startsWith("/api/auth/v1/oauth/") || path.startsWith("/api/v3/oauth2/");
    return isJobsApi(path) || (isApi(path) && !signsIn);
  }
}
