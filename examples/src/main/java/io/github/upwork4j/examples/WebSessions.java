package io.github.upwork4j.examples;

import io.github.upwork4j.auth.oauth2.PendingSignIn;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is behind which browser, by a random cookie. Of too many sessions the oldest are dropped. */
final class WebSessions {
  private static final String COOKIE = "session";
  private static final int MAX = 10_000;

  /** A browser on its way to Upwork, or the user who came back. */
  static final class Session {
    final @Nullable PendingSignIn signIn;
    final @Nullable String user;

    private Session(@Nullable PendingSignIn signIn, @Nullable String user) {
      this.signIn = signIn;
      this.user = user;
    }

    static Session onTheWay(PendingSignIn signIn) {
      return new Session(signIn, /* user= */ null);
    }

    static Session of(String user) {
      return new Session(/* signIn= */ null, user);
    }
  }

  private final SecureRandom random = new SecureRandom();
  private final String attributes;
  private final Map<String, Session> sessions =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MAX;
        }
      };

  WebSessions(boolean https) {
    // Lax: the cookie comes along when Upwork sends the browser back, and with no form of others.
    this.attributes = "; HttpOnly; SameSite=Lax; Path=/" + (https ? "; Secure" : "");
  }

  /**
   * Puts a session in place of the one that the request came with, and returns the cookie for it. A
   * new name each time: nobody can be signed in under one that somebody else chose.
   */
  String replace(List<String> cookies, Session session) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    synchronized (sessions) {
      sessions.remove(id(cookies));
      sessions.put(id, session);
    }
    return COOKIE + "=" + id + attributes;
  }

  /** Ends the session, and returns a cookie that is none any more. */
  String end(List<String> cookies) {
    synchronized (sessions) {
      sessions.remove(id(cookies));
    }
    return COOKIE + "=; Max-Age=0" + attributes;
  }

  @Nullable Session find(List<String> cookies) {
    synchronized (sessions) {
      return sessions.get(id(cookies));
    }
  }

  private static String id(List<String> cookies) {
    for (String header : cookies) {
      for (String cookie : header.split(";", -1)) {
        String[] nameAndValue = cookie.strip().split("=", 2);
        if (nameAndValue.length == 2 && nameAndValue[0].equals(COOKIE)) {
          return nameAndValue[1];
        }
      }
    }
    return "";
  }
}
