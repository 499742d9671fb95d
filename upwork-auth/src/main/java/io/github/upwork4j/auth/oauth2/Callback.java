package io.github.upwork4j.auth.oauth2;

import io.github.upwork4j.auth.CallbackRejectedException;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a browser brought back from Upwork's page, or what somebody wants to be taken for it. The
 * state is checked before anything else is believed.
 */
final class Callback {
  private final HttpUrl parameters;

  private Callback(HttpUrl parameters) {
    this.parameters = parameters;
  }

  /**
   * Takes the parameters out of a callback.
   *
   * @param url the whole URL, or its path and query
   * @throws CallbackRejectedException if it does not belong to {@code signIn}
   */
  static Callback of(PendingSignIn signIn, String url) {
    boolean inFragment = signIn.codeVerifier().isEmpty();
    Callback callback = new Callback(parse(inFragment ? afterHash(url) : query(url)));
    @Nullable String state = callback.get("state");
    if (state == null) {
      throw new CallbackRejectedException(
          "The callback has no state, so it does not belong to a sign-in that began here.");
    }
    if (!signIn.isState(state)) {
      throw new CallbackRejectedException(
          "The callback's state is not that of this sign-in: it is from an older one, or somebody"
              + " else's. Begin again.");
    }
    if (!signIn.finish()) {
      throw new CallbackRejectedException(
          "The callback of this sign-in was used already. Begin again.");
    }
    return callback;
  }

  /**
   * Returns a parameter; null if it is missing or blank.
   *
   * @throws CallbackRejectedException if it is there twice
   */
  @Nullable String get(String name) {
    List<@Nullable String> values = parameters.queryParameterValues(name);
    if (values.size() > 1) {
      throw new CallbackRejectedException("The callback has more than one " + name + ".");
    }
    String value = values.isEmpty() ? null : values.get(0);
    return value == null || value.isBlank() ? null : value;
  }

  private static HttpUrl parse(String query) {
    return HttpUrl.get("http://localhost/").newBuilder().encodedQuery(query).build();
  }

  private static String query(String url) {
    int hash = url.indexOf('#');
    String beforeHash = hash < 0 ? url : url.substring(0, hash);
    return beforeHash.substring(beforeHash.indexOf('?') + 1);
  }

  /** Upwork's example has a slash there: {@code /#access_token=...}. */
  private static String afterHash(String url) {
    String fragment = url.substring(url.indexOf('#') + 1);
    return fragment.startsWith("/") ? fragment.substring(1) : fragment;
  }
}
