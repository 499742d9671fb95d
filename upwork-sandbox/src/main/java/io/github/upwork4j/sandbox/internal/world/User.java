package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.TeamPermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in and lets applications act for them. Immutable. */
public final class User {
  public final String reference;
  public final String firstName;
  public final String lastName;
  public final Places.City city;

  /** An Olson id. */
  public final String zone;

  /** Whether the user is one of the client's people. */
  public final boolean client;

  /** The team of the client that the permissions are for, and all below it. */
  public final Team team;

  /** What the user may do there; nothing unless they are one of the client's people. */
  public final Set<TeamPermission> permissions;

  /** Whether the user works for clients. */
  public final boolean freelancer;

  /** The profile that the user works under; null for those who only hire. */
  public final @Nullable Freelancer profile;

  public final boolean agency;

  /** The agencies whose freelancers the user manages. */
  public final List<Agency> staffs;

  /** Empty for none. */
  public final String companyUrl;

  public final String profileUrl;

  public User(Builder from) {
    this.reference = from.reference;
    this.firstName = from.firstName;
    this.lastName = from.lastName;
    this.city = from.city;
    this.zone = from.zone;
    this.client = from.client;
    this.team = from.team;
    this.permissions =
        Collections.unmodifiableSet(
            from.client ? from.permissions : EnumSet.noneOf(TeamPermission.class));
    this.freelancer = from.freelancer;
    this.profile = from.profile;
    this.agency = from.agency;
    this.staffs = List.copyOf(from.staffs);
    this.companyUrl = from.companyUrl;
    this.profileUrl = from.profileUrl;
  }

  public String name() {
    return lastName.isEmpty() ? firstName : firstName + " " + lastName;
  }

  /** Whether the user is in that team of the client. */
  public boolean isIn(Team other) {
    return client && (other.equals(team) || other.isBelow(team));
  }

  /** Whether the user may do that in that team. */
  public boolean may(TeamPermission permission, Team in) {
    return permissions.contains(permission) && isIn(in);
  }

  /** What the user does here, in words. */
  public String role() {
    String hires = permissions.size() == TeamPermission.values().length ? "client" : clientRole();
    return client && freelancer ? hires + " and freelancer" : client ? hires : "freelancer";
  }

  private String clientRole() {
    String words =
        permissions.contains(TeamPermission.MANAGE_EMPLOYMENT)
            ? "hiring manager"
            : permissions.contains(TeamPermission.MANAGE_RECRUITING)
                ? "recruiter"
                : permissions.contains(TeamPermission.MANAGE_FINANCE) ? "finance" : "member";
    return words + " of " + team.name;
  }

  /** The literal id: that of the profile, or one made of the name. */
  public String username() {
    return profile != null
        ? profile.username
        : (firstName.charAt(0) + lastName).toLowerCase(Locale.ROOT);
  }

  /** Where the picture of that many pixels is. */
  public String portrait(int pixels) {
    return "https://www.upwork.com/portraits/" + reference + "_" + pixels + ".jpg";
  }

  /** What is put together. */
  public static final class Builder {
    public final String reference;
    public final String firstName;
    public final String lastName;
    public final Places.City city;
    public String zone;
    public boolean client;
    public Team team = Team.ALL.get(0);
    public Set<TeamPermission> permissions = EnumSet.allOf(TeamPermission.class);
    public boolean freelancer;
    public @Nullable Freelancer profile;
    public boolean agency;
    public List<Agency> staffs = List.of();
    public String companyUrl = "";
    public String profileUrl;

    public Builder(String reference, String name, Places.City city) {
      this.reference = reference;
      int space = name.indexOf(' ');
      this.firstName = space < 0 ? name : name.substring(0, space);
      this.lastName = space < 0 ? "" : name.substring(space + 1);
      this.city = city;
      this.zone = city.zone;
      this.profileUrl = "https://www.upwork.com/freelancers/" + reference;
    }
  }
}
