package io.github.upwork4j.sandbox.internal.world;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in and lets applications act for them. Immutable. */
public final class User {
  public final String reference;
  public final String firstName;
  public final String lastName;
  public final Places.City city;

  /** An Olson id. */
  public final String zone;

  /** Whether the user hires. */
  public final boolean client;

  /** Whether the user works for clients. */
  public final boolean freelancer;

  /** The profile that the user works under; null for those who only hire. */
  public final @Nullable Freelancer profile;

  public final boolean agency;

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
    this.freelancer = from.freelancer;
    this.profile = from.profile;
    this.agency = from.agency;
    this.companyUrl = from.companyUrl;
    this.profileUrl = from.profileUrl;
  }

  public String name() {
    return lastName.isEmpty() ? firstName : firstName + " " + lastName;
  }

  /** What the user does here, in words. */
  public String role() {
    return client && freelancer ? "client and freelancer" : client ? "client" : "freelancer";
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
    public boolean freelancer;
    public @Nullable Freelancer profile;
    public boolean agency;
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
