package io.github.upwork4j.jobs.metadata;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.wire.Wire;
import java.util.List;

/**
 * What other calls take as values. The lists change rarely: keep them. No call needs a special
 * permission. Documentation: Metadata.
 */
public final class MetadataRouter {
  private static final Endpoint<List<Category>> CATEGORIES =
      Endpoint.get("/api/profiles/v2/metadata/categories")
          .returning("categories", Wire.list(Category.WIRE));
  private static final Endpoint<List<Specialty>> SPECIALTIES =
      Endpoint.get("/api/profiles/v1/metadata/specialties")
          .returning("specialties", Wire.list(Specialty.WIRE));
  private static final Endpoint<List<String>> SKILLS =
      Endpoint.get("/api/profiles/v2/metadata/skills").returning("skills", Wire.list(Wire.TEXT));
  private static final Endpoint<List<String>> SKILLS_V1 =
      Endpoint.get("/api/profiles/v1/metadata/skills").returning("skills", Wire.list(Wire.TEXT));
  private static final Endpoint<List<Region>> REGIONS =
      Endpoint.get("/api/profiles/v1/metadata/regions")
          .returning("regions", Wire.list(Region.WIRE));
  private static final Endpoint<List<SkillTest>> TESTS =
      Endpoint.get("/api/profiles/v1/metadata/tests").returning("tests", Wire.list(SkillTest.WIRE));
  private static final Endpoint<List<Reason>> REASONS =
      Endpoint.get("/api/profiles/v1/metadata/reasons")
          .returning("reasons", Wire.list(Reason.WIRE));

  private final UpworkClient client;

  /** Makes a router; users get one from {@code JobsApi}. */
  public MetadataRouter(UpworkClient client) {
    this.client = client;
  }

  /** Lists the categories of jobs with their subcategories. */
  public UpworkCall<List<Category>> categories() {
    return client.call(CATEGORIES, Arguments.none());
  }

  /** Lists all specialties. Documented in the 2020 edition only. */
  public UpworkCall<List<Specialty>> specialties() {
    return client.call(SPECIALTIES, Arguments.none());
  }

  /**
   * Lists the specialties of a category or subcategory. Documented in the 2020 edition only.
   *
   * @param topicId the id of a {@link Category} or {@link Topic}
   * @throws IllegalArgumentException if it is blank
   */
  public UpworkCall<List<Specialty>> specialties(String topicId) {
    return client.call(
        SPECIALTIES, Arguments.builder().set("topic", Required.filled("topicId", topicId)).build());
  }

  /** Lists the skills a profile may name, as they are shown: {@code Access Software}. */
  public UpworkCall<List<String>> skills() {
    return client.call(SKILLS, Arguments.none());
  }

  /**
   * Lists the skills of the 2017 edition, in lower case with hyphens: {@code 3d-modeling}. The 2020
   * edition has {@link #skills} in its place.
   */
  public UpworkCall<List<String>> skillsV1() {
    return client.call(SKILLS_V1, Arguments.none());
  }

  /** Lists the regions of the world. */
  public UpworkCall<List<Region>> regions() {
    return client.call(REGIONS, Arguments.none());
  }

  /** Lists the tests that freelancers can take. */
  public UpworkCall<List<SkillTest>> tests() {
    return client.call(TESTS, Arguments.none());
  }

  /** Lists the reasons that can be given for something. */
  public UpworkCall<List<Reason>> reasons(ReasonType type) {
    return client.call(REASONS, Arguments.builder().set("type", type.wireName()).build());
  }
}
