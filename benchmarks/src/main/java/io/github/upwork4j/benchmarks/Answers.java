package io.github.upwork4j.benchmarks;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/** The answers that the benchmarks read. */
public final class Answers {
  private static final String[] SKILLS = {
    "java", "spring-boot", "css3", "database-design", "javascript", "php", "python", "C++", "größe"
  };
  private static final String[] COUNTRIES = {
    "United States", "India", "Ukraine", "Côte d'Ivoire", "Philippines"
  };

  private Answers() {}

  /** One small answer: a job that was posted, about 250 bytes. */
  public static String small() {
    return "{\"server_time\":1404364847,\"auth_user\":{\"first_name\":\"John\",\"last_name\":"
        + "\"Johnson\",\"timezone\":\"Asia/Omsk\",\"timezone_offset\":\"25200\"},"
        + "\"job\":{\"message\":\"updated\"}}";
  }

  /** A page of 100 jobs, about 120 KB, with some escapes and some text outside ASCII. */
  public static String page() {
    Buffer buffer = new Buffer();
    try (JsonWriter json = JsonWriter.of(buffer)) {
      json.beginObject().name("server_time").value(1405948018).name("jobs").beginArray();
      for (int i = 0; i < 100; i++) {
        job(json, i);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  private static void job(JsonWriter json, int i) throws IOException {
    json.beginObject();
    json.name("id").value("~01" + Long.toHexString(0x50f0d859bb3453d0L + i * 7919L));
    json.name("title")
        .value("Looking for a \"senior\" developer, number " + i + " – Müller & Söhne");
    json.name("snippet")
        .value(
            ("We need somebody who knows their trade.\nThe work: rebuild our stock list, which"
                    + " today lives in a spreadsheet, and keep it running for the café next"
                    + " door. Please tell us about a project you are proud of. ")
                .repeat(4));
    json.name("url").value("http://www.upwork.com/jobs/~01" + i);
    json.name("category2").value("Web & Mobile Development");
    json.name("subcategory2").value(i % 2 == 0 ? "Web Development" : "Desktop Software");
    json.name("job_type").value(i % 3 == 0 ? "Fixed" : "Hourly");
    json.name("job_status").value("Open");
    json.name("budget").value(i % 3 == 0 ? 100 * i : 0);
    json.name("duration").value(i % 4 == 0 ? null : "1 to 3 months");
    json.name("workload").value("30+ hrs/week");
    json.name("date_created").value("2014-06-30T23:50:17+0000");
    json.name("skills").beginArray();
    for (int s = 0; s < 5; s++) {
      json.value(SKILLS[(i + s) % SKILLS.length]);
    }
    json.endArray();
    json.name("client").beginObject();
    json.name("country").value(COUNTRIES[i % COUNTRIES.length]);
    json.name("feedback").value(4.5);
    json.name("jobs_posted").value(i);
    json.name("past_hires").value(i / 2);
    json.name("payment_verification_status").value("VERIFIED");
    json.name("reviews_count").value(i / 3);
    json.endObject();
    json.endObject();
  }
}
