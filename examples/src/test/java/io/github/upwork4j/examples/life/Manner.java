package io.github.upwork4j.examples.life;

import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.error.RateLimitedException;
import io.github.upwork4j.error.ServerException;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.error.UpworkIoException;
import java.util.Optional;
import java.util.function.Supplier;

/** How somebody makes their calls. */
interface Manner {
  /** Asks for something; asking twice does no harm. */
  <T> T ask(Supplier<T> question);

  /**
   * Does something once.
   *
   * @param found looks whether it has been done, and with what result
   */
  <T> T once(Supplier<T> deed, Supplier<Optional<T>> found);

  /** As in a world where nothing goes wrong. */
  static Manner trusting() {
    return new Manner() {
      @Override
      public <T> T ask(Supplier<T> question) {
        return question.get();
      }

      @Override
      public <T> T once(Supplier<T> deed, Supplier<Optional<T>> found) {
        return deed.get();
      }
    };
  }

  /**
   * As documented: what is asked is asked again; behind a deed that did not end well one looks
   * first, and only then does it again.
   */
  static Manner careful() {
    return new Manner() {
      private static final int TIMES = 20;

      @Override
      public <T> T ask(Supplier<T> question) {
        for (int times = 1; ; times++) {
          try {
            return question.get();
          } catch (UpworkException e) {
            giveUp(e, times);
          }
        }
      }

      @Override
      public <T> T once(Supplier<T> deed, Supplier<Optional<T>> found) {
        for (int times = 1; ; times++) {
          try {
            return deed.get();
          } catch (UpworkException e) {
            giveUp(e, times);
          }
          Optional<T> done = ask(found);
          if (done.isPresent()) {
            return done.get();
          }
        }
      }

      /** A refusal is an answer: asking again gives the same. */
      private void giveUp(UpworkException e, int times) {
        boolean disturbed =
            e instanceof UpworkIoException
                || e instanceof OutcomeUnknownException
                || e instanceof ServerException
                || e instanceof RateLimitedException
                || e instanceof UpworkDecodingException;
        if (!disturbed || times == TIMES) {
          throw e;
        }
      }
    };
  }
}
