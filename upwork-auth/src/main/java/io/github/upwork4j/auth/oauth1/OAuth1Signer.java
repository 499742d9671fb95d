package io.github.upwork4j.auth.oauth1;

import io.github.upwork4j.endpoint.PercentEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests as RFC 5849 (OAuth 1.0a) says, with HMAC-SHA1. A pure function: the same request,
 * credentials, nonce and timestamp give the same signature, so that one can be worked out again.
 * For the calls of a client use {@link OAuth1Authorizer}, which brings nonce and timestamp. To find
 * out why a signature was refused, sign again with the nonce and timestamp of the refused header
 * and compare base strings ("Troubleshooting authentication issues" in Upwork's documentation).
 *
 * <p>Signed are the method, the URL without user, fragment and default port, the query, and a body
 * if its type is {@code application/x-www-form-urlencoded}, whatever the method. Other bodies are
 * not. An {@code Authorization} header that the request has already counts for nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class OAuth1Signer {
  private static final OAuth1Signer STANDARD = new OAuth1Signer(null, true, new String[0]);
  private static final Set<String> OWN =
      Set.of(
          "oauth_consumer_key",
          "oauth_nonce",
          "oauth_signature",
          "oauth_signature_method",
          "oauth_timestamp",
          "oauth_token",
          "oauth_version");

  private final @Nullable String realm;
  private final boolean version;

  /** More protocol parameters: names and encoded values in turns. */
  private final String[] more;

  private OAuth1Signer(@Nullable String realm, boolean version, String[] more) {
    this.realm = realm;
    this.version = version;
    this.more = more;
  }

  /** Returns the signer for API calls. */
  public static OAuth1Signer standard() {
    return STANDARD;
  }

  /**
   * Returns a signer that also sends a protocol parameter: {@code oauth_callback} or {@code
   * oauth_verifier}, with the calls that fetch tokens.
   *
   * @throws IllegalArgumentException if the name does not start with {@code oauth_}, or is one that
   *     the signer sets itself
   */
  public OAuth1Signer withParameter(String name, String value) {
    if (!name.startsWith("oauth_") || OWN.contains(name)) {
      throw new IllegalArgumentException(
          "a protocol parameter starts with oauth_ and is none of " + OWN);
    }
    String[] longer = Arrays.copyOf(more, more.length + 2);
    longer[more.length] = PercentEncoding.encode(name);
    longer[more.length + 1] = PercentEncoding.encode(value);
    return new OAuth1Signer(realm, version, longer);
  }

  /**
   * Returns a signer that names a realm at the head of the header, which is not signed.
   *
   * @throws IllegalArgumentException if it is not printable ASCII
   */
  public OAuth1Signer withRealm(String realm) {
    if (!realm.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException("a realm is printable ASCII");
    }
    String quoted = realm.replace("\\", "\\\\").replace("\"", "\\\"");
    return new OAuth1Signer(quoted, version, more);
  }

  /** Returns a signer that leaves {@code oauth_version} out, which RFC 5849 makes optional. */
  public OAuth1Signer withoutVersion() {
    return new OAuth1Signer(realm, false, more);
  }

  /**
   * Signs {@code request}.
   *
   * @param nonce the nonce, which the same token never has twice with the same timestamp
   * @param timestamp seconds since 1970
   * @throws IOException if the body is a form that cannot be read, or that can be written only once
   *     and has to be sent yet
   */
  public OAuth1Signature sign(
      Request request, OAuth1Credentials credentials, String nonce, long timestamp)
      throws IOException {
    Workspace work = Workspace.take();
    String value = write(request, credentials, nonce, timestamp, work);
    OAuth1Signature signature =
        new OAuth1Signature(work.baseString.toString(), value, work.header.toString());
    work.giveBack();
    return signature;
  }

  /** Returns the header alone, which is all that a call needs. */
  String authorizationHeader(
      Request request, OAuth1Credentials credentials, String nonce, long timestamp)
      throws IOException {
    Workspace work = Workspace.take();
    write(request, credentials, nonce, timestamp, work);
    String header = work.header.toString();
    work.giveBack();
    return header;
  }

  /** Fills a workspace, and returns the signature. After an exception the workspace is lost. */
  private String write(
      Request request, OAuth1Credentials credentials, String nonce, long timestamp, Workspace work)
      throws IOException {
    String[] protocol = protocolParameters(credentials, nonce, timestamp);
    byte[] url = request.url().toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] form = form(request);

    int host = request.url().scheme().length() + "://".length();
    int path = host;
    while (url[path] != '/') {
      if (url[path++] == '@') {
        host = path; // before it were a user and a password
      }
    }
    int pathEnd = path;
    while (pathEnd < url.length && url[pathEnd] != '?' && url[pathEnd] != '#') {
      pathEnd++;
    }
    int queryEnd = pathEnd;
    while (queryEnd < url.length && url[queryEnd] != '#') {
      queryEnd++;
    }

    SignedParameters parameters = work.parameters;
    parameters.addForm(url, pathEnd + 1, queryEnd);
    parameters.addForm(form, 0, form.length);
    for (int i = 0; i < protocol.length; i += 2) {
      parameters.add(protocol[i], protocol[i + 1]);
    }

    AsciiBuffer base = work.baseString;
    base.put(PercentEncoding.encode(request.method().toUpperCase(Locale.ROOT))).put('&');
    base.put(request.url().scheme()).put("%3A%2F%2F");
    // OkHttp has put the host into lower case, and left out a port that is the scheme's own.
    base.putEncoded(url, host, pathEnd).put('&');
    parameters.appendTo(base);

    String signature = credentials.hmac().sign(base);
    writeHeader(protocol, signature, work.header);
    return signature;
  }

  private String[] protocolParameters(OAuth1Credentials credentials, String nonce, long timestamp) {
    @Nullable String token = credentials.token().orElse(null);
    int fixed = 8 + (token == null ? 0 : 2) + (version ? 2 : 0);
    String[] all = new String[fixed + more.length];
    all[0] = "oauth_consumer_key";
    all[1] = PercentEncoding.encode(credentials.consumerKey());
    all[2] = "oauth_nonce";
    all[3] = PercentEncoding.encode(nonce);
    all[4] = "oauth_signature_method";
    all[5] = "HMAC-SHA1";
    all[6] = "oauth_timestamp";
    all[7] = Long.toString(timestamp);
    int i = 8;
    if (token != null) {
      all[i++] = "oauth_token";
      all[i++] = PercentEncoding.encode(token);
    }
    if (version) {
      all[i++] = "oauth_version";
      all[i++] = "1.0";
    }
    System.arraycopy(more, 0, all, i, more.length);
    return all;
  }

  private void writeHeader(String[] protocol, String signature, AsciiBuffer header) {
    header.put("OAuth ");
    if (realm != null) {
      header.put("realm=\"").put(realm).put("\", ");
    }
    for (int i = 0; i < protocol.length; i += 2) {
      header.put(protocol[i]).put("=\"").put(protocol[i + 1]).put("\", ");
    }
    header.put("oauth_signature=\"").put(PercentEncoding.encode(signature)).put('"');
  }

  /** Returns the bytes of a form, none if the body is anything else. */
  private static byte[] form(Request request) throws IOException {
    @Nullable RequestBody body = request.body();
    if (body == null || !isForm(request, body)) {
      return new byte[0];
    }
    if (body.isOneShot() || body.isDuplex()) {
      throw new IOException(
          "a form that can be written only once cannot be signed: its bytes are read before they"
              + " are sent");
    }
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readByteArray();
  }

  private static boolean isForm(Request request, RequestBody body) {
    @Nullable MediaType type = body.contentType();
    if (type == null) { // OkHttp then sends the header that the request has
      @Nullable String header = request.header("Content-Type");
      type = header == null ? null : MediaType.parse(header);
    }
    return type != null
        && type.type().equalsIgnoreCase("application")
        && type.subtype().equalsIgnoreCase("x-www-form-urlencoded");
  }
}
