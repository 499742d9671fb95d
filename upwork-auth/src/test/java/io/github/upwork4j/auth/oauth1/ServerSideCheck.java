package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.RecordedRequest;
import okhttp3.Request;
import okio.Buffer;

/**
 * Verifies a signature as a server would, from the request line, the headers and the body that
 * arrived. Written after RFC 5849 and sharing nothing with the signer, so that a mistake there is
 * not made here again.
 */
final class ServerSideCheck {
  private static final Pattern FIELD = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

  private final String method;
  private final String scheme;
  private final String host;
  private final String target;
  private final String contentType;
  private final String body;
  private final String authorization;

  private ServerSideCheck(
      String method,
      String scheme,
      String host,
      String target,
      String contentType,
      byte[] body,
      String authorization) {
    this.method = method;
    this.scheme = scheme;
    this.host = host;
    this.target = target;
    this.contentType = contentType;
    this.body = new String(body, StandardCharsets.UTF_8);
    this.authorization = authorization;
  }

  static ServerSideCheck of(RecordedRequest received) {
    assertThat(received.getHeaders().values("Authorization")).hasSize(1);
    String type = received.getHeaders().get("Content-Type");
    return new ServerSideCheck(
        received.getMethod(),
        "http",
        received.getHeaders().get("Host"),
        received.getTarget(),
        type == null ? "" : type,
        received.getBody() == null ? new byte[0] : received.getBody().toByteArray(),
        received.getHeaders().get("Authorization"));
  }

  /** The same without a network: what OkHttp would write. */
  static ServerSideCheck of(Request signed) throws Exception {
    assertThat(signed.headers("Authorization")).hasSize(1);
    Buffer body = new Buffer();
    String type = null;
    if (signed.body() != null) {
      signed.body().writeTo(body);
      type = signed.body().contentType() == null ? null : signed.body().contentType().toString();
    }
    String query = signed.url().encodedQuery();
    String host = signed.url().host();
    return new ServerSideCheck(
        signed.method(),
        signed.url().scheme(),
        (host.contains(":") ? "[" + host + "]" : host) + ":" + signed.url().port(),
        signed.url().encodedPath() + (query == null ? "" : "?" + query),
        type == null ? "" : type,
        body.readByteArray(),
        signed.header("Authorization"));
  }

  /** Returns the fields of the header, decoded, if the signature is right. */
  Map<String, String> verify(String consumerSecret, String tokenSecret) throws Exception {
    Map<String, String> fields = fields();
    Mac mac = Mac.getInstance("HmacSHA1");
    byte[] key = (encode(consumerSecret) + "&" + encode(tokenSecret)).getBytes("US-ASCII");
    mac.init(new SecretKeySpec(key, "HmacSHA1"));
    String expected =
        Base64.getEncoder().encodeToString(mac.doFinal(baseString(fields).getBytes("US-ASCII")));
    assertThat(fields.get("oauth_signature"))
        .as("signature of %s %s", method, target)
        .isEqualTo(expected);
    return fields;
  }

  /** Parses the header strictly: nothing may be left over, no name may come twice. */
  Map<String, String> fields() {
    assertThat(authorization).startsWith("OAuth ");
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : authorization.substring("OAuth ".length()).split(", ")) {
      Matcher field = FIELD.matcher(part);
      assertThat(field.matches()).as(part).isTrue();
      String value = field.group(2);
      assertThat(encode(decode(value))).as("encoding of %s", part).isEqualTo(value);
      assertThat(fields.put(field.group(1), decode(value))).as("%s twice", part).isNull();
    }
    return fields;
  }

  String baseString(Map<String, String> fields) {
    int query = target.indexOf('?');
    List<String[]> pairs = new ArrayList<>();
    if (query >= 0) {
      addForm(target.substring(query + 1), pairs);
    }
    if (contentType.toLowerCase(Locale.ROOT).matches("application/x-www-form-urlencoded *(;.*)?")) {
      addForm(body, pairs);
    }
    fields.forEach(
        (name, value) -> {
          if (!name.equals("realm") && !name.equals("oauth_signature")) {
            pairs.add(new String[] {encode(name), encode(value)});
          }
        });
    pairs.sort(Comparator.<String[], String>comparing(p -> p[0]).thenComparing(p -> p[1]));
    StringBuilder normalized = new StringBuilder();
    for (String[] pair : pairs) {
      normalized.append(normalized.length() == 0 ? "" : "&").append(pair[0]).append("=");
      normalized.append(pair[1]);
    }
    String ownPort = scheme.equals("https") ? ":443" : ":80";
    String name = host.toLowerCase(Locale.ROOT);
    if (name.endsWith(ownPort)) {
      name = name.substring(0, name.length() - ownPort.length());
    }
    String uri = scheme + "://" + name + (query < 0 ? target : target.substring(0, query));
    return method + "&" + encode(uri) + "&" + encode(normalized.toString());
  }

  /** What a server reads out of a query or a form. */
  static List<Map.Entry<String, String>> decodeForm(String form) {
    List<Map.Entry<String, String>> decoded = new ArrayList<>();
    for (String pair : form.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        decoded.add(
            Map.entry(
                decode(equals < 0 ? pair : pair.substring(0, equals)),
                equals < 0 ? "" : decode(pair.substring(equals + 1))));
      }
    }
    return decoded;
  }

  private static void addForm(String form, List<String[]> pairs) {
    for (Map.Entry<String, String> pair : decodeForm(form)) {
      pairs.add(new String[] {encode(pair.getKey()), encode(pair.getValue())});
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
