package io.github.upwork4j.sandbox.internal.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The users who can sign in. Immutable. */
public final class Users {
  private static final int FREELANCERS = 3;
  private static final Set<String> DOCUMENTED = Set.of("12345", "33333");

  private final List<User> all;

  /** The users in the order of the consent page, a client first. */
  public Users(List<User> users) {
    this.all = Collections.unmodifiableList(new ArrayList<>(users));
  }

  /** The client's people, whatever the seed, and the first freelancers of this world. */
  public static Users generated(List<Freelancer> freelancers) {
    Places places = Places.STANDARD;
    List<User> users = new ArrayList<>();
    users.add(documented(places, freelancers.get(0)));
    users.add(client("1234", "Maria Keller", places.named("Bangkok")));
    freelancers.stream()
        .skip(1)
        .filter(freelancer -> !freelancer.agency)
        .limit(FREELANCERS)
        .forEach(freelancer -> users.add(of(freelancer)));
    return new Users(users);
  }

  /** One of the client's people, and every freelancer who is given. */
  public static Users of(List<Freelancer> freelancers) {
    List<User> users = new ArrayList<>();
    users.add(client("1234", "Maria Keller", Places.STANDARD.named("Bangkok")));
    freelancers.forEach(freelancer -> users.add(of(freelancer)));
    return new Users(users);
  }

  /** The user of the documentation, who is both. */
  private static User documented(Places places, Freelancer profile) {
    User.Builder john = new User.Builder("525", "John Johnson", places.named("San Francisco"));
    john.zone = "Asia/Bangkok";
    john.client = true;
    john.freelancer = true;
    john.profile = profile;
    return new User(john);
  }

  private static User client(String reference, String name, Places.City city) {
    User.Builder user = new User.Builder(reference, name, city);
    user.client = true;
    user.companyUrl = "https://www.upwork.com/companies/" + Team.COMPANY_REFERENCE;
    return new User(user);
  }

  private static User of(Freelancer freelancer) {
    User.Builder user = new User.Builder(freelancer.reference, freelancer.name, freelancer.city);
    user.freelancer = true;
    user.profile = freelancer;
    user.profileUrl = "https://www.upwork.com/freelancers/" + freelancer.key;
    return new User(user);
  }

  /** The user whom the ready-made tokens belong to. */
  public User first() {
    return all.get(0);
  }

  /** Clients first. */
  public List<User> all() {
    return all;
  }

  /** The user who works under a profile. */
  public Optional<User> withProfile(Freelancer profile) {
    return all.stream().filter(user -> profile.equals(user.profile)).findFirst();
  }

  /** The user of that reference; the documentation's examples of one are the first. */
  public Optional<User> find(String reference) {
    return DOCUMENTED.contains(reference)
        ? Optional.of(first())
        : all.stream().filter(user -> user.reference.equals(reference)).findFirst();
  }
}
