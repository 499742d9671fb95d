package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.world.Freelancer;
import io.github.upwork4j.sandbox.internal.world.Posting;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The life of a job post: posted, read, updated, cancelled; and invitations to it. */
final class Postings {
  private final World world;
  private final Envelope envelope;

  Postings(World world, Envelope envelope) {
    this.world = world;
    this.envelope = envelope;
  }

  Answer get(Call call) {
    return envelope.of("job", PostingWire.job(posting(call), false));
  }

  Answer post(Call call) {
    Team team = PostingList.team(envelope, call);
    boolean hourly = call.require("job_type").equals("hourly");
    PostingForm form = new PostingForm(call);
    form.requireTerms(hourly);
    Posting posting = world.post(team, hourly);
    posting.start = posting.created.truncatedTo(ChronoUnit.DAYS);
    form.applyTo(posting, world.now());
    return envelope.of(
        "job",
        new JsonObject().put("public_url", PostingWire.url(posting)).put("reference", posting.key));
  }

  Answer update(Call call) {
    Posting posting = posting(call);
    if (!PostingList.team(envelope, call).equals(posting.team)) {
      throw ApiError.forbidden("Forbidden: this job belongs to another team");
    }
    new PostingForm(call).applyTo(posting, world.now());
    return envelope.of("job", new JsonObject().put("message", "updated"));
  }

  Answer cancel(Call call) {
    Posting posting = posting(call);
    if (posting.status == Posting.Status.CANCELLED) {
      throw ApiError.badRequest("The job is cancelled already");
    }
    posting.become(Posting.Status.CANCELLED, world.now());
    return envelope.of("job", new JsonObject().put("message", "deleted"));
  }

  Answer invite(Call call) {
    Posting posting = posting(call);
    if (posting.status != Posting.Status.OPEN) {
      throw ApiError.forbidden("Forbidden: the job is not open");
    }
    String profileKey = call.param("profile_key");
    String reference = call.param("provider__reference");
    if (profileKey == null && reference == null) {
      throw ApiError.missing("profile_key or provider__reference");
    }
    Optional<Freelancer> freelancer =
        profileKey != null
            ? world.freelancer(profileKey)
            : world.freelancerByReference(String.valueOf(reference));
    Freelancer found =
        freelancer.orElseThrow(() -> ApiError.notFound("There is no such freelancer"));
    posting.invited.add(found.key);
    world.hiring.invite(posting, found, call.params().firstOr("cover", ""));
    return Answer.json(
        200,
        envelope
            .open()
            .put("code", "200")
            .put("job_info", new JsonObject().put("company_id", ""))
            .put("message", "OK"));
  }

  private Posting posting(Call call) {
    String key = call.argument("job_key");
    Optional<Posting> posting = world.posting(key);
    if (posting.isEmpty() && world.job(key).isPresent()) {
      throw ApiError.forbidden("Forbidden: operation is unauthorized for this job");
    }
    Posting found = posting.orElseThrow(() -> ApiError.notFound("There is no job with that key"));
    User user = envelope.user();
    if (user == null || !user.may(TeamPermission.MANAGE_RECRUITING, found.team)) {
      throw ApiError.forbidden("Forbidden: operation is unauthorized for this job");
    }
    return found;
  }
}
