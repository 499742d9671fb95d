package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** GET /api/profiles/v2/search/providers. */
final class FreelancerSearch implements Handler {
  private static final int DEFAULT_COUNT = 10;

  private final World world;
  private final Envelope envelope;

  FreelancerSearch(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  @Override
  public Answer handle(Call call) {
    FreelancerFilter filter = new FreelancerFilter(call, world);
    List<Freelancer> found = new ArrayList<>();
    for (Freelancer freelancer : world.freelancers()) {
      if (filter.accepts(freelancer)) {
        found.add(freelancer);
      }
    }
    found.sort(
        Comparator.comparingInt((Freelancer it) -> -filter.score(it))
            .thenComparing(it -> it.feedback, Comparator.reverseOrder())
            .thenComparing(it -> it.key));
    Page page =
        Page.parse("paging", call.param("paging"), DEFAULT_COUNT, call.endpoint().pageMax());
    boolean keysOnly = call.params().firstOr("include_entities", "0").equals("1");
    List<Object> providers = new ArrayList<>();
    page.of(found).forEach(it -> providers.add(keysOnly ? it.key : wire(it)));
    return envelope.of("providers", providers);
  }

  private static JsonObject wire(Freelancer it) {
    Set<String> categories = new LinkedHashSet<>();
    it.topics.forEach(topic -> categories.add(topic.categoryTitle));
    return new JsonObject()
        .put("categories2", new ArrayList<>(categories))
        .put("country", it.city.country)
        .put("description", it.blurb)
        .put("feedback", Texts.plain(it.feedback))
        .put("id", it.key)
        .put("last_activity", Texts.englishDate(it.lastActivity))
        .put("member_since", Texts.englishDate(it.memberSince))
        .put("name", it.name)
        .put("portfolio_items_count", Integer.toString(it.portfolioItems))
        .put("portrait_50", FreelancerProfiles.portrait(it, "_50"))
        .put("profile_type", it.agency ? "Agency" : "Independent")
        .put("rate", Texts.plain(it.rate))
        .put("skills", it.skillSlugs())
        .put("test_passed_count", Integer.toString(it.tests.size()))
        .put("title", it.title);
  }
}
