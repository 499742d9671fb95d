package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.upwork4j.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Okio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published vectors and vectors derived from the RFC: equal to the byte. */
class OAuth1VectorsTest {
  static final Map<String, List<Map<String, Object>>> FILE = read();

  static Stream<Arguments> vectors() {
    return FILE.get("vectors").stream().map(v -> Arguments.of(v.get("name"), v));
  }

  static Stream<Arguments> hmac() {
    return FILE.get("hmac").stream().map(v -> Arguments.of(v.get("name"), v));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void signs(String name, Map<String, String> vector) throws Exception {
    check(vector);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void signsUnderTurkishLocale(String name, Map<String, String> vector) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      check(vector);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hmac")
  void authenticates(String name, Map<String, String> vector) {
    HmacSha1 hmac = new HmacSha1(vector.get("key"));
    AsciiBuffer text = new AsciiBuffer(1).put(vector.get("text"));

    assertThat(hmac.sign(text)).isEqualTo(vector.get("expectedSignature"));
    assertThat(hmac.sign(text)).as("a second time").isEqualTo(vector.get("expectedSignature"));
  }

  private static void check(Map<String, String> vector) throws Exception {
    OAuth1Signature signature =
        signer(vector)
            .sign(
                request(vector),
                credentials(vector),
                vector.get("nonce"),
                Long.parseLong(vector.get("timestamp")));

    assertThat(signature.baseString()).isEqualTo(vector.get("expectedBaseString"));
    String normalized = signature.baseString().split("&")[2];
    assertThat(URLDecoder.decode(normalized, StandardCharsets.UTF_8))
        .isEqualTo(vector.get("expectedNormalizedParams"));
    assertThat(signature.value()).isEqualTo(vector.get("expectedSignature"));
  }

  private static OAuth1Signer signer(Map<String, ?> vector) {
    OAuth1Signer signer = OAuth1Signer.standard();
    if (vector.get("version") == null) {
      signer = signer.withoutVersion();
    }
    if (vector.get("realm") != null) {
      signer = signer.withRealm((String) vector.get("realm"));
    }
    if (vector.get("extraOAuthParams") instanceof Map<?, ?> extra) {
      for (Map.Entry<?, ?> parameter : extra.entrySet()) {
        signer = signer.withParameter((String) parameter.getKey(), (String) parameter.getValue());
      }
    }
    return signer;
  }

  private static OAuth1Credentials credentials(Map<String, String> vector) {
    String tokenSecret = vector.getOrDefault("tokenSecret", "");
    return new OAuth1Credentials(
        vector.get("consumerKey"),
        Secret.of(vector.get("consumerSecret")),
        vector.get("token"),
        tokenSecret.isEmpty() ? null : Secret.of(tokenSecret));
  }

  private static Request request(Map<String, String> vector) {
    String method = vector.get("method");
    RequestBody body = method.equals("POST") || method.equals("PUT") ? RequestBody.EMPTY : null;
    if (vector.get("body") != null) {
      body =
          RequestBody.create(
              vector.get("body").getBytes(StandardCharsets.UTF_8),
              MediaType.get(vector.get("contentType")));
    }
    return new Request.Builder().url(vector.get("url")).method(method, body).build();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, List<Map<String, Object>>> read() {
    try (InputStream file =
        OAuth1VectorsTest.class.getResourceAsStream("/fixtures/oauth1/vectors.json")) {
      return (Map<String, List<Map<String, Object>>>)
          new Moshi.Builder()
              .build()
              .adapter(Object.class)
              .fromJson(Okio.buffer(Okio.source(file)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
