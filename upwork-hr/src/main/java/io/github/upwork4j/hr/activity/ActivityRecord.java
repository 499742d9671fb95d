package io.github.upwork4j.hr.activity;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Required;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record of {@link ActivitiesRouter#updateBatch}. Records without a team are the company's,
 * those with a team and without a user the team's, those with both the user's. Immutable.
 */
@AutoValue
public abstract class ActivityRecord {
  private static final String SEPARATOR = "<br>";

  ActivityRecord() {}

  /** Starts a record of the whole company. */
  public static Builder builder() {
    return new AutoValue_ActivityRecord.Builder();
  }

  /** The id of the team; empty for an activity of the whole company. */
  public abstract Optional<String> teamId();

  /** The id of the user; empty for an activity of the team or company. */
  public abstract Optional<String> userId();

  /** The code. */
  public abstract String code();

  /** The description. */
  public abstract String description();

  /** Where there is more about it. */
  public abstract Optional<String> url();

  /** Returns a builder with these values. */
  public abstract Builder toBuilder();

  /** Returns records as they are sent: quoted, quotes in them doubled, with their separator. */
  static String csv(String companyId, List<ActivityRecord> records) {
    check("companyId", companyId);
    return records.stream()
        .map(record -> record.line(companyId))
        .collect(Collectors.joining(SEPARATOR));
  }

  private String line(String companyId) {
    return Stream.of(
            companyId,
            teamId().orElse(""),
            userId().orElse(""),
            code(),
            description(),
            url().orElse(""))
        .map(text -> '"' + text.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  /** Nothing is documented that would let the separator stand within a record. */
  private static void check(String name, String text) {
    Required.filled(name, text);
    if (text.toLowerCase(Locale.ROOT).contains(SEPARATOR)) {
      throw new IllegalArgumentException(
          name + " must not hold " + SEPARATOR + ", which separates the records of a batch");
    }
  }

  /** Makes records. */
  @AutoValue.Builder
  public abstract static class Builder {
    Builder() {}

    /** See {@link ActivityRecord#teamId}. */
    public abstract Builder teamId(String value);

    /** See {@link ActivityRecord#userId}. */
    public abstract Builder userId(String value);

    /** See {@link ActivityRecord#code}. Required. */
    public abstract Builder code(String value);

    /** See {@link ActivityRecord#description}. Required. */
    public abstract Builder description(String value);

    /** See {@link ActivityRecord#url}. */
    public abstract Builder url(String value);

    abstract ActivityRecord autoBuild();

    /**
     * Returns the record.
     *
     * @throws IllegalArgumentException if something required is not set, a text is blank or holds
     *     {@code <br>}, or there is a user without a team; the message names it
     */
    public ActivityRecord build() {
      ActivityRecord built = Required.build("a record of an activity", this::autoBuild);
      built.teamId().ifPresent(text -> check("teamId", text));
      built.userId().ifPresent(text -> check("userId", text));
      check("code", built.code());
      ActivityTerms.checkCode(built.code());
      check("description", built.description());
      built.url().ifPresent(text -> check("url", text));
      if (built.userId().isPresent() && built.teamId().isEmpty()) {
        throw new IllegalArgumentException("a record with a userId needs the user's teamId");
      }
      return built;
    }
  }
}
