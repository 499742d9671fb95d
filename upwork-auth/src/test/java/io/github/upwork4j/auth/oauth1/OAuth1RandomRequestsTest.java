package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.endpoint.PercentEncoding;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Random requests, signed, and verified by what a server would make of them. */
class OAuth1RandomRequestsTest {
  private static final long SEED = 20200615;
  private static final String[] ALPHABETS = {
    "abcXYZ019",
    "-._~",
    "+ %&=?#/;:@!$'()*,",
    "[]|{}^`\"<>\\",
    "\n\r\t\0\u007f",
    "éßığü",
    "日本語ש",
    "😀🚀",
    "\ud83d" // half a pair
  };

  private final Random random = new Random(SEED);
  private final OAuth1Authorizer authorizer = OAuth1Authorizer.of(Canaries.credentials());

  @Test
  void everySignatureIsAccepted() throws Exception {
    for (int i = 0; i < 10_000; i++) {
      Request signed = authorizer.authorize(request(HttpUrl.get("https://www.upwork.com/"), i));
      ServerSideCheck.of(signed).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
    }
  }

  @Test
  void everySignatureIsAcceptedBehindANetwork() throws Exception {
    OkHttpClient http = new OkHttpClient();
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      for (int i = 0; i < 400; i++) {
        server.enqueue(new MockResponse.Builder().build());
        Request signed = authorizer.authorize(request(server.url("/"), i));
        try (Response response = http.newCall(signed).execute()) {
          assertThat(response.code()).isEqualTo(200);
        }
        ServerSideCheck.of(server.takeRequest()).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
      }
    } finally {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }

  private Request request(HttpUrl base, int i) {
    HttpUrl.Builder url = base.newBuilder();
    for (int segments = random.nextInt(4); segments > 0; segments--) {
      url.addPathSegment("s" + text());
    }
    HttpUrl finished = url.build();
    if (i % 3 == 0) { // as OkHttp encodes it
      for (int count = random.nextInt(9); count > 0; count--) {
        url.addQueryParameter(text(), random.nextInt(8) == 0 ? null : text());
      }
      finished = url.build();
    } else if (i % 3 == 1) { // as our client encodes it
      finished = HttpUrl.get(finished + "?" + pairs(PercentEncoding::encode));
    } else { // as somebody else does: any of it raw, or in lower-case hex
      finished = HttpUrl.get(finished + "?" + pairs(this::encodedSomehow));
    }
    RequestBody body = body();
    String[] methods = body == null ? new String[] {"GET"} : new String[] {"POST", "PUT", "DELETE"};
    return new Request.Builder()
        .url(finished)
        .method(methods[random.nextInt(methods.length)], body)
        .build();
  }

  private RequestBody body() {
    switch (random.nextInt(4)) {
      case 0:
        FormBody.Builder form = new FormBody.Builder();
        for (int count = random.nextInt(20); count > 0; count--) {
          form.add(text(), text());
        }
        return form.build();
      case 1:
        return RequestBody.create(
            pairs(this::encodedSomehow).replaceAll("[^ -~]", "x"),
            MediaType.get("application/x-www-form-urlencoded"));
      case 2:
        return RequestBody.create("{\"a\":\"b&c=d\"}", MediaType.get("application/json"));
      default:
        return null;
    }
  }

  private String pairs(UnaryOperator<String> encoding) {
    StringBuilder pairs = new StringBuilder();
    String last = "a=1";
    for (int count = random.nextInt(9); count > 0; count--) {
      String pair =
          random.nextInt(5) == 0
              ? last
              : encoding.apply(text())
                  + (random.nextInt(6) == 0 ? "" : "=" + encoding.apply(text()));
      pairs.append(pair).append(random.nextInt(10) == 0 ? "&&" : "&");
      last = pair;
    }
    return pairs.toString();
  }

  private String encodedSomehow(String text) {
    StringBuilder encoded = new StringBuilder();
    IntFunction<String> whole = point -> PercentEncoding.encode(Character.toString(point));
    text.codePoints()
        .forEach(
            point -> {
              boolean special = point <= ' ' || "%&=#+\u007f".indexOf(point) >= 0;
              if (point == ' ' && random.nextBoolean()) {
                encoded.append('+');
              } else if (special || Character.getType(point) == Character.SURROGATE) {
                encoded.append(whole.apply(point));
              } else if (random.nextBoolean()) {
                encoded.append(whole.apply(point).toLowerCase(Locale.ROOT));
              } else {
                encoded.appendCodePoint(point);
              }
            });
    return encoded.toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(9); length > 0; length--) {
      int[] points = ALPHABETS[random.nextInt(ALPHABETS.length)].codePoints().toArray();
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
