package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Activity;
import io.github.upwork4j.sandbox.internal.world.Team;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The shapes of activities: every scalar a text, an empty one for what is absent. */
final class ActivityWire {
  private ActivityWire() {}

  /** An activity as it is read; only lists count its contracts. */
  static JsonObject whole(Activity activity, boolean counted) {
    JsonObject json =
        new JsonObject()
            .put("code", activity.code)
            .put("company_id", Team.COMPANY_ID)
            .put("created_time", Texts.dateTime(activity.created))
            .put("description", activity.description)
            .put("engagements", engagements(activity))
            .put("level", activity.level())
            .put("payment_verification_status", "VERIFIED")
            .put("record_id", activity.recordId)
            .put("status", activity.archived ? "archived" : "active")
            .put("team_id", activity.team.id);
    if (counted) {
      json.put("total_engagements", Integer.toString(activity.contracts.size()));
    }
    return json.put("url", activity.url).put("user_id", activity.userId);
  }

  private static Object engagements(Activity activity) {
    List<Object> references = new ArrayList<>();
    activity.contracts.forEach(contract -> references.add(contract.reference));
    return references.isEmpty()
        ? ""
        : new JsonObject().put("engagement", Texts.oneOrMany(references));
  }

  /** An activity as the documentation shows it right after it was made: half of it still empty. */
  static JsonObject created(Activity activity) {
    return new JsonObject()
        .put("code", activity.code)
        .put("company__reference", Team.COMPANY_REFERENCE)
        .put("company_id", Team.COMPANY_ID)
        .put("created_time", "")
        .put("description", activity.description)
        .put("engagements", "")
        .put("record_id", activity.recordId)
        .put("reference", activity.recordId)
        .put("status", "")
        .put("team__reference", activity.team.reference)
        .put("team_id", activity.team.id)
        .put("url", activity.url)
        .put("user__reference", "")
        .put("user_id", "");
  }

  /** The activities of a contract. */
  static JsonObject sets(List<Activity> activities) {
    List<Object> tasks = new ArrayList<>();
    StringBuilder ids = new StringBuilder();
    for (Activity activity : activities) {
      String id = id(activity);
      ids.append(id);
      tasks.add(
          new JsonObject()
              .put("description", activity.description)
              .put("url", activity.url)
              .put("code", activity.code)
              .put("id", id));
    }
    UUID hash = UUID.nameUUIDFromBytes(ids.toString().getBytes(StandardCharsets.UTF_8));
    Object set = tasks.isEmpty() ? "" : new JsonObject().put("task", Texts.oneOrMany(tasks));
    return new JsonObject()
        .put(
            "task_set",
            new JsonObject()
                .put("required", Texts.flag(!tasks.isEmpty()))
                .put("type", "otask")
                .put("tasks", set)
                .put("hash", hash.toString().replace("-", "")));
  }

  private static String id(Activity activity) {
    return "{type=otask,cny="
        + activity.team.id
        + ",code="
        + activity.code
        + ",team="
        + activity.team.id
        + ",level="
        + activity.level()
        + "}";
  }
}
