package io.github.upwork4j.sandbox.internal.http;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as it came in, and what can be read off it without knowing the call. Immutable. */
public final class IncomingRequest {
  /** The absolute form of a target (RFC 7230, section 5.3.2), which every server has to accept. */
  private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://[^/?]*(.*)");

  private final String method;
  private final String targetScheme;
  private final String rawPath;
  private final @Nullable String rawQuery;
  private final List<Parameter> headers;
  private final String body;
  private final Parameters query;
  private final Parameters form;
  private final Parameters json;
  private final boolean jsonMalformed;

  /**
   * @param method the verb of the request line
   * @param target the target of the request line, exactly as received
   * @param headers names and values in order
   * @param body the body as text, empty when there is none
   */
  public IncomingRequest(String method, String target, List<Parameter> headers, String body) {
    this.method = method;
    Matcher absolute = ABSOLUTE.matcher(target);
    boolean matches = absolute.matches();
    this.targetScheme = matches ? absolute.group(1).toLowerCase(Locale.ROOT) : "";
    String local = matches ? absolute.group(2) : target;
    int mark = local.indexOf('?');
    this.rawPath = mark < 0 ? local : local.substring(0, mark);
    this.rawQuery = mark < 0 ? null : local.substring(mark + 1);
    this.headers = List.copyOf(headers);
    this.body = body;
    this.query = Parameters.ofForm(rawQuery);
    String contentType = header("Content-Type");
    this.form =
        MediaType.isForm(contentType) ? Parameters.ofForm(body) : Multipart.read(contentType, body);
    Object tree = null;
    boolean malformed = false;
    if (MediaType.isJson(contentType) && !body.isEmpty()) {
      try {
        tree = Json.read(body);
      } catch (Json.MalformedJsonException e) {
        malformed = true;
      }
    }
    this.json = Parameters.ofJson(tree);
    this.jsonMalformed = malformed;
  }

  /** The verb of the request line. */
  public String method() {
    return method;
  }

  /**
   * The verb that is meant: clients without PUT and DELETE send POST and name the verb in {@code
   * http_method}, in the query, in a form or in a JSON body.
   */
  public String effectiveMethod() {
    if (!method.equals("POST")) {
      return method;
    }
    String override = query.and(form).and(json).first("http_method");
    String verb = override == null ? "POST" : override.toUpperCase(Locale.ROOT);
    return verb.equals("PUT") || verb.equals("DELETE") ? verb : "POST";
  }

  /** The scheme of an absolute target, in lower case; empty for the usual target, a path. */
  public String targetScheme() {
    return targetScheme;
  }

  /** The host as the client calls it, with its port unless it is the default; empty for none. */
  public String host() {
    String header = header("Host");
    return header == null ? "" : header.trim();
  }

  public String rawPath() {
    return rawPath;
  }

  /** The path with the version of the call where the catalogue has it. */
  public String versionedPath() {
    return ApiVersion.inThirdPart(rawPath, header("X-Upwork-Version"), header("Accept"));
  }

  public @Nullable String rawQuery() {
    return rawQuery;
  }

  public List<Parameter> headers() {
    return headers;
  }

  /** The first header of that name in whatever case, or null. */
  public @Nullable String header(String name) {
    for (Parameter header : headers) {
      if (header.name().equalsIgnoreCase(name)) {
        return header.value();
      }
    }
    return null;
  }

  /** Whether it asks for JSON by its name, beside whatever format is in its path. */
  public boolean asksForJson() {
    return MediaType.asksForJson(header("Accept"));
  }

  public String body() {
    return body;
  }

  /** Whether a body came with it, by what the headers say. */
  public boolean hasBody() {
    String length = header("Content-Length");
    return header("Transfer-Encoding") != null || (length != null && !length.equals("0"));
  }

  public Parameters query() {
    return query;
  }

  /** The parameters of a form body, of either kind; none for any other body. */
  public Parameters form() {
    return form;
  }

  /** The members of a JSON body that is an object; none for any other body. */
  public Parameters json() {
    return json;
  }

  /** Whether the body says that it is JSON and is not. */
  public boolean isJsonMalformed() {
    return jsonMalformed;
  }
}
