package io.github.upwork4j.sandbox;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser, who reads the consent page and clicks. */
final class Person {
  private static final Pattern CONSENT =
      Pattern.compile("<input type=\"hidden\" name=\"consent\" value=\"([0-9a-f]+)\">");
  private static final Pattern ACTION =
      Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");

  private final TestClient client;
  private final String reference;
  private String cookie;

  Person(UpworkSandbox sandbox, String reference) {
    this.client = new TestClient(sandbox);
    this.reference = reference;
  }

  static Person first(UpworkSandbox sandbox) {
    return new Person(sandbox, sandbox.users().get(0).reference());
  }

  /** Opens a link; nothing is followed. */
  TestClient.Reply open(String pathAndQuery) {
    HttpRequest.Builder request = client.request(pathAndQuery);
    if (cookie != null) {
      request.header("Cookie", "other=1; " + cookie);
    }
    return client.send(request.build());
  }

  TestClient.Reply allow(TestClient.Reply page) {
    return click(page, "allow");
  }

  TestClient.Reply deny(TestClient.Reply page) {
    return click(page, "deny");
  }

  private TestClient.Reply click(TestClient.Reply page, String decision) {
    return post(
        find(ACTION, page),
        "consent=" + consentOf(page) + "&user=" + reference + "&decision=" + decision);
  }

  TestClient.Reply post(String path, String form) {
    TestClient.Reply reply =
        client.send(
            client
                .request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    if (!reply.header("set-cookie").isEmpty()) {
      cookie = reply.header("set-cookie").replaceAll(";.*", "");
    }
    return reply;
  }

  static String consentOf(TestClient.Reply page) {
    return find(CONSENT, page);
  }

  private static String find(Pattern pattern, TestClient.Reply page) {
    Matcher matcher = pattern.matcher(page.body());
    if (!matcher.find()) {
      throw new AssertionError("no form in " + page.status() + " " + page.body());
    }
    return matcher.group(1);
  }
}
