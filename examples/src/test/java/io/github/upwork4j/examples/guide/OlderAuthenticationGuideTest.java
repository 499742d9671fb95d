package io.github.upwork4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.environment.UpworkEnvironment;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Client;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth1.OAuth1Endpoints;
import io.github.upwork4j.auth.oauth1.OAuth1SignIn;
import io.github.upwork4j.examples.HttpVisitor;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.sandbox.SandboxCredentials;
import io.github.upwork4j.sandbox.UpworkSandbox;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/authentication.md shows of OAuth 1.0a, to the letter, and that it runs. */
class OlderAuthenticationGuideTest {
  @Test
  void theKey() {
    UpworkEnvironment environment =
        UpworkEnvironment.of(
            Map.of("UPWORK_CONSUMER_KEY", "key", "UPWORK_CONSUMER_SECRET", "secret"));
    // docs: begin
    OAuth1Credentials key = environment.oauth1Consumer();
    OAuth1Client oauth = OAuth1Client.builder(key.consumerKey(), key.consumerSecret()).build();
    // docs: end
    assertThat(oauth).hasToString("OAuth1Client{OAuth1Credentials{consumer=***, token=none}}");
  }

  @Test
  void signsInWithACodeAndCalls() throws Exception {
    try (UpworkSandbox sandbox = UpworkSandbox.start()) {
      SandboxCredentials keys = sandbox.credentials();
      OAuth1Client oauth =
          OAuth1Client.builder(keys.consumerKey(), Secret.of(keys.consumerSecret()))
              .endpoints(OAuth1Endpoints.sandbox(sandbox.baseUrl()))
              .build();
      UpworkClient.Builder builder = UpworkClient.builder().sandbox(sandbox.baseUrl());
      // docs: begin
      OAuth1SignIn signIn = oauth.startOutOfBand();
      System.out.println("Open " + signIn.authorizationUrl() + " and type what it shows:");
      // docs: end
      String typed = allowed(signIn.authorizationUrl());
      // docs: begin
      OAuth1Credentials credentials = oauth.finishWithVerifier(signIn, typed);
      OAuth1Authorizer authorizer = OAuth1Authorizer.of(credentials);
      UpworkClient client = builder.authorizer(authorizer).build();
      // docs: end
      try (client) {
        assertThat(HrApi.of(client).users().me().execute().info().reference()).isEqualTo("525");
      }
      Secret nextConsumerSecret = Secret.of("next");
      // docs: begin
      OAuth1Credentials now = authorizer.credentials();
      authorizer.replaceCredentials(
          OAuth1Credentials.of(
              now.consumerKey(),
              nextConsumerSecret,
              now.token().orElseThrow(),
              now.tokenSecret().orElseThrow()));
      // docs: end
      assertThat(authorizer.credentials().consumerSecret()).isEqualTo(nextConsumerSecret);
      assertThat(authorizer.credentials().token()).isEqualTo(credentials.token());
    }
  }

  private static String allowed(String url) throws Exception {
    try (HttpVisitor visitor = new HttpVisitor()) {
      visitor.open(url);
      visitor.click("allow");
      Matcher verifier = Pattern.compile("id=\"verifier\">([^<]+)<").matcher(visitor.text());
      assertThat(verifier.find()).isTrue();
      return verifier.group(1);
    }
  }
}
