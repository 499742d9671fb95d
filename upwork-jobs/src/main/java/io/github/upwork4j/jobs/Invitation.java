package io.github.upwork4j.jobs;

import com.google.auto.value.AutoValue;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Required;
import java.util.Optional;

/** An invitation to an interview: who, and what to say to them. Immutable. */
@AutoValue
public abstract class Invitation {
  Invitation() {}

  /**
   * Invites the freelancer with a profile key.
   *
   * @param profileKey such as {@code ~~677961dcd7f65c01}
   * @param cover the text of the invitation
   */
  public static Invitation byProfileKey(String profileKey, String cover) {
    return new AutoValue_Invitation(
        Optional.of(Required.filled("profileKey", profileKey)),
        Optional.empty(),
        Required.filled("cover", cover));
  }

  /**
   * Invites the freelancer with a reference.
   *
   * @param freelancerReference such as {@code 12345}
   * @param cover the text of the invitation
   */
  public static Invitation byReference(String freelancerReference, String cover) {
    return new AutoValue_Invitation(
        Optional.empty(),
        Optional.of(Required.filled("freelancerReference", freelancerReference)),
        Required.filled("cover", cover));
  }

  /** The profile key; empty if the freelancer is named by a reference. */
  public abstract Optional<String> profileKey();

  /** The freelancer's reference; empty if the freelancer is named by a profile key. */
  public abstract Optional<String> freelancerReference();

  /** The text of the invitation. */
  public abstract String cover();

  Arguments arguments(String jobKey) {
    return Arguments.builder()
        .path("job_key", jobKey)
        .set("profile_key", profileKey())
        .set("provider__reference", freelancerReference())
        .set("cover", cover())
        .build();
  }
}
