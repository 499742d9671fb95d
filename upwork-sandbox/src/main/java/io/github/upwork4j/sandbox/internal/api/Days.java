package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days of work diaries, written yyyyMMdd, and the time zone in which they begin: {@code tz} in the
 * first two versions, {@code offset} in the third.
 *
 * <p>The documents do not say how an offset is written. Here it is a number of seconds east of GMT,
 * as in {@code timezone_offset}.
 */
final class Days {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int MAX_OFFSET = 64_800;

  private final World world;
  private final Envelope envelope;

  Days(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  /** The day of an argument of the path; where the path ends before it, today. */
  LocalDate day(Call call, String name, ZoneId zone) {
    String text = call.argumentOrNull(name);
    if (text == null) {
      return LocalDate.ofInstant(world.now(), zone);
    }
    try {
      return LocalDate.parse(text, BASIC);
    } catch (DateTimeException e) {
      throw ArgumentChecks.invalid(call, name, "a day like 20140704 expected");
    }
  }

  static String text(LocalDate day) {
    return BASIC.format(day);
  }

  static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The zone that the call asks for: that of its user unless it says otherwise. */
  ZoneId zone(Call call, @Nullable Freelancer whose) {
    String offset = call.param("offset");
    if (offset != null) {
      return offset(offset);
    }
    switch (call.params().firstOr("tz", "mine")) {
      case "gmt":
        return ZoneOffset.UTC;
      case "user":
        return whose == null ? mine() : zone(zoneId(whose));
      default:
        return mine();
    }
  }

  private static ZoneId offset(String text) {
    if (text.matches("[+-]?[0-9]{1,5}") && Math.abs(Integer.parseInt(text)) <= MAX_OFFSET) {
      return ZoneOffset.ofTotalSeconds(Integer.parseInt(text));
    }
    throw ApiError.badRequest(
        "Invalid value of parameter offset: seconds east of GMT expected, like 25200");
  }

  private ZoneId mine() {
    User user = envelope.user();
    return user == null ? ZoneOffset.UTC : zone(user.zone);
  }

  /** The Olson id of a freelancer's zone. */
  String zoneId(Freelancer freelancer) {
    return world.users.withProfile(freelancer).map(user -> user.zone).orElse(freelancer.city.zone);
  }

  static ZoneId zone(String id) {
    return ZoneId.of(id, Envelope.OLD_ZONES);
  }
}
