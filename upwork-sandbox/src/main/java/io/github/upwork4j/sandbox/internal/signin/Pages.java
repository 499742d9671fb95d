package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.pages.Page;
import io.github.upwork4j.sandbox.internal.pages.Template;
import io.github.upwork4j.sandbox.internal.world.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages on which users decide. */
final class Pages {
  private static final Template CONSENT = Template.named("consent.html");
  private static final Template USER = Template.named("user.html");
  private static final Template VERIFIER = Template.named("verifier.html");

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
    return Page.CARD.answer(200, "May an application act for you?", content, formTargets(callback));
  }

  private static String option(User user) {
    return USER.fill()
        .text("reference", user.reference)
        .text("name", user.name())
        .text("role", user.role())
        .html();
  }

  /** Browsers hold the redirect that answers a form to the list of targets as well. */
  private static String formTargets(@Nullable String callback) {
    return callback == null ? "'self'" : "'self' " + Application.origin(callback);
  }

  static Answer verifier(String verifier) {
    String content = VERIFIER.fill().text("verifier", verifier).html();
    return Page.CARD.answer(200, "Your code", content);
  }
}
