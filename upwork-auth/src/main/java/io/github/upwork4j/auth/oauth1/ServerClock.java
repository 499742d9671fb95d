package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The clock of this machine, put right by what Upwork's clock shows. Thread-safe. */
final class ServerClock {
  private static final Pattern TIMESTAMP = Pattern.compile("oauth_timestamp=\"(\\d{1,18})\"");

  /** Less than this is the network and the rounding of {@code Date}, not the clock. */
  private static final long NOISE_SECONDS = 5;

  /** No certificate lives longer: with a clock further off there would be no connection. */
  private static final long MAX_CORRECTION_SECONDS = Duration.ofDays(398).toSeconds();

  private final TimeSource time;
  private volatile long correctionSeconds;

  ServerClock(TimeSource time) {
    this.time = time;
  }

  /** Returns the seconds since 1970 to sign with. */
  long seconds() {
    return time.now().getEpochSecond() + correctionSeconds;
  }

  /** Returns what is added to the clock of this machine. */
  Duration correction() {
    return Duration.ofSeconds(correctionSeconds);
  }

  /**
   * Takes the time from an answer that says "Timestamp is out of sequence".
   *
   * @return whether the same request, signed with that time, has a chance
   */
  boolean learns(Request refused, Response answer) throws IOException {
    if (!RefusedSignature.of(answer).isOutOfSequence()) {
      return false;
    }
    @Nullable Instant serverTime = answer.headers().getInstant("Date");
    @Nullable String signed = refused.header("Authorization");
    if (serverTime == null || signed == null) {
      return false;
    }
    Matcher sent = TIMESTAMP.matcher(signed);
    if (!sent.find()) {
      return false;
    }
    long server = serverTime.getEpochSecond();
    long correction = server - time.now().getEpochSecond();
    if (Math.abs(correction) > MAX_CORRECTION_SECONDS
        || Math.abs(server - Long.parseLong(sent.group(1))) <= NOISE_SECONDS) {
      return false; // the time was right, so that the same call would be refused again
    }
    correctionSeconds = Math.abs(correction) <= NOISE_SECONDS ? 0 : correction;
    return true;
  }
}
