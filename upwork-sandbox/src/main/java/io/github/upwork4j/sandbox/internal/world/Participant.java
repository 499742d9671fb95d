package io.github.upwork4j.sandbox.internal.world;

/** Somebody who takes part in rooms: a user who can sign in, or another freelancer. Immutable. */
public final class Participant {
  /** The literal id, like {@code jsmith}. */
  public final String id;

  public final String reference;

  /** The organization: the client's company, an agency, or for a freelancer alone their own id. */
  public final String organization;

  public final String firstName;

  /** Empty for those with one name. */
  public final String lastName;

  private Participant(String id, String reference, String organization, String name) {
    this.id = id;
    this.reference = reference;
    this.organization = organization;
    int space = name.indexOf(' ');
    this.firstName = space < 0 ? name : name.substring(0, space);
    this.lastName = space < 0 ? "" : name.substring(space + 1);
  }

  public static Participant of(User user) {
    Freelancer profile = user.profile;
    return user.client || profile == null
        ? new Participant(user.username(), user.reference, Team.COMPANY_ID, user.name())
        : new Participant(profile.username, user.reference, organization(profile), user.name());
  }

  /** A freelancer who cannot sign in. */
  public static Participant of(Freelancer freelancer) {
    return new Participant(
        freelancer.username, freelancer.reference, organization(freelancer), freelancer.name);
  }

  private static String organization(Freelancer freelancer) {
    return Agency.of(freelancer).map(agency -> agency.id).orElse(freelancer.username);
  }
}
