package io.github.upwork4j.examples;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor without a browser: follows links and sends forms, as far as our own pages need it. */
public final class HttpVisitor implements Visitor {
  private static final Pattern FORM =
      Pattern.compile("<form method=\"post\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final Pattern CHOICE =
      Pattern.compile("<select id=\"user\" name=\"([^\"]+)\">\\s*<option value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .cookieHandler(cookies)
          .build();
  private HttpResponse<String> page;
  private String user = "";

  /** Signs in as this user in place of the first one. */
  HttpVisitor as(String reference) {
    user = reference;
    return this;
  }

  @Override
  public void open(String url) throws Exception {
    send(HttpRequest.newBuilder(URI.create(url)));
  }

  private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
    page = http.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void click(String id) throws Exception {
    Matcher link = Pattern.compile("<a id=\"" + id + "\" href=\"([^\"]+)\"").matcher(page.body());
    if (link.find()) {
      send(HttpRequest.newBuilder(page.uri().resolve(link.group(1))));
      return;
    }
    Matcher form = FORM.matcher(page.body());
    Matcher button =
        Pattern.compile("<button [^>]*id=\"" + id + "\"(?: name=\"(\\w+)\" value=\"(\\w+)\")?>")
            .matcher(page.body());
    if (!form.find() || !button.find()) {
      throw new AssertionError("nothing called " + id + " in " + page.body());
    }
    List<String> fields = new ArrayList<>();
    for (Pattern pattern : List.of(FIELD, CHOICE)) {
      for (Matcher field = pattern.matcher(form.group()); field.find(); ) {
        String value = pattern == CHOICE && !user.isEmpty() ? user : field.group(2);
        fields.add(field.group(1) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    if (button.group(1) != null) {
      fields.add(button.group(1) + "=" + button.group(2));
    }
    send(
        HttpRequest.newBuilder(page.uri().resolve(form.group(1)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", fields))));
  }

  @Override
  public String title() {
    Matcher title = Pattern.compile("<title>(.*?)</title>").matcher(page.body());
    return title.find() ? title.group(1) : "";
  }

  @Override
  public String text() {
    return page.body();
  }

  HttpResponse<String> page() {
    return page;
  }

  CookieManager cookies() {
    return cookies;
  }

  @Override
  public void close() {}
}
