package io.github.upwork4j.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs {@link WebBackend} until it is interrupted. */
@Command(
    name = "web-backend",
    description = "Runs a small web backend whose visitors sign in with Upwork.",
    sortOptions = false)
final class WebBackendCommand implements Runnable {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; that of UPWORK_CALLBACK_URL where not said.")
  @Nullable Integer port;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  WebBackendCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (Server upwork = Server.of(environment, err);
        WebBackend backend = start(upwork, err)) {
      out.println("Open " + backend.url() + " in a browser (end it with Ctrl-C).");
      out.flush();
      UntilInterrupted.await();
    }
  }

  private WebBackend start(Server upwork, PrintWriter log) {
    String callback = upwork.callbackUrl();
    int wanted = port == null ? portOf(URI.create(callback)) : port;
    try {
      return new WebBackend(upwork, callback, wanted, log);
    } catch (BindException e) {
      throw new SettingsException(
          "Port "
              + wanted
              + " of this machine is taken: end the program that listens there, or"
              + " say another one with --port, and in UPWORK_CALLBACK_URL.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Behind a proxy with HTTPS the port of the callback is the proxy's. */
  private static int portOf(URI callback) {
    if (callback.getScheme().equals("https")) {
      throw new SettingsException(
          "UPWORK_CALLBACK_URL is https://, which ends at a proxy: say with --port where the proxy"
              + " finds this program.");
    }
    return callback.getPort() < 0 ? 80 : callback.getPort();
  }
}
