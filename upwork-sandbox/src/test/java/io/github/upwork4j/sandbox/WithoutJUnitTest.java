package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Without JUnit on the class path")
class WithoutJUnitTest {
  @Test
  void theSandboxWorksAndOnlyItsExtensionDoesNot() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(withoutJUnit(), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("io.github.upwork4j.sandbox.UpworkSandbox");

      assertThat(type).isNotSameAs(UpworkSandbox.class);
      try (AutoCloseable sandbox = (AutoCloseable) type.getMethod("start").invoke(null)) {
        assertThat(sandbox).asString().startsWith("UpworkSandbox{http://127.0.0.1:");
        assertThat(type.getMethods()).isNotEmpty();
      }
      assertThatThrownBy(
              () ->
                  Class.forName(
                      "io.github.upwork4j.sandbox.junit.UpworkSandboxExtension", true, loader))
          .isInstanceOf(NoClassDefFoundError.class)
          .hasMessageContaining("org/junit/jupiter/api/extension/");
    }
  }

  private static URL[] withoutJUnit() throws MalformedURLException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<URL> urls = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator, -1)) {
      if (!entry.contains("junit") && !entry.endsWith("test-classes")) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }
}
