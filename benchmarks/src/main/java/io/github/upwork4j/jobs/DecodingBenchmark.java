package io.github.upwork4j.jobs;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.upwork4j.benchmarks.Answers;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decoding a page of 100 jobs, without a network: our models beside Moshi reading every token and
 * Moshi's reflective adapter filling plain classes. In this package for the sake of {@code
 * JobSummary.WIRE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DecodingBenchmark {
  private final byte[] page = Answers.page().getBytes(StandardCharsets.UTF_8);
  private final WireType<List<JobSummary>> ours = Wire.list(JobSummary.WIRE);
  private final JsonAdapter<PlainPage> reflective =
      new Moshi.Builder().build().adapter(PlainPage.class);

  /** Our models. */
  @Benchmark
  public List<JobSummary> models() throws IOException {
    try (JsonReader json = reader()) {
      List<JobSummary> jobs = List.of();
      json.beginObject();
      while (json.hasNext()) {
        if (json.nextName().equals("jobs")) {
          List<JobSummary> read = ours.read(json);
          jobs = read == null ? jobs : read;
        } else {
          json.skipValue();
        }
      }
      json.endObject();
      return jobs;
    }
  }

  /** Moshi's reflective adapter. */
  @Benchmark
  public PlainPage moshiReflective() throws IOException {
    return reflective.fromJson(reader());
  }

  /** Every token read, and dropped. */
  @Benchmark
  public int moshiTokens() throws IOException {
    int characters = 0;
    try (JsonReader json = reader()) {
      while (true) {
        switch (json.peek()) {
          case BEGIN_ARRAY:
            json.beginArray();
            break;
          case END_ARRAY:
            json.endArray();
            break;
          case BEGIN_OBJECT:
            json.beginObject();
            break;
          case END_OBJECT:
            json.endObject();
            break;
          case NAME:
            characters += json.nextName().length();
            break;
          case STRING:
          case NUMBER:
            characters += json.nextString().length();
            break;
          case BOOLEAN:
            json.nextBoolean();
            break;
          case NULL:
            json.nextNull();
            break;
          default:
            return characters;
        }
      }
    }
  }

  private JsonReader reader() {
    return JsonReader.of(new Buffer().write(page));
  }

  /** What the reflective adapter fills. */
  public static final class PlainPage {
    long server_time;
    List<PlainJob> jobs;
  }

  /** What the reflective adapter fills. */
  public static final class PlainJob {
    String id;
    String title;
    String snippet;
    String url;
    String category2;
    String subcategory2;
    String job_type;
    String job_status;
    double budget;
    String duration;
    String workload;
    String date_created;
    List<String> skills;
    PlainClient client;
  }

  /** What the reflective adapter fills. */
  public static final class PlainClient {
    String country;
    double feedback;
    int jobs_posted;
    int past_hires;
    String payment_verification_status;
    int reviews_count;
  }
}
