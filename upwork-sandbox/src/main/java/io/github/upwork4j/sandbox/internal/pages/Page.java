package io.github.upwork4j.sandbox.internal.pages;

import io.github.upwork4j.sandbox.internal.http.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frame of the pages that people see. They load nothing, run nothing and cannot be framed. */
public final class Page {
  /** The frame of a page that is one card. */
  public static final Page CARD = styled("style.css", "card.css");

  private static final Template FRAME = Template.named("page.html");
  private static final Template MESSAGE = Template.named("message.html");

  private final String style;
  private final String styleHash;

  private Page(String style) {
    this.style = style;
    this.styleHash = sha256(style);
  }

  /** A frame with the style sheets of these names, one after the other. */
  public static Page styled(String... sheets) {
    return new Page(Stream.of(sheets).map(Template::resource).collect(Collectors.joining("\n")));
  }

  /** A refusal that a person can read, and a program in the headers. */
  public static Answer refusal(int status, String message, String advice) {
    String content = MESSAGE.fill().text("message", message).text("advice", advice).html();
    return CARD.answer(status, message, content)
        .with("X-Upwork-Error-Code", Integer.toString(status))
        .with("X-Upwork-Error-Message", message);
  }

  /** A page without a form. */
  public Answer answer(int status, String title, String content) {
    return answer(status, title, content, "'none'");
  }

  /**
   * A page.
   *
   * @param content markup that a template made
   * @param formTargets where its forms may go, as a content security policy has it
   */
  public Answer answer(int status, String title, String content, String formTargets) {
    String html =
        FRAME.fill().text("title", title).markup("style", style).markup("content", content).html();
    return Answer.html(status, html)
        .unstored()
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src '"
                + styleHash
                + "'; form-action "
                + formTargets
                + "; frame-ancestors 'none'; base-uri 'none'")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY");
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no SHA-256", e);
    }
  }
}
