package io.github.upwork4j.auth;

import io.github.upwork4j.error.UpworkException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Credentials could not be had. The type says who has to do something: {@link SignInAgainException}
 * and {@link SignInDeniedException} the user, {@link InvalidClientException} who runs this program,
 * {@link AuthorizationUnavailableException} nobody, it is a matter of time. This type itself is
 * what fits none of them.
 *
 * <p>Calls throw these like any other {@link UpworkException}. Nothing in them is secret.
 */
public class AuthorizationException extends UpworkException {
  private static final long serialVersionUID = 1;

  private final @Nullable String error;

  /**
   * Makes an exception.
   *
   * @param error the server's code for what is wrong, such as {@code invalid_scope}; null if it
   *     gave none
   */
  public AuthorizationException(String message, @Nullable String error, @Nullable Throwable cause) {
    super(message, cause);
    this.error = error;
  }

  /**
   * Returns the server's code for what is wrong, as RFC 6749 lists them: {@code invalid_grant};
   * empty if it gave none.
   */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }
}
