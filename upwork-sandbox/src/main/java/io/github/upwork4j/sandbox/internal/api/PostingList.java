package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** GET /api/hr/v2/jobs. */
final class PostingList implements Handler {
  /** The documented examples show twenty, although ten is the default elsewhere. */
  private static final int DEFAULT_COUNT = 20;

  private final World world;
  private final Envelope envelope;

  PostingList(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  @Override
  public Answer handle(Call call) {
    Team team = team(envelope, call);
    boolean subTeams = call.params().firstOr("include_sub_teams", "0").equals("1");
    String user = call.param("created_by");
    String status = call.param("status");
    Instant from = instant(call, "created_time_from", Instant.MIN);
    Instant to = instant(call, "created_time_to", Instant.MAX);
    List<Posting> found = new ArrayList<>();
    for (Posting posting : world.postings()) {
      boolean here = posting.team.equals(team) || (subTeams && posting.team.isBelow(team));
      if (here
          && (user == null || user.equals(posting.createdBy))
          && (status == null || status.equals(PostingWire.status(posting)))
          && !posting.created.isBefore(from)
          && !posting.created.isAfter(to)) {
        found.add(posting);
      }
    }
    String[] order = call.params().firstOr("order_by", "created_time").split(";", 2);
    boolean descending = order.length > 1 && order[1].equals("D");
    Comparator<Posting> by = order(call, order[0]);
    found.sort(descending ? by.reversed() : by);
    Page page = Page.parse("page", call.param("page"), DEFAULT_COUNT, call.endpoint().pageMax());
    List<Object> jobs = new ArrayList<>();
    page.of(found).forEach(posting -> jobs.add(PostingWire.job(posting, true)));
    return envelope.of(
        "jobs",
        new JsonObject()
            .put(
                "lister",
                PostingWire.lister(page, order[0], descending ? "desc" : "asc", found.size()))
            .put("job", jobs));
  }

  /** The team that is named, for which the user has to recruit. */
  static Team team(Envelope envelope, Call call) {
    User user = envelope.user();
    return Team.find(call.require("buyer_team__reference"))
        .filter(team -> user != null && user.may(TeamPermission.MANAGE_RECRUITING, team))
        .orElseThrow(
            () -> ApiError.forbidden("Forbidden: operation is unauthorized for this team"));
  }

  private static Instant instant(Call call, String name, Instant absent) {
    String text = call.param(name);
    try {
      return text == null ? absent : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw ArgumentChecks.invalid(call, name, "2008-09-09T00:00:01 expected");
    }
  }

  private static Comparator<Posting> order(Call call, String field) {
    switch (field) {
      case "created_time":
        return Comparator.comparing(posting -> posting.created);
      case "title":
        return Comparator.comparing(posting -> posting.title);
      case "status":
        return Comparator.comparing(PostingWire::status);
      case "reference":
        return Comparator.comparing(posting -> posting.key);
      default:
        throw ArgumentChecks.invalid(
            call, "order_by", "created_time, title, status or reference expected");
    }
  }
}
