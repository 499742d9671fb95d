package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.MediaType;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.http.Percent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sends a form to the token endpoint: id and secret in the form, or HTTP Basic. */
final class ClientAuthentication {
  private static final String WRONG = "The client id or the client secret is wrong";

  private final Application application;

  ClientAuthentication(Application application) {
    this.application = application;
  }

  /**
   * Reads the form of the application.
   *
   * @throws OAuth2Error when it is no proper form, or from somebody else
   */
  Parameters form(IncomingRequest request) {
    if (!MediaType.isForm(request.header("Content-Type"))) {
      throw OAuth2Error.invalidRequest(
          "The body has to be a form: application/x-www-form-urlencoded");
    }
    Parameters form = request.form();
    Set<String> names = new HashSet<>();
    for (Parameter parameter : form.all()) {
      if (!names.add(parameter.name())) {
        throw OAuth2Error.twice(parameter.name());
      }
    }
    String basic = basicHeader(request);
    if (basic == null) {
      check(form.first("client_id"), form.first("client_secret"));
    } else {
      basic(basic, form);
    }
    return form;
  }

  private static @Nullable String basicHeader(IncomingRequest request) {
    String header = request.header("Authorization");
    return header != null && header.trim().toLowerCase(Locale.ROOT).startsWith("basic ")
        ? header.trim().substring("basic ".length()).trim()
        : null;
  }

  private void basic(String encoded, Parameters form) {
    if (form.has("client_secret")) {
      throw OAuth2Error.invalidRequest(
          "The client secret has to be in the header or in the body, not in both");
    }
    String pair;
    try {
      pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw OAuth2Error.invalidClient("The Basic credentials are not base64");
    }
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw OAuth2Error.invalidClient("The Basic credentials have no colon");
    }
    // Section 2.3.1: both are encoded as in a form before they are joined.
    String id = Percent.decodeForm(pair.substring(0, colon));
    String secret = Percent.decodeForm(pair.substring(colon + 1));
    if (!form.firstOr("client_id", id).equals(id)) {
      throw OAuth2Error.invalidRequest("client_id is not the one of the header");
    }
    check(id, secret);
  }

  private void check(@Nullable String id, @Nullable String secret) {
    if (id == null || secret == null) {
      throw OAuth2Error.invalidClient(
          "Client authentication is missing: send client_id and client_secret");
    }
    if (!application.hasId(id) || !application.hasSecret(secret)) {
      throw OAuth2Error.invalidClient(WRONG);
    }
  }
}
