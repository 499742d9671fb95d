package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.OAuth2Session.AUTHORIZE;
import static io.github.upwork4j.sandbox.OAuth2Session.CALLBACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The form of the consent page")
class ConsentFormTest extends OAuth2TestBase {
  @Test
  void takesAFormOnceOnly() {
    TestClient.Reply page = john.open(app.link());
    assertThat(john.allow(page).status()).isEqualTo(303);

    isRefusedForm(john.allow(page));
    isRefusedForm(john.deny(page));
  }

  private static void isRefusedForm(TestClient.Reply reply) {
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.header("location")).isEmpty();
    assertThat(reply.body()).contains("<h1 id=\"message\">This form is not valid</h1>");
  }

  @Test
  void refusesAFormThatItDidNotShow() {
    isRefusedForm(john.post(AUTHORIZE, "user=525&decision=allow"));
    isRefusedForm(john.post(AUTHORIZE, "user=525&decision=allow&consent=" + "0".repeat(32)));
    isRefusedForm(john.post(app.link(), "user=525&decision=allow"));
    assertThat(app.client.json("POST", AUTHORIZE, "{\"user\":\"525\"}").status()).isEqualTo(400);
  }

  @Test
  void refusesTheFormOfTheOtherPage() {
    String consent = Person.consentOf(john.open(app.link()));

    isRefusedForm(john.post("/services/api/auth", "user=525&decision=allow&consent=" + consent));
    assertThat(john.post(AUTHORIZE, "user=525&decision=allow&consent=" + consent).status())
        .as("it was not used up")
        .isEqualTo(303);
  }

  @Test
  void refusesAFormAfterTenMinutes() {
    TestClient.Reply page = john.open(app.link());
    TestClient.Reply other = john.open(app.link());

    clock.advance(Duration.ofSeconds(599));
    assertThat(john.allow(page).status()).isEqualTo(303);
    clock.advance(Duration.ofSeconds(1));
    isRefusedForm(john.allow(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user=525",
        "user=525&decision=maybe",
        "decision=allow",
        "user=999&decision=allow",
      })
  void wantsAUserAndADecision(String form) {
    String consent = Person.consentOf(john.open(app.link()));

    TestClient.Reply reply = john.post(AUTHORIZE, form + "&consent=" + consent);

    isShownAsWrong(reply, "Incomplete form");
    assertThat(john.post(AUTHORIZE, "user=525&decision=allow&consent=" + consent).status())
        .as("it was not used up")
        .isEqualTo(303);
  }

  @Test
  void takesOtherParametersOfTheFormForNothing() {
    String consent = Person.consentOf(john.open(app.link()));

    TestClient.Reply sent =
        john.post(
            AUTHORIZE + "?redirect_uri=https://evil.example/",
            "user=525&decision=allow&redirect_uri=https://evil.example/&state=evil&consent="
                + consent);

    assertThat(sent.header("location")).startsWith(CALLBACK + "?code=").endsWith("&state=s1");
  }
}
