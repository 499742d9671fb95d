package io.github.upwork4j.jobs.freelancer;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/**
 * The public profiles of freelancers. Documentation: Public Profiles, Get brief profile summary and
 * Get profile details.
 */
public final class FreelancerProfilesRouter {
  private static final int MAX_KEYS = 20;

  private static final Endpoint<FreelancerBrief> BRIEF =
      Endpoint.get("/api/profiles/v1/providers/{profile_key}/brief")
          .returning("profile", FreelancerBrief.WIRE);
  private static final Endpoint<List<FreelancerBrief>> BRIEFS =
      Endpoint.get("/api/profiles/v1/providers/{profile_key}/brief")
          .returning(
              "profiles",
              Wire.list("profile", FreelancerBrief.WIRE),
              "profile",
              Wire.list(FreelancerBrief.WIRE));
  private static final Endpoint<FreelancerProfile> GET =
      Endpoint.get("/api/profiles/v1/providers/{profile_key}")
          .returning("profile", FreelancerProfile.WIRE);
  private static final Endpoint<List<FreelancerProfile>> GET_ALL =
      Endpoint.get("/api/profiles/v1/providers/{profile_key}")
          .returning(
              "profiles",
              Wire.list("profile", FreelancerProfile.WIRE),
              "profile",
              Wire.list(FreelancerProfile.WIRE));

  private final UpworkClient client;

  /** Makes a router; users get one from {@code JobsApi}. */
  public FreelancerProfilesRouter(UpworkClient client) {
    this.client = client;
  }

  /** Gets the short profile of one freelancer. No special permission is needed. */
  public UpworkCall<FreelancerBrief> getBrief(String profileKey) {
    return client.call(BRIEF, Arguments.path("profile_key", profileKey));
  }

  /**
   * Gets the short profiles of several freelancers in one call. No special permission is needed.
   *
   * @param profileKeys 1 to 20 profile keys
   * @throws IllegalArgumentException if there are none or more than 20
   */
  public UpworkCall<List<FreelancerBrief>> getBrief(List<String> profileKeys) {
    return client.call(BRIEFS, keys(profileKeys));
  }

  /** Gets the full profile of one freelancer. No special permission is needed. */
  public UpworkCall<FreelancerProfile> get(String profileKey) {
    return client.call(GET, Arguments.path("profile_key", profileKey));
  }

  /**
   * Gets the full profiles of several freelancers in one call. No special permission is needed.
   *
   * @param profileKeys 1 to 20 profile keys
   * @throws IllegalArgumentException if there are none or more than 20
   */
  public UpworkCall<List<FreelancerProfile>> get(List<String> profileKeys) {
    return client.call(GET_ALL, keys(profileKeys));
  }

  private static Arguments keys(List<String> profileKeys) {
    return Arguments.builder().path("profile_key", profileKeys, MAX_KEYS).build();
  }
}
