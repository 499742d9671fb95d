package io.github.upwork4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.upwork4j.UpworkClient;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A class path on which an OkHttp of before 5.4 comes first")
class OldOkHttpTest {
  private static final Path OKHTTP_4 = Path.of("target", "old", "okhttp-4.12.0.jar");

  private static void buildAClient(boolean old) throws Exception {
    List<URL> path = new ArrayList<>();
    if (old) {
      assertThat(OKHTTP_4).isRegularFile();
      path.add(url(OKHTTP_4));
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(url(Path.of(entry)));
    }
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), platform)) {
      Object builder =
          loader.loadClass(UpworkClient.class.getName()).getMethod("builder").invoke(null);
      builder.getClass().getMethod("build").invoke(builder);
    }
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  @Test
  void isRefusedWhenTheClientIsBuilt() throws Exception {
    String ours =
        Files.readString(Path.of("..", "pom.xml"))
            .replaceAll("(?s).*<okhttp.version>(.*?)</okhttp.version>.*", "$1");

    assertThat(catchThrowable(() -> buildAClient(true)))
        .cause()
        .hasToString(
            "java.lang.IllegalStateException: OkHttp 5.4 or later is needed, and the class path has"
                + " an older one first. Another library brings com.squareup.okhttp3:okhttp; ask for"
                + " version "
                + ours
                + " of it in your build.");
  }

  @Test
  void isNotWhatThisBuildHas() {
    assertThatCode(() -> buildAClient(false)).doesNotThrowAnyException();
  }
}
