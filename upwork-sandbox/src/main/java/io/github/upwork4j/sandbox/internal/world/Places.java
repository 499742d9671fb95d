package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.List;

/** Regions, countries and cities. Immutable. */
public final class Places {
  /** Read once for all sandboxes of a process. */
  public static final Places STANDARD = load();

  public final List<Region> regions;
  public final List<City> cities;

  /** A region of the metadata. */
  public static final class Region {
    public final String alias;
    public final String title;

    Region(String alias, String title) {
      this.alias = alias;
      this.title = title;
    }
  }

  /** A city with all that is said about it anywhere. */
  public static final class City {
    public final String name;

    /** Empty where none is said. */
    public final String state;

    public final String country;
    public final String countryCode;
    public final String region;
    public final String zoneLabel;
    public final String zone;
    final int weight;

    City(Tree country, Tree city) {
      this.name = city.text("name");
      String stateOrNull = city.textOrNull("state");
      this.state = stateOrNull == null ? "" : stateOrNull;
      this.country = country.text("name");
      this.countryCode = country.text("code");
      this.region = country.text("region");
      this.zoneLabel = city.text("label");
      this.zone = city.text("zone");
      this.weight = country.number("weight", 1);
    }
  }

  private Places(List<Region> regions, List<City> cities) {
    this.regions = List.copyOf(regions);
    this.cities = List.copyOf(cities);
  }

  private static Places load() {
    Tree tree = Tree.resource("data/places.json");
    List<Region> regions = new ArrayList<>();
    for (Tree region : tree.objects("regions")) {
      regions.add(new Region(region.text("alias"), region.text("title")));
    }
    List<City> cities = new ArrayList<>();
    for (Tree country : tree.objects("countries")) {
      for (Tree city : country.objects("cities")) {
        cities.add(new City(country, city));
      }
    }
    return new Places(regions, cities);
  }

  public City named(String name) {
    return cities.stream()
        .filter(city -> city.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no city " + name));
  }
}
