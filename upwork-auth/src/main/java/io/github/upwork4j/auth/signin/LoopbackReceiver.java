package io.github.upwork4j.auth.signin;

import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.CallbackRejectedException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.SignInDeniedException;
import io.github.upwork4j.auth.oauth1.OAuth1Client;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth1.OAuth1SignIn;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.auth.oauth2.PendingSignIn;
import io.github.upwork4j.http.TimeSource;
import io.github.upwork4j.internal.Durations;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes the callback of one sign-in at this machine, for desktop and command-line programs: it
 * listens on the loopback interface only, shows the user a page that says how signing in went, and
 * stops listening.
 *
 * <pre>{@code
 * try (LoopbackReceiver receiver = LoopbackReceiver.listen(callbackUrl)) {
 *   OAuth2Token token =
 *       receiver.signIn(oauth, Duration.ofMinutes(5), url -> System.out.println("Open " + url));
 * }
 * }</pre>
 *
 * <p>A callback that is not the one that is waited for, such as one with a wrong state, gets an
 * error page and changes nothing: any page in the user's browser can send one, and must not end the
 * sign-in by it. Neither does anything else that browsers ask for by themselves, such as icons.
 *
 * <p>It has no thread of its own, and is for one thread to use; only {@link #close} may be called
 * from any. An interrupt ends the wait, too.
 */
public final class LoopbackReceiver implements AutoCloseable {
  /** The callback to register for a key that is used at people's own machines. */
  public static final String DEFAULT_CALLBACK_URL = "http://localhost:8000/auth/upwork/callback";

  private final LoopbackAddress address;
  private final List<ServerSocketChannel> listeners;
  private final Selector selector;
  private final TimeSource time;
  private boolean used;

  private LoopbackReceiver(
      LoopbackAddress address,
      List<ServerSocketChannel> listeners,
      Selector selector,
      TimeSource time) {
    this.address = address;
    this.listeners = listeners;
    this.selector = selector;
    this.time = time;
  }

  /**
   * Begins to listen for callbacks.
   *
   * @param callbackUrl the callback as it is registered for the key, at {@code localhost}, {@code
   *     127.0.0.1} or {@code [::1]}: {@link #DEFAULT_CALLBACK_URL}. The port 0 takes a free one,
   *     for servers that accept any.
   * @throws IllegalArgumentException if it is not {@code http://} at this machine
   * @throws AuthorizationException if the port cannot be had, as when another program uses it
   */
  public static LoopbackReceiver listen(String callbackUrl) {
    return listen(callbackUrl, TimeSource.system());
  }

  static LoopbackReceiver listen(String callbackUrl, TimeSource time) {
    LoopbackAddress wanted = LoopbackAddress.of(callbackUrl);
    List<ServerSocketChannel> listeners = wanted.bind();
    try {
      Selector selector = Selector.open();
      for (ServerSocketChannel listener : listeners) {
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
      }
      int port = listeners.get(0).socket().getLocalPort();
      return new LoopbackReceiver(wanted.withPort(port), listeners, selector, time);
    } catch (IOException e) {
      listeners.forEach(LoopbackAddress::close);
      throw wanted.cannotListen(e);
    }
  }

  /** Returns the callback that it listens for, with the port that it got. */
  public String callbackUrl() {
    return address.url();
  }

  /**
   * Signs a user in with OAuth 2.0: begins, shows where to go, waits for the callback and exchanges
   * it for a token.
   *
   * @param timeout how long the user may take
   * @param showUrl gets the address that the user has to open, to print it or to open a browser
   * @throws SignInDeniedException if the user said no
   * @throws SignInAgainException if no callback came in time
   * @throws AuthorizationException if it was closed or interrupted (the thread's interrupt flag is
   *     then set), or Upwork gave no token
   * @throws IllegalStateException if it was used or closed before
   */
  public OAuth2Token signIn(OAuth2Client oauth, Duration timeout, Consumer<String> showUrl) {
    checkUnused();
    PendingSignIn signIn = oauth.startSignIn(callbackUrl());
    showUrl.accept(signIn.authorizationUrl());
    return receive(timeout, callback -> oauth.finishSignIn(signIn, callback));
  }

  /**
   * Signs a user in with OAuth 1.0a: begins, shows where to go, waits for the callback and
   * exchanges it for a token. Upwork does not document what comes back of a user who says no: an
   * {@code oauth_problem} is taken for it; a callback without that and without a verifier is taken
   * for one of somebody else, and the wait goes on.
   *
   * @param timeout how long the user may take
   * @param showUrl gets the address that the user has to open, to print it or to open a browser
   * @throws SignInDeniedException if the user said no
   * @throws SignInAgainException if no callback came in time
   * @throws AuthorizationException if it was closed or interrupted (the thread's interrupt flag is
   *     then set), or Upwork gave no token
   * @throws IllegalStateException if it was used or closed before
   */
  public OAuth1Credentials signIn(OAuth1Client oauth, Duration timeout, Consumer<String> showUrl) {
    checkUnused();
    OAuth1SignIn signIn = oauth.startSignIn(callbackUrl());
    showUrl.accept(signIn.authorizationUrl());
    return receive(timeout, callback -> oauth.finishSignIn(signIn, callback));
  }

  /**
   * Waits for the callback and hands it to {@code finish}, while the browser waits for the page
   * that tells how that went. What {@code finish} returns or throws ends the wait, except for a
   * {@link CallbackRejectedException}.
   *
   * @param timeout how long the user may take
   * @param finish takes the whole URL of a callback, as {@link OAuth2Client#finishSignIn} does
   * @return what {@code finish} returned
   * @throws SignInAgainException if no callback came in time
   * @throws AuthorizationException if it was closed or interrupted (the thread's interrupt flag is
   *     then set)
   * @throws IllegalArgumentException if {@code timeout} is not longer than zero
   * @throws IllegalStateException if it was used or closed before
   */
  public <T> T receive(Duration timeout, Function<String, T> finish) {
    Durations.positive("timeout", timeout);
    checkUnused();
    used = true;
    try (CallbackWait<T> wait = new CallbackWait<>(address, selector, time, timeout, finish)) {
      return wait.run();
    } catch (ClosedSelectorException | ClosedChannelException e) {
      throw new AuthorizationException(
          "Nobody waits for the callback any more: the receiver was closed.",
          /* error= */ null,
          /* cause= */ null);
    } catch (IOException e) {
      throw address.cannotListen(e);
    } finally {
      close();
    }
  }

  private void checkUnused() {
    if (used || !selector.isOpen()) {
      throw new IllegalStateException("a receiver takes one callback: listen() for the next one");
    }
  }

  /** Stops listening and ends a wait under way. A second call does nothing. */
  @Override
  public void close() {
    listeners.forEach(LoopbackAddress::close);
    LoopbackAddress.close(selector);
  }

  /** Returns the callback that it listens for. */
  @Override
  public String toString() {
    return "LoopbackReceiver{" + callbackUrl() + "}";
  }
}
