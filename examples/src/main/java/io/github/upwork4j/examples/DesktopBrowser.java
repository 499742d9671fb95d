package io.github.upwork4j.examples;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens the browser of whoever sits at this machine. */
final class DesktopBrowser {
  private DesktopBrowser() {}

  /** Returns whether there seems to be one. */
  static boolean open(String url, Map<String, String> environment) {
    List<String> command = new ArrayList<>(command(System.getProperty("os.name"), environment));
    if (command.isEmpty()) {
      return false;
    }
    command.add(url); // an argument of its own: no shell reads it
    try {
      new ProcessBuilder(command)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static List<String> command(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    if (name.startsWith("mac")) {
      return List.of("open");
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? List.of("xdg-open") : List.of();
  }
}
