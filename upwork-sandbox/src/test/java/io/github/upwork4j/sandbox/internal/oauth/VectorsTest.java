package io.github.upwork4j.sandbox.internal.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.http.Parameter;
import io.github.upwork4j.sandbox.internal.http.Percent;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The base string and signature of RFC 5849")
class VectorsTest {
  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>[A-Za-z]+)://(?:[^/@?]*@)?(?<host>[^/?#]+)(?<target>[^#]*)(?:#.*)?");

  static Stream<Arguments> vectors() {
    return Tree.resourceList("oauth1_vectors.json").stream()
        .map(vector -> Arguments.of(vector.text("name"), vector));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void areThoseOfTheVector(String name, Tree vector) {
    Matcher url = URL.matcher(vector.text("url"));
    assertThat(url.matches()).isTrue();
    IncomingRequest request =
        new IncomingRequest(
            vector.text("method"), url.group("target"), headers(vector, url), body(vector));

    String base = SignatureBase.of(request, url.group("scheme"));

    // One vector is not normative; working on octets gives its result as well.
    assertThat(base).isEqualTo(vector.text("expectedBaseString"));
    assertThat(
            OAuth1Verifier.sign(
                base, vector.text("consumerSecret"), vector.textOrNull("tokenSecret")))
        .isEqualTo(vector.text("expectedSignature"));
  }

  private static String body(Tree vector) {
    String body = vector.textOrNull("body");
    return body == null ? "" : body;
  }

  private static List<Parameter> headers(Tree vector, Matcher url) {
    List<Parameter> headers = new ArrayList<>();
    headers.add(new Parameter("Host", url.group("host")));
    if (vector.textOrNull("contentType") != null) {
      headers.add(new Parameter("content-type", vector.text("contentType")));
    }
    List<String> oauth = new ArrayList<>();
    add(oauth, "realm", vector.textOrNull("realm"));
    add(oauth, "oauth_consumer_key", vector.text("consumerKey"));
    add(oauth, "oauth_token", vector.textOrNull("token"));
    add(oauth, "oauth_signature_method", "HMAC-SHA1");
    add(oauth, "oauth_timestamp", vector.text("timestamp"));
    add(oauth, "oauth_nonce", vector.text("nonce"));
    add(oauth, "oauth_version", vector.textOrNull("version"));
    Map<?, ?> extra = (Map<?, ?>) vector.raw("extraOAuthParams");
    extra.forEach((key, value) -> add(oauth, String.valueOf(key), String.valueOf(value)));
    add(oauth, "oauth_signature", vector.text("expectedSignature"));
    headers.add(new Parameter("Authorization", "OAuth " + String.join(", ", oauth)));
    return headers;
  }

  private static void add(List<String> oauth, String name, String value) {
    if (value != null) {
      oauth.add(Percent.encode(name) + "=\"" + Percent.encode(value) + '"');
    }
  }
}
