package io.github.upwork4j.sandbox.internal.world;

import java.util.List;
import java.util.Optional;

/** A company of freelancers. Immutable. */
public final class Agency {
  /** Every agency. */
  public static final List<Agency> ALL =
      List.of(
          new Agency("700101", "brightworks", "Brightworks Studio"),
          new Agency("700102", "nordlicht", "Nordlicht Software"),
          new Agency("700103", "tresmarias", "Tres Marías"));

  public final String reference;
  public final String id;
  public final String name;

  private Agency(String reference, String id, String name) {
    this.reference = reference;
    this.id = id;
    this.name = name;
  }

  /** The agency that a freelancer works for; none for those on their own. */
  static Optional<Agency> of(Freelancer freelancer) {
    return Optional.ofNullable(freelancer.employer);
  }

  /** One of them; the same number gives the same one. */
  static Agency ofNumber(String number) {
    return ALL.get(Math.floorMod(number.hashCode(), ALL.size()));
  }

  /** The agency of that reference or id. */
  public static Optional<Agency> find(String referenceOrId) {
    return ALL.stream()
        .filter(agency -> agency.reference.equals(referenceOrId) || agency.id.equals(referenceOrId))
        .findFirst();
  }
}
