package io.github.upwork4j.benchmarks;

import io.github.upwork4j.Secret;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth1.OAuth1Signature;
import io.github.upwork4j.auth.oauth1.OAuth1Signer;
import io.github.upwork4j.endpoint.PercentEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import oauth.signpost.OAuthConsumer;
import oauth.signpost.basic.DefaultOAuthConsumer;
import oauth.signpost.exception.OAuthException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Signing one request: with this library, with signpost, and the HMAC of the ready base string,
 * which nobody can do without. Run with {@code -prof gc} for the bytes, with {@code -t 2} for
 * contention.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SigningBenchmark {
  private static final String KEY = "5bba83419248517d7883285e2b5976b1";
  private static final String SECRET = "a1b2c3d4e5f60718";
  private static final String TOKEN = "6b3b412b60c4e7000329e990a4dbbb2c";
  private static final String TOKEN_SECRET = "517af7d4c335cc59";

  /** A search with 8 parameters, or a form of 20. */
  @Param({"get", "form"})
  String request;

  private Request unsigned;
  private OAuth1Credentials credentials;
  private OAuth1Authorizer authorizer;
  private OAuthConsumer signpost;
  private byte[] baseString;

  /** One for each thread. */
  @State(Scope.Thread)
  public static class OneMac {
    Mac mac;

    /** Makes the Mac. */
    @Setup
    public void prepare() throws GeneralSecurityException {
      mac = Mac.getInstance("HmacSHA1");
      String key = SECRET + "&" + TOKEN_SECRET;
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
    }
  }

  /** Makes the requests and those who sign them. */
  @Setup
  public void prepare() throws IOException {
    unsigned = request.equals("get") ? get() : form();
    credentials = OAuth1Credentials.of(KEY, Secret.of(SECRET), TOKEN, Secret.of(TOKEN_SECRET));
    authorizer = OAuth1Authorizer.of(credentials);
    signpost = new DefaultOAuthConsumer(KEY, SECRET);
    signpost.setTokenWithSecret(TOKEN, TOKEN_SECRET);
    baseString = signer().baseString().getBytes(StandardCharsets.US_ASCII);
  }

  /** What each attempt of a call costs: nonce, time, signature and the request with its header. */
  @Benchmark
  public Request authorizer() throws IOException {
    return authorizer.authorize(unsigned);
  }

  /** The signature and the header alone. */
  @Benchmark
  public OAuth1Signature signer() throws IOException {
    return OAuth1Signer.standard()
        .sign(unsigned, credentials, "0123456789abcdef0123456789abcdef", 1592222400);
  }

  /** What each attempt costs with signpost, with one consumer for all threads. */
  @Benchmark
  public Request signpost() throws OAuthException {
    SignpostRequest signed = new SignpostRequest(unsigned);
    signpost.sign(signed);
    return signed.unwrap();
  }

  /** The limit. */
  @Benchmark
  public byte[] hmacAlone(OneMac one) {
    return one.mac.doFinal(baseString);
  }

  private static Request get() {
    return new Request.Builder()
        .url(
            "https://www.upwork.com/api/profiles/v2/search/jobs.json"
                + "?q=java%20%26%20kotlin&skills=java%2Cspring-framework&category2=Web%2C%20Mobile"
                + "&budget=%5B100%20TO%201000%5D&days_posted=7&job_status=open"
                + "&sort=create_time%20desc&paging=0%3B100")
        .build();
  }

  private static Request form() {
    String pairs =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    String.format(Locale.ROOT, "parameter_%02d=", i * 7 % 20)
                        + PercentEncoding.encode("value " + i + ": café, 20.00 USD"))
            .collect(Collectors.joining("&"));
    return new Request.Builder()
        .url("https://www.upwork.com/api/hr/v2/jobs.json")
        .post(
            RequestBody.create(
                pairs.getBytes(StandardCharsets.US_ASCII),
                MediaType.get("application/x-www-form-urlencoded")))
        .build();
  }
}
