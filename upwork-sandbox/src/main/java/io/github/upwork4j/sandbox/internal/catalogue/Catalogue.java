package io.github.upwork4j.sandbox.internal.catalogue;

import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All documented calls, in the order of the documentation. Immutable. */
public final class Catalogue {
  private static final String SNAPSHOT_V1 = "/api/team/v1/snapshots/{company_id}/{username}";
  private static final String SNAPSHOT_V2 = "/api/team/v2/snapshots/contracts/{contract_id}";
  private static final String SNAPSHOT_V3 =
      "/api/team/v3/snapshots/contracts/{contract_id}/{timestamp}";

  /** Other paths under which the same calls are documented or known from official clients. */
  private static final Map<String, List<String>> ALTERNATIVES =
      Map.ofEntries(
          Map.entry(
              "contractors-offers-action", List.of("/api/offers/v1/contractors/offers/{offer_id}")),
          Map.entry(
              "rooms-by-application",
              List.of("/api/messages/v3/{company_user_id}/rooms/appications/{application_id}")),
          Map.entry("metadata-specialties", List.of("/api/profiles/v2/metadata/specialties")),
          // Without a day or a time it is today, or now.
          Map.entry(
              "workdiaries-user-v1", List.of("/api/team/v1/workdiaries/{company_id}/{username}")),
          Map.entry(
              "workdiaries-contract-v2",
              List.of("/api/team/v2/workdiaries/contracts/{contract_id}")),
          Map.entry("snapshots-get", List.of(SNAPSHOT_V1)),
          Map.entry("snapshots-update", List.of(SNAPSHOT_V1)),
          Map.entry("snapshots-delete", List.of(SNAPSHOT_V1)),
          Map.entry("snapshots-contract-get-v2", List.of(SNAPSHOT_V2)),
          Map.entry("snapshots-contract-update", List.of(SNAPSHOT_V2, SNAPSHOT_V3)),
          Map.entry("snapshots-contract-delete", List.of(SNAPSHOT_V2, SNAPSHOT_V3)));

  private static final String SUFFIX = ".json";

  private final List<Entry> entries = new ArrayList<>();

  /** Read when it is first asked for. */
  private static final class Standard {
    static final Catalogue CATALOGUE = load();
  }

  private static final class Entry {
    final Endpoint endpoint;
    final PathTemplate template;

    Entry(Endpoint endpoint, String path) {
      this.endpoint = endpoint;
      this.template = new PathTemplate(path);
    }
  }

  private Catalogue(List<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      entries.add(new Entry(endpoint, endpoint.path()));
      for (String alternative : ALTERNATIVES.getOrDefault(endpoint.id(), List.of())) {
        entries.add(new Entry(endpoint, alternative));
      }
    }
  }

  /** The catalogue of this module, read once. */
  public static Catalogue standard() {
    return Standard.CATALOGUE;
  }

  private static Catalogue load() {
    return new Catalogue(
        Tree.resourceList("catalogue.json").stream()
            .map(Endpoint::new)
            .collect(Collectors.toUnmodifiableList()));
  }

  /**
   * Finds the call.
   *
   * @param jsonWanted whether the request asks for JSON beside the path, which then needs no format
   *     at its end
   * @throws ApiError 404 when nothing is documented under the path, 405 when it is under another
   *     verb
   */
  public Route route(String method, String rawPath, boolean jsonWanted) {
    Route best = null;
    int literals = -1;
    TreeSet<String> verbs = new TreeSet<>();
    for (Entry entry : entries) {
      String path = withoutSuffix(entry.endpoint, rawPath, jsonWanted);
      Map<String, String> arguments = path == null ? null : entry.template.match(path);
      if (arguments == null) {
        continue;
      }
      verbs.add(entry.endpoint.method());
      if (entry.endpoint.method().equals(method) && entry.template.literals() > literals) {
        best = new Route(entry.endpoint, arguments);
        literals = entry.template.literals();
      }
    }
    if (best != null) {
      return best;
    }
    if (verbs.isEmpty()) {
      throw ApiError.notFound(hint(rawPath));
    }
    throw ApiError.of(405, "Method not allowed: this path takes " + String.join(", ", verbs));
  }

  private static @Nullable String withoutSuffix(
      Endpoint endpoint, String rawPath, boolean jsonWanted) {
    if (endpoint.formatSuffix() && rawPath.endsWith(SUFFIX)) {
      return rawPath.substring(0, rawPath.length() - SUFFIX.length());
    }
    boolean needsNone = !endpoint.formatSuffix() || (jsonWanted && !rawPath.endsWith(".xml"));
    return needsNone ? rawPath : null;
  }

  private String hint(String rawPath) {
    boolean known =
        entries.stream()
            .anyMatch(
                entry -> entry.endpoint.formatSuffix() && entry.template.match(rawPath) != null);
    return known
        ? "Not found: the path has to end in .json, or Accept to name application/json"
        : "Not found: no documented call has this path";
  }
}
