package io.github.upwork4j.examples;

import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.auth.oauth2.OAuth2Authorizer;
import io.github.upwork4j.auth.oauth2.OAuth2Client;
import io.github.upwork4j.auth.oauth2.TokenStore;
import io.github.upwork4j.auth.signin.LoopbackReceiver;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Signs a person in at this machine. */
@Command(
    name = "sign-in",
    description = "Signs you in with your browser (OAuth 2.0) and keeps the token.",
    sortOptions = false)
final class SignInCommand implements Runnable {
  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "5",
      description = "How long to wait for you; ${DEFAULT-VALUE} where not said.")
  int minutes;

  @Option(names = "--no-browser", description = "Open no browser, only print the address.")
  boolean noBrowser;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  SignInCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (Server server = Server.of(environment, spec.commandLine().getErr())) {
      if (server.callbackUrl().startsWith("https:")) {
        throw new SettingsException(
            "UPWORK_CALLBACK_URL is https://, which a web backend receives and this program cannot:"
                + " register "
                + LoopbackReceiver.DEFAULT_CALLBACK_URL
                + " for the key, and set that.");
      }
      OAuth2Client oauth = server.oauth().build();
      TokenStore store = server.tokenStore();
      store.load(); // one that cannot be read is told before anybody signs in
      OAuth2Authorizer authorizer = OAuth2Authorizer.builder(oauth, store).build();
      try (LoopbackReceiver receiver = LoopbackReceiver.listen(server.callbackUrl())) {
        authorizer.put(receiver.signIn(oauth, Duration.ofMinutes(minutes), url -> show(url, out)));
      }
      try (UpworkClient client = server.client().authorizer(authorizer).build()) {
        SignedInUser user = SignedInUser.of(client);
        out.println("Hello " + user.firstName() + "! You are signed in as " + user.name() + ".");
      }
      out.println(
          server
              .tokenFile()
              .map(file -> "The token is in " + file + "; try: ./examples/run whoami")
              .orElse("The token ends with the sandbox, which ends now."));
    }
  }

  private void show(String url, PrintWriter out) {
    out.println("Sign in on this page, and you are back here:");
    out.println("  " + url);
    out.flush();
    if (!noBrowser && DesktopBrowser.open(url, environment)) {
      out.println("(your browser should show it by now)");
      out.flush();
    }
  }
}
