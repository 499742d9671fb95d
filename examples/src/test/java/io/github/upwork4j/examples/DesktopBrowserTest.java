package io.github.upwork4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopBrowserTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, DISPLAY, xdg-open",
    "Linux, WAYLAND_DISPLAY, xdg-open",
    "FreeBSD, DISPLAY, xdg-open",
    "Mac OS X, TERM, open",
    "Windows 11, TERM, rundll32 url.dll FileProtocolHandler"
  })
  void everySystemHasItsOwnWay(String system, String variable, String command) {
    assertThat(DesktopBrowser.command(system, Map.of(variable, ":0")))
        .isEqualTo(List.of(command.replace(".dll ", ".dll,").split(" ")));
  }

  @Test
  void withoutAScreenThereIsNone() {
    assertThat(DesktopBrowser.command("Linux", Map.of())).isEmpty();
  }
}
