package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.TeamPermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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

  /**
   * The client's people, whatever the seed, and the first freelancers of this world; last those of
   * the client's people who may do less.
   */
  public static Users generated(List<Freelancer> freelancers) {
    Places places = Places.STANDARD;
    List<User> users = new ArrayList<>();
    users.add(documented(places, freelancers.get(0)));
    users.add(client(maria(places)));
    freelancers.stream()
        .skip(1)
        .filter(freelancer -> !freelancer.agency)
        .limit(FREELANCERS)
        .forEach(freelancer -> users.add(of(freelancer)));
    users.addAll(withLess(places));
    return new Users(users);
  }

  /** Those of the client's people who may do less than everything. */
  private static List<User> withLess(Places places) {
    User.Builder manager = new User.Builder("5678", "Ngozi Adeyemi", places.named("San Francisco"));
    manager.team = Team.find("34568").orElseThrow();
    manager.permissions = EnumSet.complementOf(EnumSet.of(TeamPermission.MANAGE_FINANCE));
    User.Builder recruiter = new User.Builder("3456", "Ravi Subramanian", places.named("Bangkok"));
    recruiter.permissions = EnumSet.of(TeamPermission.MANAGE_RECRUITING);
    User.Builder finance = new User.Builder("2345", "Lena Vogtländer", places.named("Bangkok"));
    finance.permissions = EnumSet.of(TeamPermission.MANAGE_FINANCE);
    return List.of(client(manager), client(recruiter), client(finance));
  }

  /** One of the client's people, and every freelancer who is given. */
  public static Users of(List<Freelancer> freelancers) {
    List<User> users = new ArrayList<>();
    users.add(client(maria(Places.STANDARD)));
    freelancers.forEach(freelancer -> users.add(of(freelancer)));
    return new Users(users);
  }

  /** The user of the documentation, who may make every call. */
  private static User documented(Places places, Freelancer profile) {
    User.Builder john = new User.Builder("525", "John Johnson", places.named("San Francisco"));
    john.zone = "Asia/Bangkok";
    john.client = true;
    john.freelancer = true;
    john.profile = profile;
    john.staffs = Agency.ALL;
    return new User(john);
  }

  private static User.Builder maria(Places places) {
    return new User.Builder("1234", "Maria Keller", places.named("Bangkok"));
  }

  private static User client(User.Builder user) {
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

  /** All, in that order. */
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
