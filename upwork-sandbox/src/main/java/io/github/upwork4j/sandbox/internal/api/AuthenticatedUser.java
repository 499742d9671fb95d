package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.User;

/** Tells an application whom it acts for. */
final class AuthenticatedUser implements Handler {
  private final Envelope envelope;

  AuthenticatedUser(Envelope envelope) {
    this.envelope = envelope;
  }

  @Override
  public Answer handle(Call call) {
    User user = envelope.user();
    if (user == null) {
      throw ApiError.of(403, "Forbidden: the token is the application's own, no user gave it");
    }
    JsonObject info =
        new JsonObject()
            .put("portrait_50_img", user.portrait(50))
            .put("ref", user.reference)
            .put("portrait_32_img", user.portrait(32))
            .put("has_agency", Texts.flag(user.agency))
            .put("portrait_100_img", user.portrait(100))
            .put("company_url", user.companyUrl)
            .put("capacity", capacity(user))
            .put("location", location(user))
            .put("profile_url", user.profileUrl);
    return envelope.of("info", info);
  }

  private static JsonObject capacity(User user) {
    return new JsonObject()
        .put("provider", user.freelancer ? "yes" : "no")
        .put("buyer", user.client ? "yes" : "no")
        .put("affiliate_manager", "no");
  }

  private static JsonObject location(User user) {
    return new JsonObject()
        .put("city", user.city.name)
        .put("state", user.city.state)
        .put("country", user.city.country);
  }
}
