package io.github.upwork4j.http;

import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Puts credentials on requests. One authorizer serves one client, so that two tenants never share
 * one; it is called from many threads at once and has to be thread-safe.
 *
 * <p>The client hands over requests to its own base URL only: the credentials go nowhere else.
 */
@FunctionalInterface
public interface RequestAuthorizer {
  /**
   * Returns {@code request} with credentials. Called once for every attempt, so that each attempt
   * has a nonce and a timestamp of its own. The body may be written to a buffer here, to be signed.
   *
   * @throws IOException if there are no credentials to be had now; the call fails without being
   *     sent
   */
  Request authorize(Request request) throws IOException;

  /**
   * Called when Upwork answered 400, 401 or 403 to a request that this object authorized: renews
   * the credentials, or corrects the clock, if that is what the answer asks for.
   *
   * @param refused the request as it was sent
   * @param answer the answer; read its body with {@link Response#peekBody}
   * @return whether the same request, authorized anew, has a chance. It is then sent once more,
   *     unless it moves money.
   */
  default boolean renew(Request refused, Response answer) throws IOException {
    return false;
  }

  /** Returns the authorizer that adds nothing. */
  static RequestAuthorizer none() {
    return request -> request;
  }
}
