package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import io.github.upwork4j.sandbox.internal.world.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The shapes of the hr calls: every scalar a text, an empty one for what is absent. */
final class PostingWire {
  private PostingWire() {}

  static String url(Posting posting) {
    return "https://www.upwork.com/jobs/" + posting.key;
  }

  static String status(Posting posting) {
    return posting.status.name().toLowerCase(Locale.ROOT);
  }

  static JsonObject job(Posting posting, boolean withReference) {
    JsonObject job =
        new JsonObject()
            .put("attachment_file_url", "")
            .put("budget", Texts.plain(posting.budget))
            .put("buyer_company__name", Team.COMPANY_NAME)
            .put("buyer_company__reference", Team.COMPANY_REFERENCE)
            .put("buyer_team__id", posting.team.id)
            .put("buyer_team__name", posting.team.name)
            .put("buyer_team__reference", posting.team.reference)
            .put("cancelled_date", Texts.millis(posting.cancelled))
            .put("category2", posting.category)
            .put("created_by", posting.createdBy)
            .put("created_time", Texts.millis(posting.created))
            .put("description", posting.description)
            .put("duration", posting.durationHours == null ? "" : posting.durationHours.toString())
            .put("end_date", Texts.millis(posting.end))
            .put("filled_date", Texts.millis(posting.filled));
    if (withReference) {
      job.put("job_ref_ciphertext", posting.key);
    }
    String candidates = Integer.toString(posting.invited.size());
    job.put("job_type", posting.hourly ? "hourly" : "fixed-price")
        .put("keep_open_on_hire", "")
        .put("num_active_candidates", candidates)
        .put("num_candidates", candidates)
        .put("num_new_candidates", candidates)
        .put("preference_candidate_type", posting.contractorType)
        .put("public_url", url(posting));
    if (withReference) {
      job.put("reference", posting.key);
    }
    List<String> slugs = new ArrayList<>();
    posting.skills.forEach(skill -> slugs.add(Taxonomy.slug(skill)));
    return job.put("skills", String.join(";", slugs))
        .put("start_date", Texts.millis(posting.start))
        .put("status", status(posting))
        .put("subcategory2", posting.subcategory)
        .put("title", posting.title)
        .put("visibility", posting.visibility);
  }

  static JsonObject lister(Page page, String field, String direction, int total) {
    JsonObject sort =
        new JsonObject().put("sort", new JsonObject().put("sort", List.of(field, direction)));
    return new JsonObject()
        .put(
            "paging",
            new JsonObject()
                .put("count", Integer.toString(page.count))
                .put("offset", Integer.toString(page.offset)))
        .put("query", "")
        .put("sort", sort)
        .put("total_items", Integer.toString(total));
  }
}
