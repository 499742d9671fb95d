package io.github.upwork4j.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.BearerAuthorizer;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.auth.oauth2.PendingSignIn;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.error.UpworkException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A web backend that its visitors sign in to with Upwork, on the JDK's HTTP server. It needs two
 * calls: {@code startSignIn} before the browser goes to Upwork, {@code finishSignIn} when it is
 * back; in between, the pending sign-in waits in the session of that browser.
 */
final class WebBackend implements AutoCloseable {
  private final Server upwork;
  private final OkHttpClient http = new OkHttpClient();
  private final OAuth2Client oauth;
  private final String callbackUrl;
  private final WebSessions sessions;
  private final Map<String, Account> accounts = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final PrintWriter log;

  /** What acts for one user, however often and wherever that user signs in. */
  private static final class Account {
    final OAuth2Authorizer authorizer;
    final UpworkClient client;

    Account(OAuth2Authorizer authorizer, UpworkClient client) {
      this.authorizer = authorizer;
      this.client = client;
    }
  }

  /** Starts it, at {@code port} of this machine; a proxy with HTTPS may stand before it. */
  WebBackend(Server upwork, String callbackUrl, int port, PrintWriter log) throws IOException {
    this.upwork = upwork;
    this.oauth = upwork.oauth().okHttpClient(http).build();
    this.log = log;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.callbackUrl = callbackUrl.replace(":0/", ":" + server.getAddress().getPort() + "/");
    this.sessions = new WebSessions(callbackUrl.startsWith("https:"));
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Returns where visitors begin. */
  String url() {
    return URI.create(callbackUrl).resolve("/").toString();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) {
    try {
      answer(exchange).send(exchange);
    } catch (IOException e) {
      log.println("a browser went away: " + e.getMessage());
    } finally {
      exchange.close();
    }
  }

  private WebAnswer answer(HttpExchange exchange) {
    try {
      return route(exchange);
    } catch (SignInAgainException e) {
      return WebAnswer.page(200, "Please sign in again", e.getMessage(), WebAnswer.SIGN_IN);
    } catch (AuthorizationException e) {
      return WebAnswer.page(400, "You are not signed in", e.getMessage(), WebAnswer.SIGN_IN);
    } catch (UpworkException e) {
      return WebAnswer.page(502, "Upwork did not answer", e.getMessage(), "");
    } catch (RuntimeException e) {
      e.printStackTrace(log);
      return WebAnswer.page(500, "Something is wrong here", "", "");
    }
  }

  private WebAnswer route(HttpExchange exchange) {
    List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
    URI target = exchange.getRequestURI();
    String what = exchange.getRequestMethod() + " " + target.getPath();
    if (what.equals("GET /")) {
      return home(cookies);
    }
    if (what.equals("GET /login")) {
      PendingSignIn signIn = oauth.startSignIn(callbackUrl);
      return WebAnswer.redirect(signIn.authorizationUrl())
          .withCookie(sessions.replace(cookies, WebSessions.Session.onTheWay(signIn)));
    }
    if (what.equals("GET " + URI.create(callbackUrl).getPath())) {
      return callback(cookies, target.toString());
    }
    if (what.equals("POST /logout")) {
      // The token stays for what runs without the user; OAuth2Authorizer.signOut() forgets it.
      return WebAnswer.redirect("/").withCookie(sessions.end(cookies));
    }
    return WebAnswer.page(404, "There is no such page", "", "");
  }

  private WebAnswer home(List<String> cookies) {
    WebSessions.@Nullable Session session = sessions.find(cookies);
    @Nullable Account account =
        session == null || session.user == null ? null : accounts.get(session.user);
    if (account == null) {
      return WebAnswer.page(200, "Welcome", "", WebAnswer.SIGN_IN);
    }
    SignedInUser user = SignedInUser.of(account.client);
    return WebAnswer.page(
        200,
        "Hello " + user.firstName() + "!",
        "You are signed in as " + user.name() + ".",
        WebAnswer.SIGN_OUT);
  }

  private WebAnswer callback(List<String> cookies, String callback) {
    WebSessions.@Nullable Session session = sessions.find(cookies);
    if (session == null || session.signIn == null) {
      return WebAnswer.page(
          400,
          "You are not signed in",
          "This browser did not begin to sign in here, or too long ago.",
          WebAnswer.SIGN_IN);
    }
    OAuth2Token token = oauth.finishSignIn(session.signIn, callback);
    String user = userOf(token);
    accounts.computeIfAbsent(user, this::account).authorizer.put(token);
    return WebAnswer.redirect("/")
        .withCookie(sessions.replace(cookies, WebSessions.Session.of(user)));
  }

  private String userOf(OAuth2Token token) {
    try (UpworkClient client =
        client().authorizer(BearerAuthorizer.of(token.accessToken())).build()) {
      return SignedInUser.of(client).reference();
    }
  }

  private Account account(String user) {
    TokenStore store = TokenStore.inMemory(); // to keep users signed in: JdbcTokenStore
    OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
    return new Account(authorizer, client().authorizer(authorizer).build());
  }

  private UpworkClient.Builder client() {
    return upwork.client().okHttpClient(http);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
    accounts.values().forEach(account -> account.client.close());
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
