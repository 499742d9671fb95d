package io.github.upwork4j.internal;

import io.github.upwork4j.http.CallProfile;
import io.github.upwork4j.http.NotWorthRetrying;
import io.github.upwork4j.http.RequestAuthorizer;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Puts credentials on requests to the configured scheme, host and port, and on no others. */
final class AuthorizationInterceptor implements Interceptor {
  private final RequestAuthorizer authorizer;
  private final HttpUrl origin;

  AuthorizationInterceptor(RequestAuthorizer authorizer, HttpUrl origin) {
    this.authorizer = authorizer;
    this.origin = origin;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!isOurs(request.url())) {
      throw new WrongHost("credentials are for " + origin + " only; the request goes elsewhere");
    }
    Request authorized = authorizer.authorize(request);
    if (!isOurs(authorized.url())) {
      throw new WrongHost("the authorizer turned the request to another host");
    }
    @Nullable CallProfile profile = request.tag(CallProfile.class);
    if (profile != null) {
      profile.attemptIsAnonymous(authorized == request && request.header("Authorization") == null);
    }
    Response response = chain.proceed(authorized);
    int status = response.code();
    if ((status == 401 || status == 403 || status == 400)
        && authorizer.renew(authorized, response)
        && profile != null) {
      profile.credentialsWereRenewed();
    }
    return response;
  }

  private boolean isOurs(HttpUrl url) {
    return url.scheme().equals(origin.scheme())
        && url.host().equals(origin.host())
        && url.port() == origin.port();
  }

  /** Somebody turned the request to another host, and will again. */
  private static final class WrongHost extends IOException implements NotWorthRetrying {
    private static final long serialVersionUID = 1;

    WrongHost(String message) {
      super(message);
    }
  }
}
