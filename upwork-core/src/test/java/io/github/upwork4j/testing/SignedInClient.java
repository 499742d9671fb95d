package io.github.upwork4j.testing;

import io.github.upwork4j.UpworkClient;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A sandbox for all tests of a class, and a client that is signed in to it. Core does not know the
 * sandbox: a class in each module says how it is started.
 *
 * @param <S> the sandbox
 */
public abstract class SignedInClient<S extends AutoCloseable>
    implements BeforeAllCallback, AfterAllCallback {
  private final Supplier<S> start;
  private final Function<S, String> url;
  private final Function<S, String> bearerToken;
  private S sandbox;
  private UpworkClient client;

  protected SignedInClient(
      Supplier<S> start, Function<S, String> url, Function<S, String> bearerToken) {
    this.start = start;
    this.url = url;
    this.bearerToken = bearerToken;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = start.get();
    client = TestClients.signedIn(url.apply(sandbox), bearerToken.apply(sandbox)).build();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    client.close();
    sandbox.close();
  }

  public final UpworkClient client() {
    return client;
  }

  public final S sandbox() {
    return sandbox;
  }
}
