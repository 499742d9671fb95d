package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Category;
import io.github.upwork4j.sandbox.internal.world.Places;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import io.github.upwork4j.sandbox.internal.world.Topic;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lists that searches and job posts choose from. */
final class Metadata {
  private final World world;
  private final Envelope envelope;

  Metadata(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer categories(Call call) {
    List<Object> categories = new ArrayList<>();
    for (Category category : world.taxonomy.categories) {
      List<Object> topics = new ArrayList<>();
      for (Topic topic : category.topics) {
        topics.add(new JsonObject().put("id", topic.id).put("title", topic.title));
      }
      categories.add(
          new JsonObject()
              .put("title", category.title)
              .put("id", category.id)
              .put("topics", topics));
    }
    return envelope.of("categories", categories);
  }

  /** The argument is the id of a topic, or of a category as in the documented sample. */
  Answer specialties(Call call) {
    String wanted = call.param("topic");
    List<Object> specialties = new ArrayList<>();
    boolean known = wanted == null;
    for (Topic topic : world.taxonomy.topics) {
      if (wanted == null || wanted.equals(topic.id) || wanted.equals(topic.categoryId)) {
        known = true;
        for (Topic.Specialty specialty : topic.specialties) {
          specialties.add(new JsonObject().put("title", specialty.title).put("id", specialty.id));
        }
      }
    }
    if (!known) {
      throw ArgumentChecks.invalid(call, "topic", "the id of a category or topic expected");
    }
    return envelope.of("specialties", specialties);
  }

  Answer skillsV1(Call call) {
    TreeSet<String> skills = new TreeSet<>(world.metadata.texts("skills_v1"));
    world.taxonomy.skills().forEach(name -> skills.add(Taxonomy.slug(name)));
    return envelope.of("skills", new ArrayList<>(skills));
  }

  Answer skillsV2(Call call) {
    TreeSet<String> skills = new TreeSet<>(world.metadata.texts("skills_v2"));
    skills.addAll(world.taxonomy.skills());
    return envelope.of("skills", new ArrayList<>(skills));
  }

  Answer regions(Call call) {
    List<Object> regions = new ArrayList<>();
    for (Places.Region region : world.places.regions) {
      regions.add(new JsonObject().put("alias", region.alias).put("title", region.title));
    }
    return envelope.of("regions", regions);
  }

  Answer tests(Call call) {
    return envelope.of("tests", world.metadata.raw("tests"));
  }

  Answer reasons(Call call) {
    return envelope.of("reasons", reasonsOf(call.require("type")));
  }

  private @Nullable Object reasonsOf(String type) {
    return world.metadata.object("reasons").raw(type);
  }
}
