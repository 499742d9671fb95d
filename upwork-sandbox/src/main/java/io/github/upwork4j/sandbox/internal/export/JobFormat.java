package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Client;
import io.github.upwork4j.sandbox.internal.world.Job;
import io.github.upwork4j.sandbox.internal.world.JobBuilder;
import java.time.Instant;
import java.util.Set;

/** A job of another client. */
final class JobFormat {
  private JobFormat() {}

  static Members write(Job job) {
    return new Members()
        .put("key", job.key)
        .put("number", job.recno)
        .put("title", job.title)
        .unless("", "description", job.description)
        .unless("", "category", job.category)
        .unless("", "subcategory", job.subcategory)
        .list("skills", job.skills, skill -> skill)
        .put("type", Words.type(job.hourly))
        .unless(0, "budget", job.budget)
        .unless(0, "rateMin", job.rateMin)
        .unless(0, "rateMax", job.rateMax)
        .some("duration", job.duration)
        .unless(Job.Workload.FULL_TIME, "workload", job.workload)
        .unless(Job.Status.OPEN, "status", job.status)
        .put("created", job.created)
        .unless(job.created, "lastActivity", job.lastActivity)
        .unless(2, "tier", job.tier)
        .unless(0, "applicants", job.applicants)
        .unless(0, "hired", job.hired)
        .unless(0, "interviewing", job.interviewing)
        .unless(0, "invited", job.invited)
        .put("client", ClientFormat.write(job.client));
  }

  static Job read(Node node, Instant now, Set<String> keys, Set<String> numbers) {
    Node client = node.node("client");
    JobBuilder job =
        new JobBuilder(
            Words.key(node, keys),
            client == null ? new Client(unknown(now)) : ClientFormat.read(client, now));
    job.recno = PostingFormat.recno(node, numbers);
    job.title = node.text("title");
    job.description = node.text("description", "");
    job.category = node.text("category", "");
    job.subcategory = node.text("subcategory", "");
    job.skills = node.texts("skills");
    job.hourly = Words.hourly(node);
    job.budget = node.count("budget", 0);
    job.rateMin = node.count("rateMin", 0);
    job.rateMax = node.count("rateMax", 0);
    job.duration = node.optionalWord("duration", Job.Duration.class);
    job.workload = node.word("workload", Job.Workload.class, Job.Workload.FULL_TIME);
    job.status = node.word("status", Job.Status.class, Job.Status.OPEN);
    job.created = node.time("created", now);
    job.lastActivity = node.time("lastActivity", job.created);
    job.tier = node.count("tier", 2, 1, 3);
    job.applicants = node.count("applicants", 0);
    job.hired = node.count("hired", 0);
    job.interviewing = node.count("interviewing", 0);
    job.invited = node.count("invited", 0);
    node.end();
    return new Job(job);
  }

  private static Client.Builder unknown(Instant now) {
    Client.Builder client = new Client.Builder();
    client.since = now;
    return client;
  }
}
