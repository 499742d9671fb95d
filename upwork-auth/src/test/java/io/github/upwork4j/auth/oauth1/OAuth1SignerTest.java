package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuth1SignerTest {
  private static final String URL = "https://www.upwork.com/api/x.json";
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final OAuth1Credentials credentials = Canaries.credentials();

  @Test
  void headerHasEveryFieldEncodedAndTheRealmFirst() throws Exception {
    OAuth1Signer signer =
        OAuth1Signer.standard()
            .withRealm("Photos")
            .withParameter("oauth_callback", "http://a.b/?c=d&e=\"f\"");
    OAuth1Signature signature = signer.sign(get(URL), credentials, "n+/= ü", 1191242096);

    assertThat(signature.authorizationHeader())
        .startsWith("OAuth realm=\"Photos\", oauth_consumer_key=\"canaryKey7f3a\", ")
        .contains("oauth_nonce=\"n%2B%2F%3D%20%C3%BC\"")
        .contains("oauth_callback=\"http%3A%2F%2Fa.b%2F%3Fc%3Dd%26e%3D%22f%22\"");
    Map<String, String> fields = verify(get(URL), signature);
    assertThat(fields)
        .containsEntry("realm", "Photos")
        .containsEntry("oauth_consumer_key", Canaries.KEY)
        .containsEntry("oauth_token", Canaries.TOKEN)
        .containsEntry("oauth_nonce", "n+/= ü")
        .containsEntry("oauth_signature_method", "HMAC-SHA1")
        .containsEntry("oauth_timestamp", "1191242096")
        .containsEntry("oauth_version", "1.0")
        .containsEntry("oauth_signature", signature.value())
        .hasSize(9);
    assertThat(signature.baseString()).doesNotContain("realm", "Photos");
  }

  @Test
  void realmIsQuotedAsAStringAndMustBeAscii() throws Exception {
    OAuth1Signer signer = OAuth1Signer.standard().withRealm("a\"b\\c");

    assertThat(signer.sign(get(URL), credentials, "n", 1).authorizationHeader())
        .startsWith("OAuth realm=\"a\\\"b\\\\c\", ");
    assertThat(
            OAuth1Signer.standard()
                .withRealm("a ~")
                .sign(get(URL), credentials, "n", 1)
                .authorizationHeader())
        .startsWith("OAuth realm=\"a ~\", ");
    for (String other : new String[] {"a\nb", "a\u007f", "\u00e4"}) {
      assertThatThrownBy(() -> OAuth1Signer.standard().withRealm(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a realm is printable ASCII");
    }
  }

  @Test
  void sameInputsGiveTheSameSignatureAndOthersAnother() throws Exception {
    OAuth1Signer signer = OAuth1Signer.standard();
    String first = signer.sign(get(URL), credentials, "n", 1).authorizationHeader();

    assertThat(signer.sign(get(URL), credentials, "n", 1).authorizationHeader()).isEqualTo(first);
    assertThat(signer.sign(get(URL), credentials, "n", 2).value()).isNotIn(first);
    assertThat(signer.sign(get(URL), credentials, "m", 1).value()).isNotIn(first);
  }

  @Test
  void parametersOfOneSignerDoNotStickToAnother() throws Exception {
    OAuth1Signer standard = OAuth1Signer.standard();
    OAuth1Signer exchange = standard.withParameter("oauth_verifier", "canary");
    assertThat(exchange.sign(get(URL), credentials, "n", 1).baseString()).contains("verifier");

    OAuth1Signature later = standard.sign(get(URL), credentials, "n", 1);
    assertThat(later.baseString() + later.authorizationHeader())
        .doesNotContain("oauth_verifier", "oauth_callback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth_token", "oauth_signature", "oauth_nonce", "callback", ""})
  void refusesParametersThatAreNotItsToAdd(String name) {
    assertThatThrownBy(() -> OAuth1Signer.standard().withParameter(name, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a protocol parameter starts with oauth_");
  }

  @Test
  void otherBodiesThanFormsAreNotSignedAndGetNoBodyHash() throws Exception {
    List<RequestBody> bodies =
        List.of(
            RequestBody.create("{\"a\":\"1\"}", MediaType.get("application/json")),
            RequestBody.create("a=1", MediaType.get("application/json; charset=UTF-8")),
            RequestBody.create("<a>a=1</a>", MediaType.get("application/xml")),
            RequestBody.create("a=1", MediaType.get("text/plain")),
            RequestBody.create("a=1", MediaType.get("application/x-www-form-urlencoded-v2")),
            RequestBody.create("a=1", (MediaType) null),
            new MultipartBody.Builder().addFormDataPart("a", "1").build());
    String without =
        OAuth1Signer.standard().sign(post(RequestBody.EMPTY), credentials, "n", 1).baseString();

    for (RequestBody body : bodies) {
      OAuth1Signature signature = OAuth1Signer.standard().sign(post(body), credentials, "n", 1);
      assertThat(signature.baseString()).as("%s", body.contentType()).isEqualTo(without);
      assertThat(signature.authorizationHeader()).doesNotContain("oauth_body_hash");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Application/X-WWW-Form-Urlencoded",
        "application/x-www-form-urlencoded;charset=ISO-8859-1",
        "application/x-www-form-urlencoded; charset=utf-8"
      })
  void formsAreSignedHoweverTheirTypeIsWritten(String type) throws Exception {
    byte[] form = "a=1".getBytes(StandardCharsets.UTF_8);
    OAuth1Signer signer = OAuth1Signer.standard();

    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      RequestBody typed = RequestBody.create(form, MediaType.get(type));
      Request request = new Request.Builder().url(URL).method(method, typed).build();
      assertThat(signer.sign(request, credentials, "n", 1).baseString()).contains("&a%3D1%26oauth");
    }
    Request byHeader =
        post(RequestBody.create(form, (MediaType) null))
            .newBuilder()
            .header("Content-Type", type)
            .build();
    assertThat(signer.sign(byHeader, credentials, "n", 1).baseString()).contains("&a%3D1%26oauth");
  }

  @ParameterizedTest
  @CsvSource({
    "a=+, a%3D%2520", // a plus is a space
    "a=%20, a%3D%2520",
    "a=~, a%3D~",
    "a=%7e, a%3D~",
    "a=*, a%3D%252A",
    "a=%2b, a%3D%252B",
    "a=é, a%3D%25C3%25A9", // sent raw, though no browser does
    "a=%zz, a%3D%2525zz", // a percent sign that stands for itself
    "a=%, a%3D%2525",
    "a=%4, a%3D%25254",
    "a=b=c, a%3Db%253Dc",
    "a, a%3D",
    "&&a=1&, a%3D1",
    "oauth_signature=x&a=1, a%3D1"
  })
  void formIsDecodedAndEncodedAsRfc5849Wants(String form, String expected) throws Exception {
    RequestBody body = RequestBody.create(form.getBytes(StandardCharsets.UTF_8), FORM);

    assertThat(OAuth1Signer.standard().sign(post(body), credentials, "n", 1).baseString())
        .startsWith(
            "POST&https%3A%2F%2Fwww.upwork.com%2Fapi%2Fx.json&" + expected + "%26oauth_consumer");
  }

  @Test
  void charactersThatOnlyOkHttpAllowsAreSigned() throws Exception {
    String odd = "[]|{}^`!$'()*,;:@";
    List<Request> requests =
        List.of(
            get("http://a.b/x" + odd + "/y?q=" + odd + "&" + odd + "=1"),
            get("http://a.b/%5B%5D%7C%7B%7D%5E%60?q=%5b%5d%7c%7b%7d%5e%60"),
            get("http://[::1]:81/[x]?[q]"),
            get("http://user:p%40ss@a.b:8080/x?y=/@?#f?a=1"));

    for (Request request : requests) {
      verify(request, OAuth1Signer.standard().sign(request, credentials, "n", 1));
    }
  }

  @Test
  void reportQueryArrivesAsItWasWritten() throws Exception {
    String sql =
        "SELECT worked_on, sum(hours), memo\nWHERE worked_on >= '2009-10-01' AND memo = 'café 😀"
            + " \"a,b\" 100%+1'";
    Request request =
        new Request.Builder()
            .url(
                HttpUrl.get("https://www.upwork.com/gds/x")
                    .newBuilder()
                    .addQueryParameter("tq", sql)
                    .build())
            .build();

    verify(request, OAuth1Signer.standard().sign(request, credentials, "n", 1));
    assertThat(ServerSideCheck.decodeForm(request.url().encodedQuery()))
        .containsExactly(Map.entry("tq", sql));
  }

  @Test
  void manyParametersAreSortedAndNoneIsLost() throws Exception {
    FormBody.Builder form = new FormBody.Builder();
    for (int i = 0; i < 3000; i++) {
      form.add("p" + (i * 7919 % 1000), "v" + i % 3);
    }
    Request request = post(form.build());

    verify(request, OAuth1Signer.standard().sign(request, credentials, "n", 1));
  }

  @Test
  void formThatCanBeWrittenOnlyOnceIsRefused() {
    RequestBody once =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return FORM;
          }

          @Override
          public boolean isOneShot() {
            return true;
          }

          @Override
          public void writeTo(BufferedSink sink) {
            throw new AssertionError("read, so that it can be sent no more");
          }
        };

    assertThatThrownBy(() -> OAuth1Signer.standard().sign(post(once), credentials, "n", 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("only once");
  }

  @Test
  void printsNothingOfTheSignature() throws Exception {
    OAuth1Signature signature = OAuth1Signer.standard().sign(get(URL), credentials, "n", 1);

    assertThat(signature).hasToString("OAuth1Signature{***}");
    assertThat(signature.baseString()).doesNotContain("canarySecret", "canaryTokenSecret");
  }

  private static Map<String, String> verify(Request request, OAuth1Signature signature)
      throws Exception {
    Request signed =
        request.newBuilder().header("Authorization", signature.authorizationHeader()).build();
    return ServerSideCheck.of(signed).verify(Canaries.SECRET, Canaries.TOKEN_SECRET);
  }

  private static Request get(String url) {
    return new Request.Builder().url(url).build();
  }

  private static Request post(RequestBody body) {
    return new Request.Builder().url(URL).post(body).build();
  }
}
