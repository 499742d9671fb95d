package io.github.upwork4j.sandbox.internal.overview;

import io.github.upwork4j.sandbox.ReceivedRequest;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.IncomingRequest;
import io.github.upwork4j.sandbox.internal.oauth.Secrets;
import io.github.upwork4j.sandbox.internal.pages.Page;
import io.github.upwork4j.sandbox.internal.pages.Template;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The page at {@code /}: no part of Upwork, but about the sandbox itself. Thread-safe. */
public final class Overview {
  /** Read when the page is first asked for: most sandboxes are looked at by tests only. */
  private static final class Markup {
    static final Page PAGE = Page.styled("style.css", "overview.css");
    static final Template CONTENT = Template.named("overview.html");
    static final Template FIGURE = Template.named("figure.html");
    static final Template PERSON = Template.named("person.html");
  }

  /** The page shows secrets: a name that others control may not lead a browser to it. */
  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?");

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final World world;
  private final boolean loaded;
  private final long seed;
  private final Secrets secrets;
  private final Supplier<List<ReceivedRequest>> received;

  /**
   * Makes the page.
   *
   * @param loaded whether the world was given, and not made from the seed
   * @param seed what the world, or the keys alone, was made from
   * @param received the last requests, oldest first
   */
  public Overview(
      World world,
      boolean loaded,
      long seed,
      Secrets secrets,
      Supplier<List<ReceivedRequest>> received) {
    this.world = world;
    this.loaded = loaded;
    this.seed = seed;
    this.secrets = secrets;
    this.received = received;
  }

  /** Whether a request asks for this page. */
  public static boolean isAskedFor(IncomingRequest request) {
    String method = request.method();
    return request.rawPath().equals("/") && (method.equals("GET") || method.equals("HEAD"));
  }

  /** The page, for those who sit at this machine. */
  public Answer answer(IncomingRequest request) {
    String host = request.host();
    if (!THIS_MACHINE.matcher(host).matches()) {
      return Page.refusal(
          403,
          "This page is for this machine only",
          "It shows keys. Open it as 127.0.0.1 or localhost: the address in the browser is another"
              + " one.");
    }
    String baseUrl = "http://" + host;
    return Markup.PAGE.answer(200, "What is in it", content(baseUrl));
  }

  private String content(String baseUrl) {
    synchronized (world) {
      world.keepBooks();
      return Markup.CONTENT
          .fill()
          .text("base", baseUrl)
          .text(
              "origin",
              loaded ? "was loaded, with keys made from the seed" : "is made from the seed")
          .text("seed", Long.toString(seed))
          .text("now", INSTANT.format(world.now()))
          .text("instant", world.now().toString())
          .markup("figures", figures())
          .markup("people", people())
          .text("bearer", secrets.bearerToken)
          .text("key", secrets.consumerKey)
          .text("secret", secrets.consumerSecret)
          .text("token", secrets.accessToken)
          .text("tokensecret", secrets.accessTokenSecret)
          .text("refresh", secrets.refreshToken)
          .text("jobskey", secrets.jobsApiKey)
          .markup("requests", RequestLog.of(received.get()))
          .html();
    }
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    Figures.of(world)
        .forEach(
            (name, number) ->
                figures.append(
                    Markup.FIGURE
                        .fill()
                        .text("name", name)
                        .text("number", String.format(Locale.ROOT, "%,d", number))
                        .html()));
    return figures.toString();
  }

  private String people() {
    StringBuilder people = new StringBuilder();
    for (User user : world.users.all()) {
      people.append(
          Markup.PERSON
              .fill()
              .text("name", user.name())
              .text("role", user.role())
              .text("reference", user.reference)
              .html());
    }
    return people.toString();
  }
}
