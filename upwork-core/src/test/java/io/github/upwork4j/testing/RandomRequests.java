package io.github.upwork4j.testing;

import io.github.upwork4j.endpoint.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Requests with anything in their paths, queries and bodies: reserved characters, Unicode, empty
 * and repeated parameters, encoded as OkHttp does it, as we do it, and as somebody else might. The
 * same seed gives the same requests.
 */
public final class RandomRequests {
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
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");
  private static final MediaType JSON = MediaType.get("application/json");

  /** A request, and the parameters that a server has to find in it, in order. */
  public record Generated(
      Request request,
      List<Map.Entry<String, String>> query,
      List<Map.Entry<String, String>> form) {}

  private final Random random;

  public RandomRequests(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next request, to a path below {@code base}, which ends with a slash. */
  public Generated next(HttpUrl base) {
    List<Map.Entry<String, String>> query = parameters(9);
    List<Map.Entry<String, String>> form = List.of();
    RequestBody body = null;
    switch (random.nextInt(4)) {
      case 0 -> {
        form = parameters(20);
        body = formBody(form);
      }
      case 1 -> {
        form = parameters(9);
        body = RequestBody.create(encoded(form, this::encodedSomehowInAscii), FORM);
      }
      case 2 -> body = RequestBody.create("{\"a\":\"b&c=d\"}", JSON);
      default -> {}
    }
    String[] methods = body == null ? new String[] {"GET"} : new String[] {"POST", "PUT", "DELETE"};
    Request request =
        new Request.Builder()
            .url(url(base, query))
            .method(methods[random.nextInt(methods.length)], body)
            .build();
    return new Generated(request, received(query), received(form));
  }

  private HttpUrl url(HttpUrl base, List<Map.Entry<String, String>> query) {
    HttpUrl.Builder url = base.newBuilder();
    for (int segments = random.nextInt(4); segments > 0; segments--) {
      url.addPathSegment("s" + text());
    }
    switch (random.nextInt(3)) {
      case 0 -> {
        query.forEach(pair -> url.addQueryParameter(pair.getKey(), pair.getValue()));
        return url.build();
      }
      case 1 -> {
        return HttpUrl.get(url + "?" + encoded(query, PercentEncoding::encode));
      }
      default -> {
        return HttpUrl.get(url + "?" + encoded(query, this::encodedSomehow));
      }
    }
  }

  private static RequestBody formBody(List<Map.Entry<String, String>> parameters) {
    FormBody.Builder form = new FormBody.Builder();
    parameters.forEach(pair -> form.add(pair.getKey(), pair.getValue()));
    return form.build();
  }

  private List<Map.Entry<String, String>> parameters(int most) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    for (int count = random.nextInt(most); count > 0; count--) {
      boolean repeated = !parameters.isEmpty() && random.nextInt(5) == 0;
      Map.Entry<String, String> last =
          parameters.isEmpty() ? null : parameters.get(parameters.size() - 1);
      parameters.add(repeated ? last : Map.entry(text(), random.nextInt(6) == 0 ? "" : text()));
    }
    return parameters;
  }

  private String encoded(
      List<Map.Entry<String, String>> parameters, UnaryOperator<String> encoding) {
    StringBuilder encoded = new StringBuilder();
    for (Map.Entry<String, String> pair : parameters) {
      boolean bare = pair.getValue().isEmpty() && !pair.getKey().isEmpty() && random.nextBoolean();
      encoded
          .append(encoding.apply(pair.getKey()))
          .append(bare ? "" : "=" + encoding.apply(pair.getValue()))
          .append(random.nextInt(10) == 0 ? "&&" : "&");
    }
    return encoded.toString();
  }

  /** Raw wherever that is possible, or else in hex of any case. */
  private String encodedSomehow(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              String hex = PercentEncoding.encode(Character.toString(point));
              boolean special = point <= ' ' || "%&=#+\u007f".indexOf(point) >= 0;
              if (point == ' ' && random.nextBoolean()) {
                encoded.append('+');
              } else if (special || Character.getType(point) == Character.SURROGATE) {
                encoded.append(hex);
              } else if (hex.startsWith("%") && random.nextBoolean()) {
                encoded.append(hex.toLowerCase(Locale.ROOT));
              } else {
                encoded.appendCodePoint(point);
              }
            });
    return encoded.toString();
  }

  private String encodedSomehowInAscii(String text) {
    StringBuilder encoded = new StringBuilder();
    encodedSomehow(text)
        .codePoints()
        .forEach(
            point ->
                encoded.append(
                    point < 128
                        ? Character.toString(point)
                        : PercentEncoding.encode(Character.toString(point))));
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

  /** As UTF-8 carries it: half a pair becomes a question mark. */
  private static List<Map.Entry<String, String>> received(List<Map.Entry<String, String>> sent) {
    return sent.stream().map(p -> Map.entry(utf8(p.getKey()), utf8(p.getValue()))).toList();
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
