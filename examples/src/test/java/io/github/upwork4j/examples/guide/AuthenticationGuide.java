package io.github.upwork4j.examples.guide;

import io.github.upwork4j.Secret;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.AuthorizationException;
import io.github.upwork4j.auth.AuthorizationUnavailableException;
import io.github.upwork4j.auth.InvalidClientException;
import io.github.upwork4j.auth.SignInAgainException;
import io.github.upwork4j.auth.environment.UpworkEnvironment;
import io.github.upwork4j.auth.oauth1.OAuth1Authorizer;
import io.github.upwork4j.auth.oauth1.OAuth1Client;
import io.github.upwork4j.auth.oauth1.OAuth1Credentials;
import io.github.upwork4j.auth.oauth1.OAuth1SignIn;
import io.github.upwork4j.auth.oauth2.FileTokenStore;
import io.github.upwork4j.auth.oauth2.JdbcTokenStore;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.OAuth2Credentials;
import io.github.upwork4j.auth.oauth2.OAuth2Token;
import io.github.upwork4j.auth.oauth2.PendingSignIn;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.auth.signin.LoopbackReceiver;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.JobsApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/** What docs/authentication.md shows, to the letter. */
final class AuthenticationGuide {
  private AuthenticationGuide() {}

  static UpworkClient atOnesOwnMachine() {
    // docs: begin
    UpworkEnvironment environment = UpworkEnvironment.system();
    OAuth2Client oauth = OAuth2Client.builder(environment.oauth2Credentials()).build();
    TokenStore store = FileTokenStore.at(Path.of("/home/jo/.config/payroll/upwork-token.json"));
    OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();

    if (store.load().isEmpty()) {
      try (LoopbackReceiver receiver = LoopbackReceiver.listen(environment.callbackUrl())) {
        authorizer.put(
            receiver.signIn(
                oauth, Duration.ofMinutes(5), url -> System.out.println("Open " + url)));
      }
    }
    UpworkClient client = UpworkClient.builder().authorizer(authorizer).build();
    // docs: end
    return client;
  }

  static String begin(OAuth2Client oauth, Map<String, String> session) {
    // docs: begin
    PendingSignIn signIn = oauth.startSignIn("https://payroll.example.com/auth/upwork/callback");
    session.put("upwork.state", signIn.state());
    session.put("upwork.verifier", signIn.codeVerifier().map(Secret::reveal).orElseThrow());
    String redirectTo = signIn.authorizationUrl();
    // docs: end
    return redirectTo;
  }

  static void finish(
      OAuth2Client oauth,
      Map<String, String> session,
      String callbackUrl,
      OAuth2Authorizer authorizerOfThisUser) {
    // docs: begin
    PendingSignIn signIn =
        PendingSignIn.restore(
            session.get("upwork.state"),
            session.get("upwork.verifier"),
            "https://payroll.example.com/auth/upwork/callback");
    OAuth2Token token = oauth.finishSignIn(signIn, callbackUrl); // path and query are enough
    session.remove("upwork.state");
    session.remove("upwork.verifier");
    authorizerOfThisUser.put(token);
    // docs: end
  }

  static TokenStore onManyMachines(DataSource dataSource, String userId) {
    // docs: begin
    TokenStore store = JdbcTokenStore.of(dataSource, userId);
    // docs: end
    return store;
  }

  static UpworkClient ofTheApplication(OAuth2Client oauth) {
    // docs: begin
    UpworkClient client =
        UpworkClient.builder().authorizer(OAuth2Authorizer.ofApplication(oauth).build()).build();
    // docs: end
    return client;
  }

  static UpworkClient ofATenant(OAuth2Client oauth, TokenStore store) {
    // docs: begin
    OAuth2Authorizer authorizer =
        OAuth2Authorizer.builder(oauth, store).tenantId("1234567890").build();
    UpworkClient client = UpworkClient.builder().authorizer(authorizer).build();
    // docs: end
    return client;
  }

  static OAuth1Credentials older(UpworkEnvironment environment) {
    // docs: begin
    OAuth1Credentials key = environment.oauth1Consumer();
    OAuth1Client oauth = OAuth1Client.builder(key.consumerKey(), key.consumerSecret()).build();

    OAuth1SignIn signIn = oauth.startOutOfBand();
    System.out.println("Open " + signIn.authorizationUrl() + " and type what it shows:");
    String verifier = System.console().readLine();
    OAuth1Credentials credentials = oauth.finishWithVerifier(signIn, verifier);
    // docs: end
    return credentials;
  }

  static UpworkClient signed(OAuth1Credentials credentials) {
    // docs: begin
    OAuth1Authorizer authorizer = OAuth1Authorizer.of(credentials);
    UpworkClient client = UpworkClient.builder().authorizer(authorizer).build();
    // docs: end
    return client;
  }

  static void rotate(
      OAuth2Client oauth,
      String clientId,
      Secret nextSecret,
      OAuth1Authorizer authorizer,
      Secret nextConsumerSecret) {
    // docs: begin
    oauth.replaceCredentials(OAuth2Credentials.of(clientId, nextSecret));

    OAuth1Credentials now = authorizer.credentials();
    authorizer.replaceCredentials(
        OAuth1Credentials.of(
            now.consumerKey(),
            nextConsumerSecret,
            now.token().orElseThrow(),
            now.tokenSecret().orElseThrow()));
    // docs: end
  }

  static String errors(UpworkClient client) {
    // docs: begin
    try {
      JobsApi.of(client).search().find(JobSearch.forQuery("java")).execute();
    } catch (SignInAgainException e) {
      return "Please connect your Upwork account again."; // and a link to /login
    } catch (AuthorizationUnavailableException e) {
      return "Upwork does not answer at the moment."; // the job runs again later
    } catch (InvalidClientException e) {
      alert("Upwork refuses our key: " + e.getMessage()); // wakes whoever runs the program
    } catch (AuthorizationException e) {
      alert("Upwork gave no token: " + e.getMessage());
    }
    // docs: end
    return "";
  }

  private static void alert(String message) {
    throw new IllegalStateException(message);
  }
}
