package io.github.upwork4j.sandbox.internal.signin;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameters;
import io.github.upwork4j.sandbox.internal.pages.Page;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The consent forms that were shown and not sent yet. A form carries only its one-time token; what
 * it agrees to stays here, so that nobody can send one that was not shown. Thread-safe.
 */
final class Consents {
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Application application;
  private final Users users;
  private final Clock clock;
  private final Recent<Pending> pending = new Recent<>();

  /** What follows from either decision. */
  private static final class Pending {
    final String path;
    final Function<User, Answer> allow;
    final Function<User, Answer> deny;
    final Instant expires;

    Pending(
        String path, Function<User, Answer> allow, Function<User, Answer> deny, Instant expires) {
      this.path = path;
      this.allow = allow;
      this.deny = deny;
      this.expires = expires;
    }
  }

  Consents(Application application, Users users, Clock clock) {
    this.application = application;
    this.users = users;
    this.clock = clock;
  }

  /**
   * Shows a form.
   *
   * @param path where the form goes
   * @param callback where the browser goes next, if it goes anywhere
   */
  Answer ask(
      String path,
      @Nullable String callback,
      Function<User, Answer> allow,
      Function<User, Answer> deny) {
    String consent = Fresh.hex(32);
    synchronized (pending) {
      pending.put(consent, new Pending(path, allow, deny, clock.instant().plus(LIFE)));
    }
    return Pages.consent(application.name, users.all(), path, consent, callback);
  }

  /** Takes a form that a person sent. */
  Answer decide(IncomingRequest request) {
    Parameters form = request.form();
    Optional<User> user = users.find(form.firstOr("user", ""));
    String decision = form.firstOr("decision", "");
    if (user.isEmpty() || !(decision.equals("allow") || decision.equals("deny"))) {
      return Page.refusal(
          400, "Incomplete form", "It needs the user, and a decision: allow or deny.");
    }
    Pending found = take(request.rawPath(), form.firstOr("consent", ""));
    if (found == null) {
      return Page.refusal(
          403,
          "This form is not valid",
          "It was sent already, it is older than ten minutes, or another page made it. Begin again"
              + " in the application.");
    }
    return (decision.equals("allow") ? found.allow : found.deny).apply(user.get());
  }

  private @Nullable Pending take(String path, String consent) {
    synchronized (pending) {
      Pending found = pending.get(consent);
      if (found == null || !found.path.equals(path)) {
        return null;
      }
      pending.remove(consent);
      return clock.instant().isBefore(found.expires) ? found : null;
    }
  }
}
