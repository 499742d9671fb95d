package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.world.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages that people see. They load nothing, run nothing and cannot be framed. */
final class Pages {
  private static final Template PAGE = Template.named("page.html");
  private static final Template CONSENT = Template.named("consent.html");
  private static final Template USER = Template.named("user.html");
  private static final Template VERIFIER = Template.named("verifier.html");
  private static final Template MESSAGE = Template.named("message.html");
  private static final String STYLE = Template.resource("style.css");
  private static final String STYLE_HASH = "'sha256-" + sha256(STYLE) + "'";

  private Pages() {}

  /**
   * Asks a person.
   *
   * @param action where the form goes
   * @param consent the one-time token of this form
   * @param callback where the browser goes next; null when the person carries a code over
   */
  static Answer consent(
      String application,
      List<User> users,
      String action,
      String consent,
      @Nullable String callback) {
    StringBuilder options = new StringBuilder();
    users.forEach(user -> options.append(option(user)).append('\n'));
    String content =
        CONSENT
            .fill()
            .text("application", application)
            .text("action", action)
            .text("consent", consent)
            .markup("users", options.toString().trim())
            .text("next", callback == null ? "Next, a code is shown" : "Next, the browser goes to")
            .text("target", callback == null ? "to enter in the application" : callback)
            .html();
    return page(200, "May an application act for you?", content, formTargets(callback));
  }

  private static String option(User user) {
    String role =
        user.client && user.freelancer
            ? "client and freelancer"
            : user.client ? "client" : "freelancer";
    return USER.fill()
        .text("reference", user.reference)
        .text("name", user.name())
        .text("role", role)
        .html();
  }

  /** Browsers hold the redirect that answers a form to the list of targets as well. */
  private static String formTargets(@Nullable String callback) {
    return callback == null ? "'self'" : "'self' " + Application.origin(callback);
  }

  static Answer verifier(String verifier) {
    String content = VERIFIER.fill().text("verifier", verifier).html();
    return page(200, "Your code", content, "'none'");
  }

  /** A refusal that a person can read, and a program in the headers. */
  static Answer refusal(int status, String message, String advice) {
    String content = MESSAGE.fill().text("message", message).text("advice", advice).html();
    return page(status, message, content, "'none'")
        .with("X-Upwork-Error-Code", Integer.toString(status))
        .with("X-Upwork-Error-Message", message);
  }

  private static Answer page(int status, String title, String content, String formTargets) {
    String html =
        PAGE.fill().text("title", title).markup("style", STYLE).markup("content", content).html();
    return Headers.unstored(Answer.html(status, html))
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src "
                + STYLE_HASH
                + "; form-action "
                + formTargets
                + "; frame-ancestors 'none'; base-uri 'none'")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY");
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no SHA-256", e);
    }
  }
}
